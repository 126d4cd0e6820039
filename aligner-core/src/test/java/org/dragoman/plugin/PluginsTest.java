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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
    private static final ServiceKind<ArticleReader> READER =
            new ServiceKind<>("article-reader", ArticleReader.class, ArticleReader::id);

    @TempDir
    private Path temporary;

    private Path folder;
    private Plugins plugins;

    @BeforeEach
    void makeFolder() {
        folder = temporary.resolve("plugins");
        plugins = Plugins.NONE;
    }

    @AfterEach
    void letJarsGo() throws IOException {
        plugins.close();
    }

    private Plugins load() {
        plugins = Plugins.load(new PluginFolder(folder), List.of(READER));
        return plugins;
    }

    /** A reader of files with its id as their ending, which does something when it reads. */
    private static String reader(String type, String id, String constructor, String reading) {
        return """
                package acme;
                import org.dragoman.article.*;
                public class %s implements ArticleReader {
                    public %s() { %s }
                    public String id() { return "%s"; }
                    public boolean reads(String name) { return name.endsWith(".%s"); }
                    public void read(ArticleInput input, ArticleSink sink) { %s }
                }
                """.formatted(type, type, constructor, id, id, reading);
    }

    private static PluginSource sound(String id) {
        return PluginSource.of(id)
                .type("acme.Reader", reader("Reader", id, "", ""))
                .provides(ArticleReader.class, "acme.Reader");
    }

    private List<String> ids() {
        return plugins.providers(READER).stream()
                .filter(r -> r.getClass().getName().startsWith("acme"))
                .map(ArticleReader::id)
                .toList();
    }

    private String onlyProblem() {
        assertThat(plugins.problems()).hasSize(1);
        return plugins.problems().get(0).toString();
    }

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
    void givenServiceWithoutItsClassWhenLoadedThenThatIsSaidAndOthersWork() {
        PluginSource.of("broken").provides(ArticleReader.class, "acme.Nowhere").jar(folder, "a.jar");
        sound("alpha").jar(folder, "b.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem()).contains("a.jar", "acme.Nowhere", "[P005]");
    }

    @Test
    void givenClassThatNeedsOneThatIsMissingWhenLoadedThenBothAreNamed() {
        PluginSource.of("broken")
                .type("acme.Reader", reader("Reader", "broken", "", "new Helper().help();"))
                .missing("acme.Helper", "package acme; class Helper { void help() {} }")
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");
        sound("alpha").jar(folder, "b.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem()).contains("acme.Reader needs acme.Helper").contains("[P005]");
    }

    @Test
    void givenLibraryOfDragomanWhenPluginUsesItWithoutBringingItThenItIsMissing() {
        PluginSource.of("borrower")
                .type("acme.Reader", reader("Reader", "x", "", "com.ibm.icu.util.ULocale.getDefault();"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");

        load();

        assertThat(onlyProblem()).contains("needs com.ibm.icu.util.ULocale");
    }

    @Test
    void givenJarsForOtherVersionsWhenLoadedThenBothVersionsAreNamed() {
        sound("old")
                .resource(
                        PluginDescriptor.PATH,
                        "id=old\nname=Old\nversion=1\n".replace("=1\n", "=1.0\n") + "dragoman=0.0.1\n")
                .jar(folder, "old.jar");
        sound("new")
                .resource(PluginDescriptor.PATH, "id=new\nname=New\nversion=1.0\ndragoman=99.0\n")
                .jar(folder, "new.jar");

        load();

        assertThat(ids()).isEmpty();
        assertThat(plugins.problems()).extracting(InputProblem::code).containsExactly("P001", "P001");
        assertThat(plugins.problems())
                .extracting(InputProblem::message)
                .allSatisfy(m -> assertThat(m).contains("this is " + Version.current()));
    }

    @Test
    void givenIdOfDragomansOwnWhenLoadedThenTheClashNamesBoth() {
        sound("plain-text").jar(folder, "a.jar");
        sound("alpha").jar(folder, "b.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem())
                .contains("article-reader \"plain-text\" (acme.Reader)", "org.dragoman.article.format.PlainTextReader")
                .contains("[P006]");
    }

    @Test
    void givenTwoPluginsWithOneProvidersIdWhenLoadedThenTheFirstIsTakenAndBothNamed() {
        sound("alpha").jar(folder, "a.jar");
        PluginSource.of("beta")
                .type("acme.Other", reader("Other", "alpha", "", ""))
                .provides(ArticleReader.class, "acme.Other")
                .jar(folder, "b.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem()).contains("b.jar", "acme.Other", "acme.Reader of a.jar");
    }

    @Test
    void givenTwoVersionsOfOnePluginWhenLoadedThenTheFirstIsTaken() {
        sound("alpha").jar(folder, "alpha-1.jar");
        sound("alpha").jar(folder, "alpha-2.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem()).contains("alpha-1.jar or alpha-2.jar");
    }

    @Test
    void givenConstructorThatThrowsWhenLoadedThenTheReasonIsSaidInOneLine() {
        PluginSource.of("broken")
                .type(
                        "acme.Reader",
                        reader("Reader", "x", "if (true) throw new IllegalStateException(\"no\\nway\");", ""))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");
        sound("alpha").jar(folder, "b.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(onlyProblem())
                .contains("acme.Reader cannot be made: IllegalStateException: no.")
                .doesNotContain("\n");
    }

    @Test
    void givenJarsThatAreNoPluginsWhenLoadedThenEachHasItsReason() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.jar"), "no archive");
        new PluginSource().resource("readme.txt", "a library").jar(folder, "b.jar");
        PluginSource.of("empty").jar(folder, "c.jar");
        PluginSource.of("x")
                .resource(PluginDescriptor.PATH, "id=Ünfug\nname=n\nversion=1.0\ndragoman=1.0\n")
                .jar(folder, "d.jar");
        PluginSource.of("x")
                .resource(PluginDescriptor.PATH, "id=x\nname=n\nversion=first\ndragoman=1.0\n")
                .jar(folder, "e.jar");

        load();

        assertThat(plugins.problems())
                .extracting(InputProblem::code)
                .containsExactly("P008", "P002", "P004", "P003", "P003");
        assertThat(plugins.all()).extracting(Plugin::state).containsOnly(Plugin.State.BROKEN);
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
    void givenIdThatNeverEndsOrErrorInConstructorWhenLoadedThenEachIsSaidAndOthersWork() {
        PluginSource.of("a")
                .type("acme.Reader", reader("Reader", "x", "", "").replace("return \"x\";", "return id();"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");
        PluginSource.of("b")
                .type("acme.Reader", reader("Reader", "x", "if (true) throw new AssertionError(\"seven\");", ""))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "b.jar");
        PluginSource.of("c")
                .type("acme.Reader", reader("Reader", "Weird Id", "", ""))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "c.jar");
        sound("alpha").jar(folder, "d.jar");

        load();

        assertThat(ids()).containsExactly("alpha");
        assertThat(plugins.problems()).extracting(InputProblem::code).containsExactly("P007", "P007", "P007");
        assertThat(plugins.problems().get(0).message()).contains("asked for its id: StackOverflowError");
        assertThat(plugins.problems().get(1).message()).contains("AssertionError: seven");
        assertThat(plugins.problems().get(2).message()).contains("\"Weird Id\"");
    }

    @Test
    void givenStaticInitialiserThatFailsWhenLoadedThenItsCauseIsSaid() {
        PluginSource.of("a")
                .type(
                        "acme.Reader",
                        reader("Reader", "x", "", "")
                                .replace(
                                        "public Reader()",
                                        "static final int N = Integer.parseInt(\"no\"); public Reader()"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");

        load();

        assertThat(onlyProblem()).contains("NumberFormatException: For input string");
    }

    @Test
    void givenClassThatIsNotPublicWhenLoadedThenWhatAProviderMustBeIsSaid() {
        PluginSource.of("a")
                .type("acme.Reader", reader("Reader", "x", "", "").replace("public class", "class"))
                .provides(ArticleReader.class, "acme.Reader")
                .jar(folder, "a.jar");

        load();

        assertThat(onlyProblem()).contains("a public class with a public constructor");
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
