package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalCheckTest {
    @TempDir
    Path folder;

    private Module module;

    @BeforeEach
    void firstRun() {
        module = new Module(folder);
        assertThat(module.isUpToDate()).isFalse();
    }

    @Test
    void withoutChangesNothingIsReadAndTheOutcomeIsToldAgain() {
        // given
        CheckOutcome first = module.outcome();
        // when
        CheckOutcome second = new IncrementalCheck(
                        module.settings(),
                        module.jars,
                        module.stamp(),
                        () -> {
                            throw new AssertionError("nothing is to be read");
                        },
                        line -> {})
                .run();
        // then
        assertThat(second).isEqualTo(first);
        assertThat(second.lines())
                .singleElement()
                .satisfies(l -> assertThat(l.text())
                        .startsWith(folder.resolve("texts/news.az.txt") + ":1:1: forbidden-term: "));
    }

    @Test
    void aChangedTextIsCheckedAnew() {
        // when
        module.write("texts/news.az.txt", "Birləşmiş Millətlər Təşkilatı toplaşdı.\n");
        // then
        assertThat(module.outcome().all()).isZero();
        assertThat(module.isUpToDate()).isTrue();
    }

    @Test
    void aFileMoreOrLessIsCheckedAnew() throws IOException {
        // when, then
        module.write("texts/more.en.txt", "One.\n");
        module.write("texts/more.az.txt", "Bir.\n");
        assertThat(module.outcome().texts()).isEqualTo(2);
        Files.delete(folder.resolve("texts/more.az.txt"));
        assertThat(module.outcome().texts()).isEqualTo(1);
        assertThat(module.isUpToDate()).isTrue();
    }

    @Test
    void anotherGlossaryBaselineConfigurationOrPluginIsCheckedAnew() {
        // when, then
        module.write("terms.tsv", "concept\ttype\tdomain\tlanguage\tterm\tterm-type\tstatus\n");
        assertThat(module.isUpToDate()).isFalse();
        module.write("baseline.json", "{\"format\": \"dragoman-baseline\", \"version\": 1, \"accepted\": []}");
        assertThat(module.isUpToDate()).isFalse();
        module.rules = List.of("missing-term");
        assertThat(module.isUpToDate()).isFalse();
        module.jars = Optional.of("other jars");
        assertThat(module.isUpToDate()).isFalse();
        assertThat(module.isUpToDate()).isTrue();
    }

    @Test
    void aReportThatIsGoneOrChangedIsWrittenAnew() throws IOException {
        // given
        module.formats = List.of("tsv", "junit");
        module.outcome();
        Path report = folder.resolve("target/dragoman/findings.tsv");
        // when, then
        assertThat(module.isUpToDate()).isTrue();
        Files.delete(report);
        assertThat(module.isUpToDate()).isFalse();
        assertThat(Files.readString(report)).contains("forbidden-term\terror\tnews\taz\t0\t0\t30");
        Files.writeString(report, "x");
        assertThat(module.isUpToDate()).isFalse();
        assertThat(folder.resolve("target/dragoman/TEST-dragoman.xml")).exists();
    }

    @Test
    void theSourceBesideANamedFileOfMessagesCounts() {
        // given
        module.write("m.properties", "a = The United Nations\n");
        module.pairs = List.of(module.write("m_az.properties", "a = Millətlər Birliyi Təşkilatı\n"));
        assertThat(module.isUpToDate()).isFalse();
        // when
        module.write("m.properties", "a = The United Nation\n");
        // then
        assertThat(module.isUpToDate()).isFalse();
        assertThat(module.isUpToDate()).isTrue();
    }

    @Test
    void inDoubtItIsChecked() {
        // when, then
        module.jars = Optional.empty();
        assertThat(module.isUpToDate()).isFalse();
        assertThat(module.isUpToDate()).isFalse();
        module.jars = Optional.of("jars");
        assertThat(module.isUpToDate()).isFalse();
        module.write("target/dragoman/check.stamp.json", "{\"format\": \"dragoman-stamp\", ");
        assertThat(module.isUpToDate()).isFalse();
    }

    @Test
    void whatTheBaselineLetsStandIsCountedAndRunsOut() {
        // given
        LocalDate past = LocalDate.of(2020, 1, 1);
        BuildCheck check = new BuildCheck(Services.installed(), module.settings());
        // when
        BaselineUpdate first = BaselineUpdate.of(check, folder.resolve("baseline.json"), "a quotation", null);
        CheckOutcome standing = module.outcome();
        module.write("texts/news.az.txt", "Birləşmiş Millətlər Təşkilatı toplaşdı.\n");
        CheckOutcome idle = module.outcome();
        BaselineUpdate second = BaselineUpdate.of(
                new BuildCheck(Services.installed(), module.settings()), folder.resolve("baseline.json"), "", past);
        // then
        assertThat(first).isEqualTo(new BaselineUpdate(folder.resolve("baseline.json"), 1, 1, 0, List.of()));
        assertThat(standing.all()).isZero();
        assertThat(standing.accepted()).isOne();
        assertThat(idle.notes()).singleElement().asString().startsWith("Nothing to let stand any more: forbidden-term");
        assertThat(second.summary()).endsWith("lets 0 findings stand: 0 new, 1 gone.");
    }

    @Test
    void aCheckThatFailedLeavesFindingsIncompleteAndIsMadeAgain() throws Exception {
        // given
        module.jars = Optional.of("jars with a plug-in");
        BrokenPlugIn.with(folder.resolve("jar"), () -> {
            // when
            CheckOutcome outcome = module.outcome();
            // then
            assertThat(outcome.faults()).singleElement().asString().contains("broken-check", "plug-in it 1 (it.jar)");
            assertThat(outcome.count(Severity.ERROR)).isOne();
            assertThat(module.stamp().file()).doesNotExist();
            assertThat(module.isUpToDate()).isFalse();
            assertThatThrownBy(() -> FindingsMojo.rejectIncomplete(outcome))
                    .isInstanceOf(BadBuild.class)
                    .hasMessageContainingAll("Findings are incomplete: a check failed.", "broken-check");
            assertThatThrownBy(() -> BaselineUpdate.of(
                            new BuildCheck(Services.installed(), module.settings()),
                            folder.resolve("baseline.json"),
                            "",
                            null))
                    .hasMessageContaining("baseline.json is left as it was.");
            assertThat(folder.resolve("baseline.json")).doesNotExist();
        });
        module.outcome();
        assertThat(module.isUpToDate()).isTrue();
    }
}
