package org.dragoman.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.article.LineClass.BODY;
import static org.dragoman.article.LineClass.CREDIT;
import static org.dragoman.article.LineClass.KEYWORDS;
import static org.dragoman.article.LineClass.RELATED;
import static org.dragoman.article.LineClass.SECOND_ARTICLE;
import static org.dragoman.article.LineClass.TITLE;
import static org.dragoman.text.LanguageTag.AR;
import static org.dragoman.text.LanguageTag.AZ;

import java.util.List;
import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecondArticleTest {
    private static final String[] FERRY = {
        "عودة العبارة بين باكو وأكتاو إلى العمل",
        "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل.",
        "وقال القبطان إن البحر كان هادئا وإن العبارة كانت ممتلئة تقريبا.",
    };
    private static final String[] MUSEUM = {
        "متحف السجاد في تبليسي يستقبل زواره بقاعة جديدة",
        "استقبل متحف السجاد في تبليسي زواره اليوم بقاعة جديدة تضم تسعين قطعة قديمة.",
        "وذكرت مديرة المتحف أن القطع جمعت من قرى جبلية خلال ثلاثين سنة.",
        "وستبقى القاعة مفتوحة مجانا للطلاب والأطفال حتى نهاية الشهر.",
    };

    private static List<LineClass> classes(String[]... parts) {
        return Pages.classes(
                AR,
                java.util.Arrays.stream(parts).flatMap(java.util.Arrays::stream).toArray(String[]::new));
    }

    private static String[] line(String... lines) {
        return lines;
    }

    @Test
    void anotherArticleBehindALabelIsSetAsideWithItsHeadline() {
        assertThat(classes(FERRY, line("إقرأ أيضاً"), MUSEUM))
                .containsExactly(
                        TITLE, BODY, BODY, RELATED, SECOND_ARTICLE, SECOND_ARTICLE, SECOND_ARTICLE, SECOND_ARTICLE);
    }

    @Test
    void anotherArticleBehindSourceAndKeywordsIsSetAside() {
        assertThat(classes(FERRY, line("المصدر: رويترز", "كلمات دلالية: العبارة"), MUSEUM))
                .containsExactly(
                        TITLE,
                        BODY,
                        BODY,
                        CREDIT,
                        KEYWORDS,
                        SECOND_ARTICLE,
                        SECOND_ARTICLE,
                        SECOND_ARTICLE,
                        SECOND_ARTICLE);
    }

    @Test
    void textAboutTheSameGoesOnBehindALabel() {
        assertThat(classes(
                        FERRY,
                        line(
                                "إقرأ أيضاً",
                                "وأضاف القبطان أن العبارة ستعود من أكتاو إلى باكو يوم الخميس إذا كان البحر هادئا.")))
                .last()
                .isEqualTo(BODY);
    }

    @Test
    void headlineWithinOneTextBeginsNoOtherArticle() {
        assertThat(Pages.classes(
                        AZ,
                        "Bakı ilə Aktau arasında bərə yenidən işləyir",
                        "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.",
                        "Kapitan nə deyir",
                        "Bərənin kapitanı deyib ki, Bakı limanında gəmi demək olar ki, dolu olub."))
                .containsExactly(TITLE, BODY, BODY, BODY);
    }

    private static SecondArticle evidence(
            boolean container, @Nullable LineLabel label, int headlineWords, double headlineShare, double common) {
        List<@Nullable LineLabel> labels = new java.util.ArrayList<>();
        labels.add(label);
        return new SecondArticle(container, labels, false, headlineWords, headlineShare, 30, common);
    }

    @Test
    void labelThatEndsAnArticleIsEnoughUnlessTheTextHasMuchInCommon() {
        LineLabel tags = new LineLabel(KEYWORDS, true, false, "tags");
        assertThat(evidence(false, tags, 0, 0, 0.08).begins()).isTrue();
        assertThat(evidence(false, tags, 0, 0, 0.30).begins()).isFalse();
    }

    @Test
    void markUpThatFoundTheContainerAsksForMoreEvidence() {
        LineLabel tags = new LineLabel(KEYWORDS, true, false, "tags");
        assertThat(evidence(true, tags, 0, 0, 0.08).begins()).isFalse();
        assertThat(evidence(true, tags, 8, 0.5, 0.01).begins()).isTrue();
    }

    @Test
    void withoutLabelsOnlyALongFittingHeadlineAboveOtherWordsIsEnough() {
        assertThat(evidence(false, null, 8, 0.5, 0.02).begins()).isTrue();
        assertThat(evidence(false, null, 8, 0.1, 0.02).begins()).isFalse();
        assertThat(evidence(false, null, 4, 0.5, 0.02).begins()).isFalse();
        assertThat(evidence(false, null, 8, 0.5, 0.08).begins()).isFalse();
    }
}
