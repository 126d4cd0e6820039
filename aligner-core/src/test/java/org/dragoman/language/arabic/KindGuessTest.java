package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.language.TermKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {
    @ParameterizedTest
    @CsvSource({
        "رئيس, OFFICE",
        "رئيس الوزراء, OFFICE",
        "روسي, ADJECTIVE",
        "المتعدد, ADJECTIVE",
        "مالي, NAME",
        "روسيا, NAME",
        "قرغيزستان, NAME",
        "تكنولوجيا, NOUN",
        "قضايا, NOUN",
        "الهند, NAME",
        "عبد الله, NAME",
        "الأمم المتحدة, INSTITUTION",
        "معاهدة سلام, NOUN",
        "منظمة, NOUN",
        "NATO, ABBREVIATION",
        "Reuters, NAME",
        "؟, NOUN"
    })
    void followsLettersAndArticle(String text, TermKind kind) {
        assertThat(KindGuess.of(text)).isEqualTo(kind);
    }
}
