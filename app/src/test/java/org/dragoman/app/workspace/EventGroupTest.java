package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class EventGroupTest {
    private static final Article BARE = article(LanguageTag.AZ, "\nBərə yola düşüb.\nGəmi dolu olub.", false);
    private static final Article ARABIC = article(LanguageTag.AR, "انطلقت العبّارة\nنص.", true);
    private static final Article ENGLISH = article(LanguageTag.EN, "The ferry sailed\nText.", true);

    private static Article article(LanguageTag language, String text, boolean titled) {
        return new Article(
                "000_f500",
                language,
                text,
                titled ? new Span(0, text.indexOf('\n')) : null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("000_f500.txt", text));
    }

    private static String title(LanguageTag reader, Article... articles) {
        return new EventGroup("000_f500", Map.of(), null, List.of(articles)).title(reader);
    }

    @Test
    void headlineInTheReadersLanguageComesFirst() {
        assertThat(title(LanguageTag.EN, BARE, ARABIC, ENGLISH)).isEqualTo("The ferry sailed");
    }

    @Test
    void firstWordsInTheReadersLanguageAreBetterThanAHeadlineInAnother() {
        assertThat(title(LanguageTag.AZ, ARABIC, BARE)).isEqualTo("Bərə yola düşüb.");
    }

    @Test
    void withoutTheReadersLanguageEnglishThenAzerbaijaniComeBeforeArabic() {
        assertThat(title(LanguageTag.AZ, ARABIC, ENGLISH)).isEqualTo("The ferry sailed");
        assertThat(title(LanguageTag.EN, ARABIC, BARE)).isEqualTo("Bərə yola düşüb.");
        assertThat(title(LanguageTag.EN, ARABIC)).isEqualTo("انطلقت العبّارة");
    }

    @Test
    void aGivenTitleInTheReadersLanguageComesFirstAndOneInAnotherByTheSameOrder() {
        Map<LanguageTag, String> given = Map.of(LanguageTag.AR, "العبّارة", LanguageTag.AZ, "Bərə");
        EventGroup event = new EventGroup("x", given, null, List.of(ENGLISH, ARABIC));
        assertThat(event.title(LanguageTag.AR)).isEqualTo("العبّارة");
        assertThat(event.title(LanguageTag.AZ)).isEqualTo("Bərə");
        assertThat(event.title(LanguageTag.EN)).isEqualTo("The ferry sailed");
    }

    @Test
    void withoutHeadlinesTheFirstWordsStand() {
        assertThat(title(LanguageTag.AZ, BARE)).isEqualTo("Bərə yola düşüb.");
        assertThat(title(LanguageTag.AZ, article(LanguageTag.AZ, "Söz ".repeat(40), false)))
                .hasSizeBetween(60, 82)
                .endsWith("Söz…");
    }

    @Test
    void withoutWordsTheFileGivesTheName() {
        assertThat(title(LanguageTag.AZ, article(LanguageTag.AZ, "", false))).isEqualTo("000_f500");
    }
}
