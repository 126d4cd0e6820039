package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraitBytesTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final ArticleTraits MADE = new ArticleTraits(
            "a.jsonl 7",
            new LanguageTag("az-Latn"),
            LocalDate.of(1969, 12, 30),
            List.of(MonthDay.of(2, 29), MonthDay.of(12, 31)),
            List.of(
                    new Trait(Trait.Kind.CONCEPT, "baku", "Bakıda", 2, true, false, 1.4),
                    new Trait(Trait.Kind.CONCEPT, "baku-metro", "Bakı metrosu", 1, false, false, 1),
                    new Trait(Trait.Kind.NAME, "nrtl", "نورتليو", 1, false, true, 0.4 * 1.3),
                    new Trait(Trait.Kind.NUMBER, "", "\ud83d\ude00", 0, false, false, -0.0),
                    new Trait(Trait.Kind.NUMBER, "\ud83d\ude00", "Bakıda", Integer.MAX_VALUE, false, false, 1),
                    new Trait(Trait.Kind.NUMBER, "\ud83d\ude01", "Bakıda", 1, false, false, 1)),
            List.of(Long.MIN_VALUE, -1L, 0L, 7L, Long.MAX_VALUE),
            new Gist(
                    Set.of("aliyev"),
                    Set.of("aliyev", "lavrov"),
                    Set.of(),
                    Set.of("baku"),
                    Set.of("call"),
                    Set.of("call", "meeting"),
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)));

    private static ArticleTraits read(String language, String text) {
        Article article = new Article(
                "a", new LanguageTag(language), text, null, null, Provenance.UNKNOWN, SourceMap.identity("a", text));
        return new TraitReader(LANGUAGES)
                .read(new AnnotatedArticle(article, new Segmenter(LANGUAGES, false).segments(article), List.of()));
    }

    @Test
    void bytesGiveTheArticleAgain() {
        assertThat(ArticleTraits.read(MADE.bytes())).isEqualTo(MADE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Flood hits Zardab\nRescuers took 1,340 people out of 27 villages on 14 May 2021.",
                "فيضان في زرداب\nوأجلى رجال الإنقاذ 1340 شخصا من 27 قرية في 14 مايو 2021."
            })
    void bytesGiveWhatWasReadOfATextAgain(String text) {
        for (String language : List.of("ar", "az", "en")) {
            ArticleTraits article = read(language, text);
            assertThat(ArticleTraits.read(article.bytes())).isEqualTo(article);
        }
    }

    @Test
    void damagedBytesAreToldWhereverTheDamageIs() {
        byte[] whole = MADE.bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            byte[] broken = Arrays.copyOf(whole, i);
            assertThatThrownBy(() -> ArticleTraits.read(damaged))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("traits");
            assertThatThrownBy(() -> ArticleTraits.read(broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("traits");
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertThatThrownBy(() -> ArticleTraits.read(longer)).hasMessageContaining("more bytes follow");
    }

    @Test
    void anotherVersionIsToldByItsNumber() {
        byte[] later = MADE.bytes();
        later[0]++;
        assertThatThrownBy(() -> ArticleTraits.read(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2");
    }
}
