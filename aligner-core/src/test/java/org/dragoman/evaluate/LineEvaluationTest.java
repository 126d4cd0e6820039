package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.LineClass;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class LineEvaluationTest {
    private static GoldLine line(int line, LineClass kind) {
        return new GoldLine("x.az.txt", line, kind);
    }

    @Test
    void lineOfAnotherClassIsWrongForOneAndMissedForTheOther() {
        List<Score> scores = LineEvaluation.scores(
                List.of(line(1, LineClass.TITLE), line(2, LineClass.BODY), line(3, LineClass.BODY)),
                List.of(line(1, LineClass.TITLE), line(2, LineClass.BODY), line(3, LineClass.RELATED)));
        assertThat(scores)
                .containsExactly(
                        new Score("title", 1, 0, 0),
                        new Score("body", 1, 0, 1),
                        new Score("related", 0, 1, 0),
                        new Score("all", 2, 1, 1));
    }

    @Test
    void sameLineOfAnotherFileIsAnotherLine() {
        assertThat(LineEvaluation.scores(
                        List.of(line(1, LineClass.BODY)), List.of(new GoldLine("y.az.txt", 1, LineClass.BODY))))
                .last()
                .isEqualTo(new Score("all", 0, 1, 1));
    }

    @Test
    void goldIsReadWithoutItsHeader() {
        assertThat(GoldLine.read("lines.tsv", "#file\tline\tclass\nx.az.txt\t12\tsecond-article\r\n\n"))
                .isEqualTo(new ReadResult.Ok<>(List.of(line(12, LineClass.SECOND_ARTICLE)), List.of()));
    }

    @Test
    void everyBadRowIsNamedWithItsLine() {
        assertThat(GoldLine.read("lines.tsv", "x\t0\tbody\nx\t1\theadline\nx\t1\nx\tone\tbody\n")
                        .problems())
                .extracting(p -> p.at() + " " + p.code())
                .containsExactly("lines.tsv:1 E003", "lines.tsv:2 E003", "lines.tsv:3 E003", "lines.tsv:4 E003");
    }
}
