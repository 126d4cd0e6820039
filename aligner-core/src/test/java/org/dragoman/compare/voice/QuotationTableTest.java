package org.dragoman.compare.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.junit.jupiter.api.Test;

class QuotationTableTest {
    private static final Article AZ = Ports.article(
            "az",
            "Alfa",
            "Şimal limanı 12 may 2024-cü ildə açılıb. Nəqliyyat Nazirliyi bildirib ki, Şimal limanı iyulda gəmi qəbul edəcək.");
    private static final Article EN = Ports.article(
            "en",
            "Beta",
            "North Port opened on 12 May 2024. The Transport Ministry said that North Port will take ships in July.");

    @Test
    void aSpeakerOfOneBeadStandsInOneRowThatAgrees() {
        assertThat(Ports.told(Ports.voiced(AZ, EN)))
                .singleElement()
                .asString()
                .startsWith("ministry|agrees|reported|")
                .contains("Şimal limanı iyulda gəmi qəbul edəcək")
                .contains("North Port will take ships in July");
    }

    @Test
    void whatOneArticleLacksIsInSomeOnly() {
        Article without = Ports.article("en", "Beta", "North Port opened on 12 May 2024.");
        assertThat(Ports.told(Ports.voiced(AZ, without)))
                .singleElement()
                .asString()
                .startsWith("ministry|only-some|");
    }

    @Test
    void whatOneArticleSaysWithoutASpeakerIsInItsOwnWords() {
        Article own =
                Ports.article("en", "Beta", "North Port opened on 12 May 2024. North Port will take ships in July.");
        VoicedComparison voiced = Ports.voiced(
                Ports.article(
                        "en",
                        "Alfa",
                        "North Port opened on 12 May 2024. The Transport Ministry said that North Port will take ships in July."),
                own);
        assertThat(voiced.quotations().rows().get(0).agreement()).isEqualTo(Agreement.OWN_WORDS);
        assertThat(voiced.quotations().rows().get(0).agreement().differs()).isTrue();
    }

    @Test
    void otherSpeakersOfASentenceDiffer() {
        Article other = Ports.article(
                "en",
                "Gamma",
                "North Port opened on 12 May 2024. The Maritime Agency said that North Port will take ships in July.");
        assertThat(Ports.voiced(EN, other).quotations().rows())
                .singleElement()
                .extracting(QuotationRow::agreement)
                .isEqualTo(Agreement.OTHER_SPEAKER);
    }

    @Test
    void sameWordsInQuotationMarksAreTheSameWords() {
        String text = "North Port opened on 12 May 2024. “We will take ships in July,” the Transport Ministry said.";
        assertThat(Ports.voiced(Ports.article("en", "Alfa", text), Ports.article("en", "Beta", text))
                        .quotations()
                        .rows())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.agreement()).isEqualTo(Agreement.SAME_WORDS);
                    assertThat(r.speech()).isEqualTo(Speech.QUOTED);
                });
    }

    @Test
    void aQuotationBesideAReportIsAnotherVoice() {
        String quoted =
                "North Port opened on 12 May 2024. “North Port will take ships in July,” the Transport Ministry said.";
        assertThat(Ports.voiced(Ports.article("en", "Alfa", quoted), EN)
                        .quotations()
                        .rows())
                .singleElement()
                .extracting(QuotationRow::agreement)
                .isEqualTo(Agreement.OTHER_VOICE);
    }

    @Test
    void roomIsWordsAndTheirShareOfTheArticle() {
        List<SpeakerRow> speakers = Ports.voiced(AZ, EN).quotations().speakers();
        assertThat(speakers).singleElement().satisfies(s -> {
            SpeakerRow.Room room = s.rooms().get(1);
            assertThat(room.words()).isEqualTo(7);
            assertThat(room.share()).isEqualTo(7 / 19.0);
            assertThat(room.verbs()).containsExactly(java.util.Map.entry("said", 1));
        });
    }

    @Test
    void anArticleAloneAgreesWithNobody() {
        VoicedComparison both = Ports.voiced(AZ, EN);
        ArticleComparison whole = both.comparison();
        VoicedComparison alone = new VoicedComparison(
                new ArticleComparison(
                        List.of(whole.articles().get(1)),
                        List.of(),
                        new org.dragoman.align.Alignment(List.of()),
                        whole.glossary(),
                        List.of()),
                List.of(both.voices().get(1)));
        assertThat(alone.quotations().rows())
                .singleElement()
                .extracting(QuotationRow::agreement)
                .isEqualTo(Agreement.ALONE);
    }
}
