package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.candidate.Occurrence;
import org.dragoman.candidate.Reason;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class CandidateReaderTest {
    private final Candidate candidate = new Candidate(
            "harbour-board",
            ConceptType.INSTITUTION,
            false,
            Map.of(
                    "en", List.of(new Form("Harbour|Board", Map.of("Harbour|Board", 2))),
                    "az", List.of(new Form("Liman Şurası", Map.of("Liman Şurasının", 1, "Liman Şurası", 1)))),
            List.of(new Occurrence(
                    "a", 3, Map.of("en", "Harbour|Board"), Map.of("en", "The Harbour|Board met."), 0.88)),
            0.9);

    private static List<Candidate> read(String text) {
        return CandidateReader.read("c", text).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    @Test
    void givenJsonOfTheCommand_whenRead_thenCandidatesAreTheSame() throws IOException {
        StringBuilder json = new StringBuilder();
        CandidateReport.json(List.of(candidate), ReportOptions.DEFAULT, json);

        assertThat(read(json.toString())).containsExactly(candidate);
    }

    @Test
    void givenRowsOfTheCommand_whenRead_thenNamesAndCountsAreThere() throws IOException {
        StringBuilder rows = new StringBuilder();
        CandidateReport.entries(List.of(candidate), rows);

        assertThat(read(rows.toString())).singleElement().satisfies(c -> {
            assertThat(c.forms().get("en"))
                    .singleElement()
                    .extracting(Form::citation)
                    .isEqualTo("Harbour|Board");
            assertThat(c.forms().get("az"))
                    .singleElement()
                    .extracting(Form::count)
                    .isEqualTo(2);
            assertThat(c.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void givenBadRow_whenRead_thenLineIsToldAndOthersStay() {
        ReadResult<List<Candidate>> result = CandidateReader.read(
                "c.tsv",
                "#id\ttype\tprivate\tcount\ten\taz\tar\tconfidence\n"
                        + "a\tnothing\t\t1\tA (1)\t\t\t0.5\n"
                        + "b\tplace\t\t1\tB (1)\t\t\t0.5\n");

        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.at().line()).isEqualTo(2);
            assertThat(p.code()).isEqualTo("Q003");
        });
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
    }

    @Test
    void givenSomethingElse_whenRead_thenRefusedWithAdvice() {
        assertThat(CandidateReader.read("c", "{\"format\": \"other\"}").problems())
                .extracting(InputProblem::code)
                .containsExactly("Q002");
        assertThat(CandidateReader.read("c", "{").problems())
                .extracting(InputProblem::code)
                .containsExactly("Q001");
        assertThat(CandidateReader.read("c", "hello").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.advice()).contains("--entries"));
    }

    @Test
    void givenCandidate_whenAskedWhy_thenEachKindOfEvidenceHasItsStrength() {
        assertThat(Reason.of(candidate))
                .extracting(Reason::kind)
                .containsExactly(
                        Reason.Kind.FACES,
                        Reason.Kind.ALIKE,
                        Reason.Kind.CAPITALS,
                        Reason.Kind.STEADY,
                        Reason.Kind.SPREAD);
        assertThat(Reason.of(candidate)).allSatisfy(r -> assertThat(r.boxes()).isBetween(0, 5));
        assertThat(Reason.of(candidate).get(2)).isEqualTo(new Reason(Reason.Kind.CAPITALS, 1, 4, 4));
        assertThat(Reason.of(candidate).get(4).boxes()).isEqualTo(1);
    }
}
