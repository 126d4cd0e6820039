package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.finds;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.institution;
import static org.dragoman.language.arabic.Texts.name;
import static org.dragoman.language.arabic.Texts.noun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "الأمم المتحدة, وللأمم المتحدة, لأمم المتحدة",
        "الأمم المتحدة, بالأمم المتحدة, الأمم المتحدة",
        "مجلس الأمن, ومجلس الأمن, مجلس الأمن",
        "لجنة الدفاع, بلجنة الدفاع, لجنة الدفاع"
    })
    void leaveTheSpanButForTheArticle(String term, String text, String span) {
        assertThat(finds(institution(term), text).get(0).surface()).isEqualTo(span);
    }

    @Test
    void keepThePronounInTheSpan() {
        assertThat(finds(noun("منظمة"), "قالت لمنظماتهم أمس").get(0).surface()).isEqualTo("منظماتهم");
    }

    @Test
    void readTwoWaysWhereOneLamIsDropped() {
        assertThat(finds(noun("لجنة"), "للجنة"))
                .extracting(Texts.Find::rules)
                .contains(java.util.List.of("ar.for"), java.util.List.of("ar.for", "ar.the"));
    }

    @Test
    void nameTheStepsInWrittenOrder() {
        assertThat(finds(noun("وزارة"), "وبالوزارة").get(0).rules()).containsExactly("ar.and", "ar.by", "ar.the");
    }

    @ParameterizedTest
    @CsvSource({"وزارة, زارة", "فلسطين, لسطين", "ألمانيا, مانيا"})
    void areNotTakenOffTheRootLettersOfTheTerm(String term, String rest) {
        assertThat(holds(name(term), term)).isTrue();
        assertThat(finds(name(rest), term).stream().filter(f -> f.rules().contains("ar.the")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"كرة, فكرة", "طاقة, بطاقة", "طاقة, بطاقاتهم", "حدة, وحدة"})
    void areNotSeenInWordsThatOnlyLookLikeIt(String term, String text) {
        assertThat(holds(noun(term), text)).isFalse();
    }

    @Test
    void areSeenInLookalikesWithArticle() {
        assertThat(holds(noun("طاقة"), "بالطاقة")).isTrue();
    }

    @Test
    void standOnTheFirstWordOnly() {
        assertThat(holds(institution("مجلس الأمن"), "مجلس والأمن")).isFalse();
    }

    @Test
    void mayBeAnyLettersBeforeALatinWord() {
        assertThat(finds(name("F125"), "فرقاطة موديلF125 الجديدة").get(0).surface())
                .isEqualTo("F125");
    }
}
