package org.dragoman.article.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletNamesTest {
    @Test
    void wordsEndWithLettersOrDigitsAndMayHoldDots() {
        assertThat(OutletNames.words("Report.az, (APA) ...və B.B.C. 24 وكالةُ — . ..1. 𐤀."))
                .containsExactly("Report.az", "APA", "...və", "B.B.C", "24", "وكالة", "..1", "𐤀");
    }

    /** A pattern that tries each dot as the first of a word would take minutes. */
    @Test
    void rowOfDotsIsGoneThroughOnce() {
        assertThat(OutletNames.words(".".repeat(600_000) + " APA")).containsExactly("APA");
    }
}
