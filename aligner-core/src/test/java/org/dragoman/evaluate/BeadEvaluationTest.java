package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeadEvaluationTest {
    private static GoldBeads gold(String text) {
        return GoldBeads.read("beads.tsv", text).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems().toString());
        });
    }

    private static List<Score> scores(String wanted, String found) {
        BeadEvaluation evaluation = new BeadEvaluation();
        evaluation.add(gold(wanted), gold(found).beads());
        return evaluation.scores();
    }

    @Test
    void pairIsRightOnlyWithExactlyItsSegments() {
        assertThat(scores("#az\ten\n0\t0\n1,2\t1\n3\t\n\t2\n", "#az\ten\n0\t0\n1\t1\n2\t\n3\t2\n"))
                .containsExactly(
                        new Score("az-en", 1, 2, 1),
                        new Score("all", 1, 2, 1),
                        new Score("null az-en", 0, 1, 2),
                        new Score("null all", 0, 1, 2));
    }

    @Test
    void beadOfThreeLanguagesCountsForEachTwo() {
        String text = "#en\tar\taz\n0\t0\t0\n1\t\t1\n";
        assertThat(scores(text, text))
                .containsExactly(
                        new Score("ar-az", 1, 0, 0),
                        new Score("ar-en", 1, 0, 0),
                        new Score("az-en", 2, 0, 0),
                        new Score("all", 4, 0, 0),
                        new Score("null ar-az", 1, 0, 0),
                        new Score("null ar-en", 1, 0, 0),
                        new Score("null az-en", 0, 0, 0),
                        new Score("null all", 2, 0, 0));
    }

    @Test
    void nothingCountedGivesNoScore() {
        assertThat(new BeadEvaluation().scores()).isEmpty();
    }

    @Test
    void everyBadRowIsNamedWithItsLine() {
        assertThat(GoldBeads.read("beads.tsv", "#az\ten\n0\t0\r\n1\nx\t1\n1,\t1\n\n\t2\n")
                        .problems())
                .extracting(p -> p.at() + " " + p.code())
                .containsExactly("beads.tsv:3 E006", "beads.tsv:4 E006", "beads.tsv:5 E006");
        assertThat(GoldBeads.read("beads.tsv", "0\t0\n").problems())
                .extracting(p -> p.at() + " " + p.code())
                .containsExactly("beads.tsv:1 E006");
    }
}
