package org.dragoman.coding.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.dragoman.coding.Coded;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.ReadArticle;
import org.dragoman.coding.Scale;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final AnnotatedArticle EN = Coded.article("en", LanguageTag.EN, "One.\nTwo.\nThree.\nFour.\nTwo.");

    private static CodedValue given(AnnotatedArticle article, int segment, String variable, String... values) {
        return new CodedValue(CodedUnit.of(article, segment), variable, List.of(values));
    }

    private static CoderWork work(String coder, CodedValue... values) {
        return new CoderWork(coder, List.of(values), List.of());
    }

    private static Agreement compare(CoderWork... coders) {
        return Agreement.of(Coded.BOOK, List.of(coders), 1);
    }

    private static VariableAgreement row(Agreement agreement, String variable, String code) {
        return agreement.variables().stream()
                .filter(r -> r.variable().id().equals(variable)
                        && (r.code() == null ? "" : r.code().id()).equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unitsThatBothCodedAreComparedAndOthersSayNothing() {
        Agreement agreement = compare(
                work(
                        "A",
                        given(EN, 0, "tone", "good"),
                        given(EN, 1, "tone", "bad"),
                        given(EN, 2, "tone", "bad"),
                        given(EN, 3, "tone", "bad")),
                work("B", given(EN, 0, "tone", "good"), given(EN, 1, "tone", "bad"), given(EN, 2, "tone", "good")));
        VariableAgreement tone = row(agreement, "tone", "");
        assertThat(tone.equal()).isEqualTo(new Proportion(2, 3));
        // Observed 2 of 6 pairs differ; by chance 2 * 3 * 3 of 6 * 5.
        assertThat(tone.alpha().orElseThrow().value()).isCloseTo(1 - (2.0 / 6) / (18.0 / 30), within(1e-12));
        assertThat(tone.kappa().orElseThrow()).isCloseTo((2.0 / 3 - 4.0 / 9) / (1 - 4.0 / 9), within(1e-12));
        assertThat(agreement.disagreements())
                .containsExactly(new Disagreement(
                        CodedUnit.of(EN, 2),
                        Coded.BOOK.variables().get(0),
                        List.of(Optional.of(List.of("bad")), Optional.of(List.of("good")))));
    }

    @Test
    void articleReadByBothCountsItsEmptySentencesAsNoneOnPurpose() {
        Agreement agreement = compare(
                work("A", given(EN, 0, "tone", "bad")).with(ReadArticle.of(EN)),
                work("B", given(EN, 0, "tone", "bad"), given(EN, 1, "tone", "bad"))
                        .with(ReadArticle.of(EN)));
        VariableAgreement tone = row(agreement, "tone", "");
        assertThat(tone.equal()).isEqualTo(new Proportion(4, 5));
        assertThat(agreement.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.unit()).isEqualTo(CodedUnit.of(EN, 1));
            assertThat(d.values()).containsExactly(Optional.of(List.of()), Optional.of(List.of("bad")));
        });
    }

    @Test
    void articleReadByOneOnlyAddsNoUnits() {
        Agreement agreement = compare(
                work("A", given(EN, 0, "tone", "bad")).with(ReadArticle.of(EN)),
                work("B", given(EN, 0, "tone", "bad")));
        assertThat(row(agreement, "tone", "").equal()).isEqualTo(new Proportion(1, 1));
    }

    @Test
    void severalCodesAreReckonedCodeByCode() {
        Agreement agreement = compare(
                work("A", given(EN, 0, "topic", "war", "oil"), given(EN, 1, "topic")),
                work("B", given(EN, 0, "topic", "oil"), given(EN, 1, "topic")));
        assertThat(row(agreement, "topic", "war").equal()).isEqualTo(new Proportion(1, 2));
        assertThat(row(agreement, "topic", "oil").equal()).isEqualTo(new Proportion(2, 2));
        assertThat(row(agreement, "topic", "oil").scale()).isEqualTo(Scale.NOMINAL);
        assertThat(agreement.disagreements()).hasSize(1);
    }

    @Test
    void orderOfChosenCodesIsNoDisagreement() {
        assertThat(compare(
                                work("A", given(EN, 0, "topic", "war", "oil")),
                                work("B", given(EN, 0, "topic", "oil", "war")))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void sentenceThatMovedInAnotherVersionIsTheSame() {
        AnnotatedArticle longer = Coded.article("en", LanguageTag.EN, "Zero.\nOne.\nTwo.\nThree.\nFour.\nTwo.");
        Agreement agreement = compare(
                work("A", given(EN, 1, "tone", "good"), given(EN, 4, "tone", "bad")),
                work("B", given(longer, 2, "tone", "good"), given(longer, 5, "tone", "bad")));
        assertThat(row(agreement, "tone", "").equal()).isEqualTo(new Proportion(2, 2));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        CodedUnit unit = CodedUnit.of(EN.article());
        Agreement agreement = compare(
                work("A", new CodedValue(unit, "score", List.of("2.50"))),
                work("B", new CodedValue(unit, "score", List.of("2,5"))));
        assertThat(row(agreement, "score", "").equal()).isEqualTo(new Proportion(1, 1));
        assertThat(agreement.disagreements()).isEmpty();
    }

    @Test
    void valuesOutsideTheCodebookAreLeftOutAndCounted() {
        Agreement agreement = compare(
                work("A", given(EN, 0, "tone", "splendid"), given(EN, 1, "mood", "x")),
                work("B", given(EN, 0, "tone", "good")));
        assertThat(agreement.unknown()).isEqualTo(2);
        assertThat(row(agreement, "tone", "").equal()).isEqualTo(new Proportion(0, 0));
    }

    @Test
    void threeCodersHaveAlphaButNoKappa() {
        Agreement agreement = compare(
                work("A", given(EN, 0, "tone", "good"), given(EN, 1, "tone", "bad")),
                work("B", given(EN, 0, "tone", "good"), given(EN, 1, "tone", "bad")),
                work("C", given(EN, 0, "tone", "good"), given(EN, 1, "tone", "good")));
        assertThat(row(agreement, "tone", "").kappa()).isEmpty();
        assertThat(row(agreement, "tone", "").alpha()).isPresent();
        assertThat(row(agreement, "tone", "").equal()).isEqualTo(new Proportion(1, 2));
    }
}
