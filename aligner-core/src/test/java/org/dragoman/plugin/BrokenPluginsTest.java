package org.dragoman.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.dragoman.article.ArticleReader;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;

class BrokenPluginsTest extends LoadedPlugins {
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
}
