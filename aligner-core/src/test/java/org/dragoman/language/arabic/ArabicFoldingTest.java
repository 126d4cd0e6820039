package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFoldingTest {
    private static String folded(String text) {
        return ArabicFolding.fold(text).folded();
    }

    @ParameterizedTest
    @CsvSource({
        "بَاكُو, باكو",
        "موســكو, موسكو",
        "الجماعی, الجماعي",
        "کندا, كندا",
        "إيران, ايران",
        "آسيا, اسيا",
        "ٱلله, الله",
        "١٢٣, 123",
        "۴۵۶, 456",
        "NATO, nato"
    })
    void takesLettersThatReadersTakeForTheSame(String text, String folded) {
        assertThat(folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"علي, على", "كتابة, كتابه", "مسؤول, مسوول", "شيء, شي", "رئيس, رييس"})
    void keepsApartWhatIsAnotherWord(String one, String other) {
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @Test
    void composesLettersWithSeparateHamza() {
        assertThat(folded("مسو\u0654ول")).isEqualTo("مسؤول");
        assertThat(folded("ا\u0654وروبا")).isEqualTo("اوروبا");
        assertThat(folded("ا\u064E\u0654وروبا")).isEqualTo("اوروبا");
    }

    @Test
    void resolvesPresentationForms() {
        assertThat(folded("\uFEFB\uFEF3\uFE94")).isEqualTo("لاية");
        assertThat(folded("\uFDF2")).isEqualTo("الله");
        assertThat(folded("رئيسا\uFE70")).isEqualTo("رئيسا");
    }

    @Test
    void dropsInvisibleMarksAndTurnsNoBreakSpaceIntoSpace() {
        assertThat(folded("\u200Fوزير\u00A0الدفاع\u202C")).isEqualTo("وزير الدفاع");
    }

    @Test
    void pointsBackToTheOriginalLetters() {
        FoldedText text = ArabicFolding.fold("في مُوسْــكو\u200F اليوم");
        int start = text.folded().indexOf("موسكو");
        Span span = text.toOriginal(start, start + 5);
        assertThat(span.in(text.original())).isEqualTo("مُوسْــكو\u200F");
    }

    @Test
    void knowsTheHamzaBehindAFoldedLetter() {
        FoldedText text = ArabicFolding.fold("\uFEF7ن أ\u064Eب ا\u0655ن");
        assertThat(text.folded()).isEqualTo("لان اب ان");
        assertThat(ArabicFolding.writtenAt(text, 1)).isEqualTo('أ');
        assertThat(ArabicFolding.writtenAt(text, 4)).isEqualTo('أ');
        assertThat(ArabicFolding.writtenAt(text, 7)).isEqualTo('إ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"وَقَالَ الرَّئيسُ إنّ ١٢ دولة", "لـ\"داعش\" F-16", "\uFDFA", "é ا\u0653", "گرجستان ڤيينا"})
    void changesNothingTheSecondTime(String text) {
        assertThat(folded(folded(text))).isEqualTo(folded(text));
    }
}
