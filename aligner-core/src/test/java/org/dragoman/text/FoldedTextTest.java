package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static FoldedText withDroppedMarks() {
        FoldedText.Builder builder = new FoldedText.Builder("بَاكُو");
        builder.append('ب', 0, 1);
        builder.extendLast(2);
        builder.append('ا', 2, 3);
        builder.append('ك', 3, 4);
        builder.extendLast(5);
        builder.append('و', 5, 6);
        return builder.build();
    }

    @Test
    void droppedMarkBelongsToTheLetterBeforeIt() {
        assertThat(withDroppedMarks().toOriginal(0, 1)).isEqualTo(new Span(0, 2));
    }

    @Test
    void wholeFoldedRangeLeadsBackToTheWholeOriginal() {
        assertThat(withDroppedMarks().toOriginal(0, 4)).isEqualTo(new Span(0, 6));
    }

    @Test
    void severalFoldedCharsOfOneLetterShareItsPlace() {
        FoldedText.Builder builder = new FoldedText.Builder("ﻻ");
        builder.append("لا", 0, 1);
        FoldedText folded = builder.build();
        assertThat(folded.folded()).isEqualTo("لا");
        assertThat(folded.toOriginal(1, 2)).isEqualTo(new Span(0, 1));
    }
}
