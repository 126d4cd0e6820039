package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> sentences(String paragraph) {
        return new ArabicLanguage()
                .sentences(paragraph).stream().map(span -> span.in(paragraph)).collect(Collectors.toList());
    }

    @Test
    void splitsAtFullStopAndQuestionMark() {
        assertThat(sentences("وصل الوزير أمس. هل غادر اليوم؟ نعم!"))
                .containsExactly("وصل الوزير أمس.", "هل غادر اليوم؟", "نعم!");
    }

    @Test
    void keepsTitlesTogetherWithTheirName() {
        assertThat(sentences("قال د. أحمد سالم إن الوضع مستقر. وغادر."))
                .containsExactly("قال د. أحمد سالم إن الوضع مستقر.", "وغادر.");
    }

    @Test
    void keepsDatesOfTheHijriAndChristianEraTogether() {
        assertThat(sentences("بُنيت سنة 120 ق.م. في عهد الملك.")).hasSize(1);
    }

    @Test
    void splitsInsideQuotationsOfSeveralSentences() {
        assertThat(sentences("قال: \"لن ننسحب. سنبقى هنا.\" ثم غادر القاعة.")).hasSizeGreaterThan(1);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(sentences(" \u00A0\u200F ")).isEmpty();
    }
}
