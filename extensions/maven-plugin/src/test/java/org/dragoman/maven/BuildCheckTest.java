package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCheckTest {
    @TempDir
    Path folder;

    private Module module;

    @BeforeEach
    void module() {
        module = new Module(folder);
    }

    private void refused(String... words) {
        assertThatThrownBy(module::outcome).isInstanceOf(BadBuild.class).hasMessageContainingAll(words);
    }

    @Test
    void whatABuildSaysWrongIsNamedWithWhatToWrite() {
        module.rules = List.of("spelling");
        refused("dragoman.rules: there is no rule \"spelling\"; there are ", "missing-term");
        module.rules = List.of();
        module.formats = List.of("pdf");
        refused("dragoman.format: \"pdf\" is none of ", "html");
        module.formats = List.of();
        module.encoding = "utf-99";
        refused("dragoman.encoding: \"utf-99\"");
        module.encoding = null;
        module.profile = "nobody";
        refused("dragoman.profile: there is no profile \"nobody\"");
        module.profile = null;
        module.to = "en";
        refused("dragoman.from, dragoman.to: both are en.");
        module.to = "azeri";
        refused("dragoman.to: \"azeri\" is not a language tag.");
        module.to = "az";
        module.pairs = List.of();
        refused("dragoman.pairs: nothing is named.");
        module.pairs = List.of(folder.resolve("gone"));
        refused("there is no " + folder.resolve("gone"));
        module.pairs =
                List.of(module.write("a.po", "msgid \"a\"\nmsgstr \"b\"\n"), folder.resolve("texts/news.en.txt"));
        refused("one kind at a time");
    }

    @Test
    void filesThatCannotBeReadAreAllNamedWithTheirPlaces() throws IOException {
        // given
        Files.write(folder.resolve("texts/news.en.txt"), new byte[] {'a', '\n', (byte) 0xC3, 'b'});
        Files.write(folder.resolve("texts/news.az.txt"), new byte[] {(byte) 0xC3, 'b'});
        // when, then
        refused(
                folder.resolve("texts/news.en.txt") + ":2:1: error",
                folder.resolve("texts/news.az.txt") + ":1:1: error");
    }

    @Test
    void aBrokenGlossaryOrBaselineIsNamedWithItsPlace() {
        module.write("baseline.json", "{\n\"format\": }");
        refused(folder.resolve("baseline.json") + ":2:");
        module.write("baseline.json", "{\"format\": \"dragoman-baseline\", \"version\": 1, \"accepted\": []}");
        module.write(
                "terms.tsv",
                "concept\ttype\tlanguage\tterm\tterm-type\tstatus\nun\tplace\ten\tUN\tfull-form\tgolden\n");
        refused(folder.resolve("terms.tsv") + ":2:", "golden");
    }

    @Test
    void aFileWithoutCounterpartIsNoted() {
        // when
        Path alone = module.write("texts/alone.en.txt", "One.\n");
        // then
        assertThat(module.outcome().notes())
                .singleElement()
                .asString()
                .startsWith(alone + ": warning: It has no counterpart");
    }

    @Test
    void ofManyFindingsTheGravestAreTold() {
        // given
        String unit = "msgid \"The United Nations\"\nmsgstr \"%s\"\n";
        module.pairs = List.of(module.write(
                "a.po",
                unit.replace("%s", "Heç kim").repeat(FindingLines.MOST)
                        + unit.replace("%s", "Millətlər Birliyi Təşkilatı").repeat(20)));
        // when
        CheckOutcome outcome = module.outcome();
        // then
        assertThat(outcome.all()).isGreaterThan(FindingLines.MOST);
        assertThat(outcome.lines()).hasSize(FindingLines.MOST);
        assertThat(outcome.lines().stream().filter(l -> l.severity() == Severity.ERROR))
                .hasSize((int) outcome.count(Severity.ERROR))
                .hasSize(20);
    }

    /** Does not like anything; offered by a jar that only the class loader of a thread knows. */
    public static final class Grumble implements ConsistencyCheck {
        @Override
        public String id() {
            return "grumble";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(CheckedText text, Consumer<Finding> sink) {
            sink.accept(new FindingBuilder(this, text).at(text.units().get(0)).build());
        }
    }

    @Test
    void providersOfTheThreadsClassLoaderAreAtWork() throws IOException {
        // given
        module.write("jar/META-INF/services/" + ConsistencyCheck.class.getName(), Grumble.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader realm = new URLClassLoader(
                new URL[] {folder.resolve("jar").toUri().toURL()}, BuildCheckTest.class.getClassLoader())) {
            module.rules = List.of("grumble");
            refused("there is no rule \"grumble\"");
            // when
            thread.setContextClassLoader(realm);
            CheckOutcome outcome = module.outcome();
            // then
            assertThat(outcome.count(Severity.INFO)).isOne();
            assertThat(PluginPath.fingerprint(realm)).isPresent();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void warningsOfASharedGlossaryAreToldToEveryModule() throws IOException {
        // given
        Files.createDirectory(folder.resolve("more"));
        module.glossary = List.of("terms.tsv", "more");
        // when
        Checked first = new BuildCheck(Services.installed(), module.settings()).check();
        Checked second = new BuildCheck(Services.installed(), module.settings()).check();
        // then
        assertThat(first.notes())
                .singleElement()
                .asString()
                .contains(folder.resolve("more").toString(), "holds no glossary file");
        assertThat(second.notes()).isEqualTo(first.notes());
    }
}
