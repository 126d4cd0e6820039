package org.dragoman.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;

class PluginsTest extends LoadedPlugins {
    @Test
    void givenNoFolderWhenLoadedThenThereIsWhatTheClassPathHas() {
        assertThat(load().all()).isEmpty();
        assertThat(plugins.providers(READER)).extracting(ArticleReader::id).contains("plain-text");
    }

    @Test
    void givenSoundJarWhenLoadedThenItsProviderIsAddedAndListed() {
        sound("alpha").jar(folder, "alpha.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        Plugin plugin = plugins.all().get(0);
        assertThat(plugin.state()).isEqualTo(Plugin.State.SOUND);
        assertThat(plugin.name()).isEqualTo("Plug-in alpha");
        assertThat(plugin.provided())
                .extracting(Plugin.Provided::kind, Plugin.Provided::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("article-reader", "alpha"));
        assertThat(plugins.problems()).isEmpty();
    }

    @Test
    void givenDisabledPluginWhenLoadedThenNothingOfItRuns() throws IOException {
        sound("alpha").jar(folder, "alpha.jar");
        new PluginFolder(folder).enable("alpha", false);

        load();

        assertThat(ids()).isEmpty();
        assertThat(plugins.all()).extracting(Plugin::state).containsExactly(Plugin.State.DISABLED);
        assertThat(plugins.problems()).isEmpty();

        new PluginFolder(folder).enable("alpha", true);
        load();
        assertThat(ids()).containsExactly("alpha");
    }

    @Test
    void givenTwoPluginsWithTheirOwnVersionOfALibraryWhenLoadedThenEachUsesItsOwn() {
        for (String id : List.of("alpha", "beta")) {
            PluginSource.of(id)
                    .type(
                            "acme.Reader",
                            reader("Reader", id, "", "throw new RuntimeException(lib.Greeting.TEXT.get());"))
                    .type(
                            "lib.Greeting",
                            "package lib; public class Greeting { public static final java.util.function.Supplier<String>"
                                    + " TEXT = () -> \"from " + id + "\"; }")
                    .provides(ArticleReader.class, "acme.Reader")
                    .jar(folder, id + ".jar");
        }

        load();

        assertThat(reading("x.alpha")).contains("from alpha");
        assertThat(reading("x.beta")).contains("from beta");
    }

    @Test
    void givenReaderThatThrowsWhenItReadsThenThePluginIsNamed() {
        PluginSource.of("alpha")
                .type("acme.Reader", reader("Reader", "alpha", "", "throw new IllegalStateException(\"full moon\");"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "alpha.jar");

        load();

        assertThat(reading("x.alpha")).contains("plug-in alpha (Plug-in alpha 1.2.0, alpha.jar)", "full moon");
    }

    @Test
    void givenReaderThatTakesEveryFileWhenReadThenDragomansOwnComesFirst() {
        PluginSource.of("greedy")
                .type("acme.Reader", reader("Reader", "aaa", "", "").replace("name.endsWith(\".aaa\")", "true"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");
        load();
        CollectedArticles read = new CollectedArticles();

        Articles.of(plugins.providers(READER))
                .read(new ArticleInput("x.en.txt", "Baku".getBytes(UTF_8), ReadOptions.DEFAULT), read);

        assertThat(read.articles()).hasSize(1);
    }

    @Test
    void givenReaderThatThrowsWhenAskedThenItTakesNothingAndIsNamedOnce() {
        PluginSource.of("alpha")
                .type(
                        "acme.Reader",
                        reader("Reader", "alpha", "", "")
                                .replace("return name", "if (true) throw new AssertionError(); return name"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");
        load();
        Articles articles = Articles.of(plugins.providers(READER));
        CollectedArticles read = new CollectedArticles();

        articles.read(new ArticleInput("x", "Baku".getBytes(UTF_8), ReadOptions.DEFAULT), read);
        articles.read(new ArticleInput("y", "Baku".getBytes(UTF_8), ReadOptions.DEFAULT), read);

        assertThat(read.articles()).hasSize(2);
        assertThat(read.problems()).extracting(InputProblem::code).containsExactly("A097");
        assertThat(read.problems().get(0).toString()).contains("plug-in alpha (Plug-in alpha 1.2.0, a.jar)");
    }

    @Test
    void givenFolderWhoseNameEndsAsJarPathsDoWhenLoadedThenItsPluginsWork() {
        folder = temporary.resolve("my plug-ins!");
        sound("alpha").jar(folder, "a.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
    }

    @Test
    void givenAFileInPlaceOfTheFolderWhenLoadedThenThatIsSaid() throws IOException {
        Files.writeString(folder, "no folder");

        load();

        assertThat(onlyProblem()).contains("it is no folder", "[P010]");
    }

    @Test
    void givenBytesThatAreNoTextAmongTheDisabledWhenLoadedThenTheOthersStayDisabled() throws IOException {
        sound("alpha").jar(folder, "a.jar");
        Files.write(folder.resolve("disabled.txt"), new byte[] {(byte) 0xff, '\n', 'a', 'l', 'p', 'h', 'a', '\n'});

        load();

        assertThat(ids()).isEmpty();
    }

    @Test
    void givenJarOnTheClassPathWhenTakenAsAPluginThenItIsLoadedOnceBehindItsOwnLoader() throws IOException {
        Path jar = sound("alpha").jar(folder, "a.jar");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(classPath);

            plugins = Plugins.ofJars(List.of(jar), List.of(READER));

            assertThat(ids()).containsExactly("alpha");
            assertThat(plugins.all()).extracting(Plugin::state).containsExactly(Plugin.State.SOUND);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String reading(String name) {
        CollectedArticles read = new CollectedArticles();
        Articles.of(plugins.providers(READER))
                .read(new ArticleInput(name, new byte[] {'x'}, ReadOptions.DEFAULT), read);
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0).message();
    }
}
