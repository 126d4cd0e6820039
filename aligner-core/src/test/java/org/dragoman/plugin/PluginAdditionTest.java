package org.dragoman.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.ArticleReader;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginAdditionTest {
    @TempDir
    private Path temporary;

    private PluginFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PluginFolder(temporary.resolve("plugins"));
    }

    private Path jar(String folder, String name, String id, String version) {
        Version here = Version.current();
        return PluginSource.of(id)
                .resource(
                        PluginDescriptor.PATH,
                        "id=" + id + "\nname=" + id + "\nversion=" + version + "\ndragoman=" + here + "\n")
                .jar(temporary.resolve(folder), name);
    }

    private PluginAddition look(Path jar) {
        ReadResult<PluginAddition> result = PluginAddition.of(folder, jar);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok<PluginAddition>) result).value();
    }

    private List<String> names() {
        return folder.jars().stream().map(j -> j.getFileName().toString()).toList();
    }

    @Test
    void givenNewPluginWhenAddedThenItsJarIsThereAndItIsOn() throws IOException {
        folder.enable("alpha", false);
        PluginAddition addition = look(jar("down", "alpha.jar", "alpha", "1.0"));

        Path target = addition.carryOut();

        assertThat(addition.before()).isNull();
        assertThat(target).isEqualTo(folder.path().resolve("alpha.jar")).hasSameBinaryContentAs(addition.jar());
        assertThat(folder.disabled()).isEmpty();
    }

    @Test
    void givenOlderVersionsWhenAddedThenAllOfThemAreReplaced() throws IOException {
        jar("plugins", "alpha-1.jar", "alpha", "1.0");
        jar("plugins", "alpha-2.jar", "alpha", "2.0");
        jar("plugins", "beta.jar", "beta", "1.0");
        PluginAddition addition = look(jar("down", "alpha-3.jar", "alpha", "3.0"));

        addition.carryOut();

        assertThat(addition.before()).hasToString("2.0.0");
        assertThat(names()).containsExactly("alpha-3.jar", "beta.jar");
    }

    @Test
    void givenJarOfAnotherPluginWithThatNameWhenAddedThenItStays() throws IOException {
        Path other = jar("plugins", "plugin.jar", "beta", "1.0");
        byte[] before = Files.readAllBytes(other);

        look(jar("down", "plugin.jar", "alpha", "1.5")).carryOut();

        assertThat(names()).containsExactly("alpha-1.5.0.jar", "plugin.jar");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void givenJarUnderAnotherEndingWhenAddedThenItCanBeLoaded() throws IOException {
        look(jar("down", "alpha.zip", "alpha", "1.0")).carryOut();

        assertThat(names()).containsExactly("alpha-1.0.0.jar");
    }

    @Test
    void givenTextFileWhenLookedAtThenTheReasonIsSaidAndNothingIsMade() throws IOException {
        Path text = Files.writeString(temporary.resolve("alpha.jar"), "no jar");

        ReadResult<PluginAddition> result = PluginAddition.of(folder, text);

        assertThat(result.problems()).extracting(InputProblem::code).containsExactly("P008");
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void givenJarThatTheSystemHoldsWhenRemovedThenItIsGoneAndDeletedAtTheNextLoad() throws IOException {
        // A folder with something in it stands for a file in use: neither can be deleted.
        Path held = Files.createDirectories(folder.path().resolve("held.jar"));
        Path inside = Files.writeString(held.resolve("inside"), "x");
        jar("plugins", "alpha.jar", "alpha", "1.0");

        folder.remove(held);
        Files.delete(inside);
        Files.delete(held);
        Files.writeString(held, "a file again");

        assertThat(names()).containsExactly("alpha.jar");
        Plugins.load(folder, List.of(new ServiceKind<>("article-reader", ArticleReader.class, ArticleReader::id)))
                .close();
        assertThat(held).doesNotExist();
        assertThat(names()).containsExactly("alpha.jar");
    }

    @Test
    void givenRemovedJarThatIsStillHeldWhenAddedAgainThenItCounts() throws IOException {
        Path own = jar("plugins", "alpha.jar", "alpha", "1.0");
        Files.writeString(folder.path().resolve("removed.txt"), "alpha.jar\n");
        assertThat(names()).isEmpty();

        look(jar("down", "other.jar", "alpha", "1.1")).carryOut();
        folder.restore(own);

        assertThat(names()).containsExactly("alpha.jar", "other.jar");
    }
}
