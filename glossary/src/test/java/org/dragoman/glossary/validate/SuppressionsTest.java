package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final GlossaryFinding FINDING =
            new GlossaryFinding("wrong-script", Severity.WARNING, "rt", LanguageTag.AR, "RT Arabic", "m", "a");

    private static Suppressions read(String text) {
        return Suppressions.read("s.tsv", text).fold(ReadResult.Ok::value, f -> Suppressions.NONE);
    }

    @Test
    void givenARowWithAReasonWhenAppliedThenItsFindingIsGone() {
        Suppressions rows = read("#rule\tconcept\tlang\tterm\treason\nwrong-script\trt\tar\t\tits own name\n");

        assertThat(rows.open(List.of(FINDING), DAY)).isEmpty();
        assertThat(rows.idle(List.of(FINDING), DAY)).isEmpty();
    }

    @Test
    void givenAnotherConceptOrALastDayThatIsPastWhenAppliedThenTheFindingStays() {
        Suppressions rows = read("wrong-script\tbbc\t\t\tx\nwrong-script\trt\t\t\tuntil mended\t2026-04-30\n");

        assertThat(rows.open(List.of(FINDING), DAY)).containsExactly(FINDING);
        assertThat(rows.idle(List.of(FINDING), DAY))
                .containsExactly("wrong-script of bbc: x", "wrong-script of rt: until mended");
    }

    @Test
    void givenARowWithoutReasonOrWithABadDayWhenReadThenItsPlaceIsSaid() {
        assertThat(Suppressions.read("s.tsv", "#x\nwrong-script\trt\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).startsWith("s.tsv:2:1: error: The row gives no reason."));
        assertThat(Suppressions.read("s.tsv", "a\t\t\t\tr\tsoon\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("\"soon\" is no day."));
    }
}
