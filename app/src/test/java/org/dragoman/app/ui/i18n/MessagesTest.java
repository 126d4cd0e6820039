package org.dragoman.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages arabic = Messages.of(UiLanguage.ARABIC);

    @Test
    void countsTakeTheArabicPluralsAndWesternDigits() {
        assertThat(arabic.text("status.articles", "count", 2)).isEqualTo("مقالان");
        assertThat(arabic.text("status.articles", "count", 3)).isEqualTo("3 مقالات");
        assertThat(arabic.text("status.articles", "count", 12)).isEqualTo("12 مقالًا");
    }

    @Test
    void baseBundleIsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar"));
        try {
            assertThat(Messages.of(UiLanguage.ENGLISH).text("menu.file")).isEqualTo("&File");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ruleWithoutNameShowsItsId() {
        assertThat(arabic.rule("az.genitive")).isEqualTo("حالة الإضافة");
        assertThat(arabic.rule("xx.unheard-of")).isEqualTo("xx.unheard-of");
    }

    @Test
    void daysAreWrittenInTheReadersLanguage() {
        LocalDate day = LocalDate.of(2024, 6, 21);
        assertThat(Messages.date(day, LanguageTag.EN)).isEqualTo("21 Jun 2024");
        assertThat(Messages.date(day, LanguageTag.AZ)).isEqualTo("21 iyun 2024");
        assertThat(Messages.date(day, LanguageTag.AR)).isEqualTo("21 يونيو 2024");
    }

    @Test
    void listsHaveTheCommaOfTheirLanguage() {
        List<String> names = List.of("باكو", "", "ألماتي");
        assertThat(arabic.list(names)).isEqualTo("باكو، ألماتي");
        assertThat(arabic.longList(List.of("باكو", "ألماتي"))).isEqualTo("باكو؛ ألماتي");
        assertThat(Messages.of(UiLanguage.AZERBAIJANI).list(List.of("Bakı", "Almatı")))
                .isEqualTo("Bakı, Almatı");
        assertThat(arabic.text("glossary.notice.refused", "text", new String[] {"a", "b"}))
                .isEqualTo("a، b");
    }

    @Test
    void missingKeyIsNamed() {
        assertThatThrownBy(() -> arabic.text("no.such.key"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void isolatesCanBeTakenOutAgain() {
        assertThat(Isolates.any("KTMT")).isEqualTo("\u2068KTMT\u2069");
        assertThat(Isolates.strip(Isolates.any("KTMT") + " " + Isolates.leftToRight("×3")))
                .isEqualTo("KTMT ×3");
        assertThat(Isolates.any("")).isEmpty();
    }

    @Test
    void windowSpeaksTheMachinesLanguageOrEnglish() {
        assertThat(UiLanguage.of(Locale.forLanguageTag("az-AZ"))).isEqualTo(UiLanguage.AZERBAIJANI);
        assertThat(UiLanguage.of(Locale.forLanguageTag("fr"))).isEqualTo(UiLanguage.ENGLISH);
    }
}
