package org.dragoman.article.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.text.LanguageTag.AR;
import static org.dragoman.text.LanguageTag.AZ;
import static org.dragoman.text.LanguageTag.EN;

import java.util.List;
import org.dragoman.article.fault.TextFault.Kind;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultsTest {
    private static TextFault fault(Kind kind, int start, int end) {
        return new TextFault(kind, new Span(start, end));
    }

    private static List<Kind> kinds(String text, LanguageTag language) {
        return TextFaults.of(text, language).stream().map(TextFault::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|قال الوزير: \"سنفتح الطريق غدا\"، وأضاف أن العبّارة جاهزة حقًّا أيضًا.",
                "ar|استقبلت بيلاروسيا وفدا من الاتحاد الروسي، ثم عاد الوفد على هدًى من أمره.",
                "az|Nazir “yol açılacaq” deyib, Əliyevin «Azərbaycan» qəzetinə müsahibəsi çıxıb.",
                "az|Rusiyanın «Известия» qəzeti bu barədə yazıb.",
                "en|The U.S. envoy, Mr. McDonald, said on YouTube: “The road's open.” It's a start."
            })
    void cleanTextHasNoFaults(String language, String text) {
        assertThat(TextFaults.of(text, new LanguageTag(language))).isEmpty();
    }

    @Test
    void emptyTextAndBlankLinesHaveNoFaults() {
        assertThat(TextFaults.of("", AR)).isEmpty();
        assertThat(TextFaults.of("a\n\n \t\nb", EN)).isEmpty();
    }

    @Test
    void lineOfNoBreakSpacesIsOneFaultOfItsOwn() {
        assertThat(TextFaults.of("a\n\u00A0 \u00A0\nb\u00A0c", EN))
                .containsExactly(fault(Kind.NO_BREAK_SPACE_LINE, 2, 5), fault(Kind.NO_BREAK_SPACE, 7, 8));
    }

    @Test
    void invisibleMarksAreFoundOneByOne() {
        assertThat(TextFaults.of("ab\u200Fc\u200B\uFEFF", EN))
                .containsExactly(
                        fault(Kind.INVISIBLE_MARK, 2, 3),
                        fault(Kind.INVISIBLE_MARK, 4, 5),
                        fault(Kind.INVISIBLE_MARK, 5, 6));
    }

    @Test
    void lettersOfAnotherKeyboardAreFoundInTheLanguageThatHasThemNot() {
        assertThat(TextFaults.of("الأمن الجماعی", AR)).containsExactly(fault(Kind.FOREIGN_LETTER, 12, 13));
        assertThat(TextFaults.of("Ǝliyev mәsələ", AZ))
                .extracting(TextFault::span)
                .contains(new Span(8, 9));
        assertThat(kinds("الجماعی", EN)).isEmpty();
    }

    @Test
    void cyrillicLetterInAWordOfLatinLettersIsFoundAndAWholeCyrillicWordIsNot() {
        assertThat(TextFaults.of("Bаkı və «Известия»", AZ)).containsExactly(fault(Kind.FOREIGN_LETTER, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"يٌشار إلى ذلك", "قال ُ الوزير"})
    void vowelMarkWhereNoneCanStandIsFound(String text) {
        assertThat(kinds(text, AR)).containsExactly(Kind.STRAY_VOWEL_MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"مرارًا وتكرارًا", "أيضاً", "شيئًا فشيئًا", "هدًى وفتًى", "كتابٌ جديدٌ", "مُدَرِّسٌ", "حقًّا"})
    void vowelMarkInItsPlaceIsNone(String text) {
        assertThat(kinds(text, AR)).isEmpty();
    }

    @Test
    void charLostToAWrongEncodingIsFoundInAnyLanguage() {
        assertThat(TextFaults.of("Ba\uFFFDı", AZ)).containsExactly(fault(Kind.LOST_CHAR, 2, 3));
    }

    @Test
    void faultsOfSeveralLinesComeInTextOrder() {
        assertThat(TextFaults.of("“open\nwars.https://example.org\nclosed”", EN))
                .containsExactly(
                        fault(Kind.UNPAIRED_QUOTE, 0, 1),
                        fault(Kind.GLUED_WORDS, 6, 30),
                        fault(Kind.UNPAIRED_QUOTE, 37, 38));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “yes” and «no».",
                "“A „b“ c”",
                "„so“ və „belə”",
                "\"one\" and \"two\"",
                "وصف الاتفاق بأنه ”جيد“ و”عادل“.",
                "Bu, ”yaxşı” sözdür.",
                "the road's end, the ships’ crews"
            })
    void pairedQuotesAreFine(String line) {
        assertThat(UnpairedQuotes.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"He said “yes.|8", "He said yes”.|11", "one \"two|4", "«a «b»|0", "a” b “c”|1", "\"a\" \"b|4"})
    void quoteWithoutItsPairIsFoundWhereItStands(String line, int at) {
        assertThat(UnpairedQuotes.find(line)).containsExactly(at);
    }

    @Test
    void everyKindHasACodeAndAText() {
        for (Kind kind : Kind.values()) {
            assertThat(kind.code()).matches("[a-z-]+");
            assertThat(kind.text()).isNotBlank();
        }
    }

    /** Looking for the ends of the word at each of its letters would take minutes. */
    @Test
    void wordOfForeignLettersMayBeLong() {
        assertThat(TextFaults.of("ж".repeat(600_000), LanguageTag.AZ)).isEmpty();
        assertThat(TextFaults.of("жa" + "ж".repeat(600_000), LanguageTag.AZ)).hasSize(101);
    }
}
