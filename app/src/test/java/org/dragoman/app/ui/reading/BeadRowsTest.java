package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class BeadRowsTest {
    private final BeadRows rows = Beads.rows();

    @Test
    void aBeadIsARowAndSeveralSentencesAreOneCell() {
        assertThat(rows.size()).isEqualTo(5);
        String text = Beads.AZ.article().text();
        assertThat(rows.get(1).side(0).span().in(text)).isEqualTo("İki.\nÜç.");
        assertThat(rows.get(1).side(0).segments()).hasSize(2);
        assertThat(rows.get(2).side(1)).isNull();
    }

    @Test
    void offsetsLeadToTheirRow() {
        String text = Beads.AZ.article().text();
        assertThat(rows.at(0, 0)).isZero();
        assertThat(rows.at(0, text.indexOf("Üç"))).isEqualTo(1);
        assertThat(rows.at(0, text.indexOf("Dörd"))).isEqualTo(2);
        assertThat(rows.at(1, Beads.EN.article().text().indexOf("Three"))).isEqualTo(3);
        assertThat(rows.at(0, text.length())).isEqualTo(4);
    }

    @Test
    void betweenSentencesNoRowHoldsTheOffset() {
        BeadRows lines = BeadRows.of(
                List.of(Beads.article("x", LanguageTag.EN, "One.\n\n\nTwo.").article()), null);
        assertThat(lines.holding(0, 4)).isZero();
        assertThat(lines.holding(0, 5)).isEqualTo(-1);
        assertThat(lines.at(0, 5)).isZero();
        assertThat(lines.holding(0, 7)).isEqualTo(1);
    }

    @Test
    void withoutAnAlignmentARowIsALine() {
        BeadRows lines = BeadRows.of(List.of(Beads.AZ.article(), Beads.EN.article()), null);
        assertThat(lines.size()).isEqualTo(5);
        assertThat(lines.get(0).bead()).isNull();
        assertThat(lines.get(4).side(1)).isNull();
        assertThat(lines.get(1).side(1).span()).isEqualTo(new Span(5, 9));
    }

    @Test
    void theNearestRowWithBothIsFoundInBothDirections() {
        assertThat(rows.with(2, -1, 0, 1)).isEqualTo(1);
        assertThat(rows.with(2, 1, 0, 1)).isEqualTo(4);
        assertThat(rows.with(5, 1, 0)).isEqualTo(-1);
    }

    @Test
    void nothingIsNoRow() {
        assertThat(BeadRows.NONE.at(0, 3)).isEqualTo(-1);
        assertThat(BeadRows.of(List.of(), null).size()).isZero();
    }
}
