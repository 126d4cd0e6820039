package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.report.MentionRow;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static MentionRow row(String lang, int start, String concept) {
        return new MentionRow("d", lang, 0, start, start + 4, "xxxx", concept, "xxxx", "admitted", null, null);
    }

    @Test
    void mentionIsRightOnlyWithItsExactSpanAndConcept() {
        List<GoldMention> gold = List.of(
                new GoldMention("d", "az", 0, 0, 4, "baku"),
                new GoldMention("d", "az", 0, 10, 14, "minsk"),
                new GoldMention("d", "en", 0, 0, 4, "baku"));
        List<Score> scores = MentionEvaluation.scores(
                gold, List.of(row("az", 0, "baku"), row("az", 10, "baku"), row("az", 11, "minsk")));
        assertThat(scores)
                .containsExactly(new Score("az", 1, 2, 1), new Score("en", 0, 0, 1), new Score("all", 1, 2, 2));
    }

    @Test
    void scoreIsTheUsualRatio() {
        Score score = new Score("x", 3, 1, 2);
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void goldIsReadByTheNamesOfItsColumns() {
        ReadResult<List<GoldMention>> read =
                GoldMention.read("g.tsv", "#lang\tdoc\tconcept\tstart\tend\tline\naz\td\tbaku\t1\t5\t2\n");
        assertThat(read)
                .isEqualTo(new ReadResult.Ok<>(List.of(new GoldMention("d", "az", 2, 1, 5, "baku")), List.of()));
    }

    @Test
    void everyBadGoldRowIsReportedWithItsLine() {
        assertThat(GoldMention.read("g.tsv", "d\taz\t0\tx\t4\tBakı\tbaku\nd\taz\n")
                        .problems())
                .extracting(p -> p.at().toString())
                .containsExactly("g.tsv:1", "g.tsv:2");
    }
}
