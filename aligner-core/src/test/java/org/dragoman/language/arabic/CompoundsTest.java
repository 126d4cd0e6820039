package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.arabic.Texts.finds;
import static org.dragoman.language.arabic.Texts.holds;
import static org.dragoman.language.arabic.Texts.institution;
import static org.dragoman.language.arabic.Texts.name;
import static org.dragoman.language.arabic.Texts.noun;
import static org.dragoman.language.arabic.Texts.office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزراء الخارجية",
                "وزيرا الخارجية",
                "وزيري خارجية",
                "وزير خارجية",
                "وزيرة الخارجية",
                "بوزير خارجيتها",
                "لوزراء خارجيتهم"
            })
    void inflectTheHeadAndTheDefinitenessOfTheGenitive(String text) {
        assertThat(holds(office("وزير الخارجية"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نائب وزير الخارجية", "نواب وزير الخارجية", "لنائب وزير خارجيتها", "نائبة وزير الخارجية"})
    void inflectTheHeadOfAChainOfOffices(String text) {
        assertThat(holds(office("نائب وزير الخارجية"), text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الوزير الخارجية", "وزير والخارجية", "وزارة الخارجية", "وزير. الخارجية", "وزير الخارجي"})
    void keepTheirConstruction(String text) {
        assertThat(holds(office("وزير الخارجية"), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "السكرتير الصحفي, السكرتيرة الصحفية, true",
        "السكرتير الصحفي, السكرتيرين الصحفيين, true",
        "السكرتير الصحفي, سكرتير صحفي, true",
        "السكرتير الصحفي, السكرتيرة الصحفي, false",
        "السكرتير الصحفي, السكرتير صحفي, false",
        "رئيس مؤقت, رئيسا مؤقتا, true",
        "رئيس مؤقت, رئيسا مؤقت, false",
        "رئيس مؤقت, الرؤساء المؤقتين, true"
    })
    void makeAdjectivesAgree(String term, String text, boolean holds) {
        assertThat(holds(office(term), text)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "اتفاق دولي, الاتفاقات الدولية, true",
        "اتفاق دولي, اتفاقين دوليين, true",
        "اتفاق دولي, اتفاقات دولي, false",
        "منظمة دولية, المنظمات الدولية, true",
        "منظمة دولية, منظمتان دوليتان, true",
        "معاهدة سلام, معاهدات السلام, true"
    })
    void ofThingsTakeTheFeminineSingularInThePlural(String term, String text, boolean holds) {
        assertThat(holds(noun(term), text)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"اتحاد أوروبي", "الاتحادات الأوروبية", "الاتحاد الأوروبية"})
    void thatAreUniqueBodiesKeepArticleAndNumber(String text) {
        assertThat(holds(institution("الاتحاد الأوروبي"), text)).isFalse();
    }

    @Test
    void writeTheInnerPrepositionApartOrJoined() {
        assertThat(holds(institution("اللجنة القضائية في مجلس الشيوخ"), "واللجنة القضائية بمجلس الشيوخ"))
                .isTrue();
        assertThat(holds(institution("اللجنة القضائية بمجلس الشيوخ"), "اللجنة القضائية في مجلس الشيوخ"))
                .isFalse();
        assertThat(holds(institution("القوات العاملة بالبلاد"), "القوات العاملة في البلاد"))
                .isTrue();
    }

    @Test
    void changeTheCaseOfSoundPluralsInside() {
        assertThat(holds(institution("التعديل الخامس والعشرون"), "بالتعديل الخامس والعشرين"))
                .isTrue();
    }

    @Test
    void inflectTheHeadBeforeANameAndItsAdjective() {
        assertThat(holds(office("عضو جمعية ويلز الوطنية"), "أعضاء جمعية ويلز الوطنية"))
                .isTrue();
    }

    @Test
    void ofNamesAreJoinedOrSplit() {
        assertThat(finds(name("عبد الله"), "لعبدالله").get(0).rules()).containsExactly("ar.for", "ar.joined");
        assertThat(finds(name("عبدالفتاح"), "عبد الفتاح").get(0).surface()).isEqualTo("عبد الفتاح");
        assertThat(holds(name("بيونغ يانغ"), "بيونغيانغ")).isTrue();
        assertThat(holds(name("بادن-فورتمبيرغ"), "بادن فورتمبيرغ")).isTrue();
    }

    @Test
    void areFoundWithTheNextWordRunIntoThem() {
        Texts.Find find =
                finds(name("فوكس نيوز"), "على قناة فوكس نيوزيوم الأحد").get(0);
        assertThat(find.surface()).isEqualTo("فوكس نيوز");
        assertThat(find.rules()).containsExactly("ar.run-on");
        assertThat(finds(name("كافانو"), "كان كافانوعاطفيًا جدا")
                        .get(0)
                        .derivation()
                        .doubtful())
                .isTrue();
        assertThat(holds(name("إيران"), "الإيرانيين")).isFalse();
        assertThat(holds(name("لبنان"), "لبنانيتان")).isFalse();
    }

    @Test
    void ofNamesChangeTheCaseOfFather() {
        assertThat(holds(name("محمود أبو مازن"), "محمود أبي مازن")).isTrue();
        assertThat(holds(name("محمد بن سلمان"), "محمد ابن سلمان")).isTrue();
    }
}
