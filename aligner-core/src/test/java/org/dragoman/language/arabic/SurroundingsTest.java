package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.institution;
import static org.dragoman.language.arabic.Texts.name;
import static org.dragoman.language.arabic.Texts.office;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "لندن, ذكرت صحيفة لندن تايمز أمس",
        "شيكاغو, في شيكاغو تريبيون",
        "لوس أنجلوس, نقلت لوس أنجلوس تايمز",
        "ليستر, فاز ليستر سيتي"
    })
    void placeInTheNameOfAPaperOrClubIsNotThePlace(String place, String text) {
        assertThat(holds(name(place), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "لندن, صحيفة تايمز في لندن",
        "لندن, في لندن: بوست يقول",
        "فرنسا, تايمز فرنسا",
        "لندن تايمز, ذكرت صحيفة لندن تايمز أمس",
        "بي بي سي, قالت بي بي سي نيوز"
    })
    void nameBesideSuchAWordStays(String name, String text) {
        assertThat(holds(name(name), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "المجلس, قرر المجلس الوطني ذلك",
        "المحكمة, أمام المحكمة الدولية",
        "اللجنة, وباللجنة المركزية",
        "المحكمة, المحكمة العليا",
        "الهيئة, الهيئة التنفيذية"
    })
    void bodyOfAnotherKindIsNotTheShortForm(String body, String text) {
        assertThat(holds(institution(body), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "المجلس, قرر المجلس أمس",
        "المجلس, المجلس الذي",
        "البرلمان, البرلمان البريطاني",
        "اللجنة, اللجنة الدولي",
        "المحكمة, المحكمة. الدولية",
        "الكنيست, الكنيست العام",
        "المجلس الوطني, قرر المجلس الوطني ذلك"
    })
    void shortFormStaysWhereNoOtherKindIsNamed(String body, String text) {
        assertThat(holds(institution(body), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سار نحو الجنوب", "من جهة الجنوب", "في أقصى الجنوب"})
    void directionIsNotThePlace(String text) {
        assertThat(holds(name("الجنوب"), text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سكان الجنوب", "في الجنوب", "نحو 20: الجنوب"})
    void placeStaysThePlace(String text) {
        assertThat(holds(name("الجنوب"), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "البحرية, السفن التي صنعتها البحرية, true",
        "السعودية, القرض الذي منحته السعودية لليمن, true",
        "السعودية, الأموال التي قدمتها السعودية, true",
        "البحرية, في قاعدتها البحرية, false",
        "السعودية, التي السفارة السعودية فيها, false"
    })
    void nameBehindTheVerbOfARelativeIsNoAdjective(String name, String text, boolean holds) {
        assertThat(holds(name(name), text)).isEqualTo(holds);
    }
}
