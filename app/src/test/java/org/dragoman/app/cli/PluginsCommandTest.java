package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsCommandTest {
    private static final String SERVICE = "META-INF/services/org.dragoman.article.ArticleReader";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("plugins"));
    }

    private static String descriptor(String id, Version builtFor) {
        return "id=" + id + "\nname=Plug-in " + id + "\nversion=2.1\ndragoman=" + builtFor + "\n";
    }

    private static Path jar(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream out = new JarOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }

    /** A jar with a right descriptor whose only provider is not in it. */
    private Path hollow(String id, Path file) throws IOException {
        return jar(file, Map.of(PluginDescriptor.PATH, descriptor(id, Version.current()), SERVICE, "acme.Nowhere\n"));
    }

    @Test
    void givenBrokenPluginsWhenListedThenEachHasARowAndAReasonAndTheCodeIsOne() throws IOException {
        hollow("hollow", folder.resolve("a.jar"));
        jar(folder.resolve("b.jar"), Map.of(PluginDescriptor.PATH, descriptor("late", new Version(99, 0, 0))));

        Cli run = Cli.run("plugins", "--plugins", folder);

        assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out())
                .contains("plugin\thollow\tPlug-in hollow\ta.jar\t2.1.0\tbroken\n")
                .contains("plugin\tlate\tPlug-in late\tb.jar\t2.1.0\tbroken\n")
                .contains("check\tmissing-term\t");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("acme.Nowhere", "[P005]", "built for Dragoman 99.0.0", "[P001]");
    }

    @Test
    void givenBrokenPluginWhenAnotherCommandRunsThenItIsToldOnceAndTheCommandWorks() throws IOException {
        hollow("hollow", folder.resolve("a.jar"));
        Path text = Files.writeString(temporary.resolve("x.en.txt"), "Baku is the capital of Azerbaijan.\n");

        Cli run = Cli.run("--plugins", folder, "mentions", text);

        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(run.out()).contains("Baku");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("a.jar", "Plug-in skipped.");
    }

    @Test
    void givenDisabledPluginWhenListedThenItIsNoFault() throws IOException {
        hollow("hollow", folder.resolve("a.jar"));

        Cli disabled = Cli.run("plugins", "--plugins", folder, "--disable", "hollow");

        assertThat(disabled.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(disabled.out()).contains("\ta.jar\t2.1.0\tdisabled\n");
        assertThat(Cli.run("plugins", "--plugins", folder, "--enable", "hollow").code())
                .isEqualTo(ExitCodes.FINDINGS);
    }

    @Test
    void givenNewerJarWhenAddedThenTheOlderOneOfTheIdIsGone() throws IOException {
        hollow("hollow", folder.resolve("hollow-1.jar"));
        Path newer = hollow("hollow", temporary.resolve("hollow-2.jar"));

        Cli run = Cli.run("plugins", "--plugins", folder, "--add", newer);

        assertThat(folder).isDirectoryContaining("glob:**hollow-2.jar").isDirectoryNotContaining("glob:**hollow-1.jar");
        assertThat(run.err()).contains("removed: ", "added: ", "your rights");
        Cli.run("plugins", "--plugins", folder, "--remove", "hollow");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenFileThatIsNoPluginWhenAddedThenItIsRefusedAndNothingCopied() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.jar"), "no archive");

        Cli run = Cli.run("plugins", "--plugins", folder, "--add", file);

        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("notes.jar", "no jar", "[P008]");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenUnknownIdWhenDisabledThenTheIdsThatThereAreAreNamed() throws IOException {
        hollow("hollow", folder.resolve("a.jar"));

        Cli run = Cli.run("plugins", "--plugins", folder, "--disable", "hallow");

        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("\"hallow\"", "there are hollow");
    }

    @Test
    void givenJarWithoutDescriptorWhenRemovedByItsFileNameThenItIsGone() throws IOException {
        jar(folder.resolve("library.jar"), Map.of("readme.txt", "no plug-in"));

        Cli run = Cli.run("plugins", "--plugins", folder, "--remove", "library.jar");

        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givenFolderThatIsNotThereWhenNamedThenThatIsSaid() {
        Cli run = Cli.run("plugins", "--plugins", folder.resolve("nowhere"));

        assertThat(run.err()).contains("There is no such folder", "[P010]");
    }
}
