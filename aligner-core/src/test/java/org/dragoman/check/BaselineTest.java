package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that are let stand are known again, and only these. */
class BaselineTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private static List<Finding> findings(String text) {
        return new Project()
                .concept("t", ConceptType.PLACE, "en: Türkiye | ~Turkey")
                .alone("x", "en", text)
                .findings(new ForbiddenTerm());
    }

    @Test
    void givenEditsElsewhereThenTheSameFindingsAreLetStand() {
        List<Finding> before = findings("He went to Turkey.\nTurkey was silent.");
        Baseline baseline = Baseline.NONE.renewed(before, "house style of the client", null);
        List<Finding> after = findings("A new first line.\nHe went to Turkey.\nAnother.\nTurkey was  silent.");
        Baseline.Outcome outcome = baseline.apply(after, TODAY);
        assertThat(outcome.open()).isEmpty();
        assertThat(outcome.accepted()).isEqualTo(2);
        assertThat(outcome.idle()).isEmpty();
    }

    @Test
    void givenANewFindingThenItAloneIsOpen() {
        Baseline baseline = Baseline.NONE.renewed(findings("He went to Turkey."), "", null);
        Baseline.Outcome outcome = baseline.apply(findings("He went to Turkey.\nHe left Turkey."), TODAY);
        assertThat(outcome.open())
                .singleElement()
                .extracting(f -> f.segment().start())
                .isEqualTo(19);
    }

    @Test
    void givenTheSameSentenceTwiceThenOneAcceptedDoesNotCoverTheOther() {
        Baseline baseline = Baseline.NONE.renewed(findings("He went to Turkey."), "", null);
        assertThat(baseline.apply(findings("He went to Turkey.\nHe went to Turkey."), TODAY)
                        .open())
                .hasSize(1);
    }

    @Test
    void givenALastDayInThePastThenTheFindingIsOpenAgain() {
        List<Finding> found = findings("He went to Turkey.");
        Baseline baseline = Baseline.NONE.renewed(found, "until the relaunch", TODAY.minusDays(1));
        assertThat(baseline.apply(found, TODAY).open()).hasSize(1);
        assertThat(baseline.apply(found, TODAY.minusDays(1)).open()).isEmpty();
    }

    @Test
    void givenWhatNobodyFindsAnyMoreThenItIsIdle() {
        Baseline baseline = Baseline.NONE.renewed(findings("He went to Turkey."), "", null);
        assertThat(baseline.apply(findings("He went to Türkiye."), TODAY).idle())
                .hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("baseline.json");
        List<Finding> found = findings("He went to Turkey.\nTurkey was silent.");
        Baseline baseline = Baseline.NONE.renewed(found, "style", TODAY);
        BaselineFile.write(file, baseline);
        ReadResult<Baseline> read = BaselineFile.read(file);
        assertThat(read).isInstanceOf(ReadResult.Ok.class);
        assertThat(((ReadResult.Ok<Baseline>) read).value().accepted()).isEqualTo(baseline.accepted());
    }

    @Test
    void givenADamagedFileThenThePlaceIsTold(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("b.json"), "{\"format\": \"dragoman-baseline\",\n \"version\": 1,,");
        ReadResult<Baseline> read = BaselineFile.read(file);
        assertThat(((ReadResult.Failed<Baseline>) read).problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo("B001");
                    assertThat(p.at().line()).isEqualTo(2);
                });
        Path other = Files.writeString(folder.resolve("c.json"), "{}");
        assertThat(((ReadResult.Failed<Baseline>) BaselineFile.read(other)).problems())
                .extracting(InputProblem::code)
                .containsExactly("B003");
    }
}
