package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.office;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الشركة",
                "قال رئيس لجنة الصحة",
                "رئيسة البلدية",
                "ورؤساء اللجان",
                "رئيس الاتحاد الدولي لكرة القدم"
            })
    void headOfABodyIsNotTheBareOffice(String text) {
        assertThat(holds(office("رئيس"), text)).isFalse();
        assertThat(holds(office("رئيس لجنة الصحة"), "قال رئيس لجنة الصحة")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رئيس الجمهورية",
                "رئيس البلاد",
                "الرئيس",
                "رئيسها مجلس",
                "رئيس الاتحاد الروسي",
                "الرئيس مجلس",
                "رئيس، مجلس"
            })
    void headOfAStateIsTheBareOffice(String text) {
        assertThat(holds(office("رئيس"), text)).isTrue();
    }
}
