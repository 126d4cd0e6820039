package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dragoman.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormTest {
    private static final BaseForm BASES = new BaseForm(Languages.installed());

    private static String base(String language, String words, String... known) {
        return BASES.of(language, words, Set.of(known)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "delegates, delegate",
        "ministries, ministry",
        "buses, bus",
        "wives, wife",
        "delegate's, delegate",
        "foreign delegates, foreign delegate",
        "analysis, analysis",
        "news, news",
        "United States, United States",
        "was, was"
    })
    void englishIsCitedInTheSingularUnlessItIsAName(String written, String base) {
        assertThat(base("en", written, "bus")).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "nümayəndələrinin, nümayəndə",
        "nümayəndələr, nümayəndə",
        "qərarlarından, qərar",
        "qərarda, qərar",
        "kəndliyə, kəndli",
        "adam, adam",
        "Energetika Nazirliyinin, Energetika Nazirliyi"
    })
    void azerbaijaniIsCitedWithoutPluralCaseAndPossessive(String written, String base) {
        assertThat(base("az", written)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"qərarı, qərar", "müraciəti, müraciət"})
    void aVowelIsTakenOffWhereTheTextsHaveTheRest(String written, String base) {
        assertThat(base("az", written, base)).isEqualTo(base);
        assertThat(base("az", written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"القرار, قرار", "المندوبين, مندوب", "المندوبون, مندوب", "العقوبات, عقوبة", "مجلس الأمن, مجلس الأمن"})
    void arabicIsCitedWithoutArticleAndSoundPlural(String written, String base) {
        assertThat(base("ar", written)).isEqualTo(base);
    }
}
