package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTransferTest {
    private static FormTransfer.Result transfer(LanguageTag tag, String term, String written, String other) {
        LanguageSupport language = Languages.installed().get(tag);
        return new FormTransfer(language).transfer(form(language, term), written, form(language, other));
    }

    private static TermForm form(LanguageSupport language, String text) {
        return TermForm.of(text, language.morphology().guessKind(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Bakı, Bakıda, Gəncə, Gəncədə",
        "Bakı, Bakıdan, Tehran, Tehrandan",
        "kitab, kitablardan, ürək, ürəklərdən",
        "Tehran, Tehrana, Bakı, Bakıya",
        "qonaq, qonaqların, şəhər, şəhərlərin"
    })
    void givenAnAzerbaijaniFormWhenAnotherTermTakesItThenHarmonyAndBuffersAreThatTerms(
            String term, String written, String other, String right) {
        FormTransfer.Result result = transfer(LanguageTag.AZ, term, written, other);

        assertThat(result.choices()).first().isEqualTo(right);
        assertThat(result.sure()).isTrue();
    }

    @Test
    void givenAnAbbreviationWithItsSuffixWhenTheFullNameTakesItThenTheSuffixFollowsTheFullName() {
        LanguageSupport az = Languages.installed().get(LanguageTag.AZ);
        FormTransfer.Result result = new FormTransfer(az)
                .transfer(
                        TermForm.of("KTMT", TermKind.INSTITUTION),
                        "KTMT-yə",
                        TermForm.of("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı", TermKind.INSTITUTION));

        assertThat(result.choices()).containsExactly("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatına");
    }

    @Test
    void givenAnAccusativeThatMayBeAPossessiveWhenTransferredThenBothAreOfferedAndNothingIsSure() {
        FormTransfer.Result result = transfer(LanguageTag.AZ, "kitab", "kitabı", "ada");

        assertThat(result.choices()).containsExactlyInAnyOrder("adanı", "adası");
        assertThat(result.sure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"روسيا, وروسيا, إيران, وإيران", "روسيا, لروسيا, تركيا, لتركيا", "وثيقة, بالوثيقة, رسالة, بالرسالة"})
    void givenAttachedArabicWordsWhenAnotherTermTakesThemThenTheyAreAttachedToIt(
            String term, String written, String other, String right) {
        assertThat(transfer(LanguageTag.AR, term, written, other).choices())
                .first()
                .isEqualTo(right);
    }

    @Test
    void givenADualWithoutItsNoonWhenTransferredThenItIsNotSure() {
        assertThat(transfer(LanguageTag.AR, "مقالة", "مقالتي", "برواز").sure()).isFalse();
    }

    @Test
    void givenTheCitationFormWhenTransferredThenTheOtherTermStandsInItsOwn() {
        FormTransfer.Result result = transfer(LanguageTag.EN, "summit", "summit", "meeting");

        assertThat(result.choices()).containsExactly("meeting");
        assertThat(result.sure()).isTrue();
    }

    @Test
    void givenAWordThatIsNoFormOfTheTermWhenTransferredThenThereIsNoChoice() {
        assertThat(transfer(LanguageTag.AZ, "Bakı", "Tehranda", "Gəncə").choices())
                .isEmpty();
    }
}
