package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;

/** What is not called a missing term, or only with a reason: other parts of speech, parts of longer names, other spellings. */
class MissingTermTest {
    private static Project terms() {
        return new Project()
                .concept("veto", ConceptType.TERM, "en: veto", "az: veto", "ar: حق النقض")
                .concept("west", ConceptType.PLACE, "en: West", "az: Qərb", "ar: الغرب")
                .concept("europe", ConceptType.PLACE, "en: Europe", "az: Avropa", "ar: أوروبا")
                .concept("scotland", ConceptType.PLACE, "en: Scotland", "az: Şotlandiya", "ar: اسكتلندا")
                .concept("ministry", ConceptType.INSTITUTION, "en: ministry", "az: nazirlik", "ar: وزارة")
                .concept("minister", ConceptType.OFFICE, "en: minister", "az: nazir", "ar: وزير")
                .concept("pacific", ConceptType.PLACE, "en: Pacific Ocean", "az: Sakit okean", "ar: المحيط الهادئ")
                .concept("deputy", ConceptType.OFFICE, "en: member of parliament", "az: deputat", "ar: عضو البرلمان")
                .concept(
                        "mirzayeva",
                        ConceptType.PERSON,
                        "en: Leyla Mirzayeva",
                        "az: Leyla Mirzəyeva",
                        "ar: ليلى ميرزاييفا");
    }

    private static List<Finding> missing(String from, String source, String to, String target) {
        return terms().pair("x", from, source, to, target).findings(new MissingTerm());
    }

    @Test
    void aVerbOrAnAdjectiveMadeFromTheTermRendersIt() {
        assertThat(missing("az", "Şura qərara veto qoyub.", "en", "The council has vetoed the decision."))
                .isEmpty();
        assertThat(missing("az", "Bu, Qərbin mövqeyidir.", "en", "It is a pro-Western stance."))
                .isEmpty();
        assertThat(missing("az", "Avropanın dəstəyi azdır.", "en", "Little European support came."))
                .isEmpty();
        assertThat(missing("az", "Şotlandiya hökuməti toplaşdı.", "en", "The Scottish government met."))
                .isEmpty();
    }

    @Test
    void anArabicAdjectiveOfThePlaceRendersIt() {
        assertThat(missing("en", "Europe won in the end.", "ar", "فاز الفريق الأوروبي في النهاية."))
                .isEmpty();
        assertThat(missing("en", "The West waits.", "ar", "تنتظر العواصم الغربية."))
                .isEmpty();
        assertThat(missing("en", "A member of parliament spoke.", "ar", "تحدثت عضوة برلمانية أمس."))
                .isEmpty();
    }

    @Test
    void theWordOfItsKindMayBeLeftOutOfAName() {
        assertThat(missing("az", "Gəmi Sakit okeanda batdı.", "en", "The ship sank in the Pacific."))
                .isEmpty();
    }

    @Test
    void theGivenNameAloneRendersASurname() {
        Project project =
                new Project().concept("m", ConceptType.PERSON, "en: Leyla Mirzayeva | Mirzayeva", "ar: ليلى ميرزاييفا");
        assertThat(project.pair("x", "en", "Mirzayeva agreed.", "ar", "وافقت ليلى على ذلك.")
                        .findings(new MissingTerm()))
                .isEmpty();
    }

    @Test
    void aMinistryForTheMinisterIsStillMissing() {
        assertThat(missing("en", "The minister agreed.", "az", "Nazirlik razılaşdı."))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aVerbOrAPartOfALongerNameIsOnlyNoted() {
        isNoted(missing("en", "They will veto the plan.", "az", "Onlar planı rədd edəcəklər."));
        isNoted(missing("az", "Şura qərara veto qoyub.", "ar", "رفض المجلس القرار."));
        isNoted(missing("en", "Then came Scotland Marwick late.", "az", "Sonra Marvik gecikdi."));
        isNoted(missing("az", "Buna baxmayaraq, Cənub-Qərb hazırda quraqlıq yaşayır.", "en", "It is a dry year."));
    }

    private static void isNoted(List<Finding> found) {
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(Project.english(f)).contains("may be a part of a longer word or name here, or a verb");
        });
    }

    @Test
    void aPlaceThatIsAPersonsSurnameElsewhereIsOnlyNoted() {
        assertThat(missing(
                        "en",
                        "The singer Kamran West came late.\nWest said nothing.",
                        "az",
                        "Müğənni gec gəldi.\nO heç nə demədi."))
                .hasSize(2)
                .allMatch(f -> f.severity() == Severity.INFO);
    }

    @Test
    void twoCountriesJoinedByAHyphenAreBothAskedFor() {
        assertThat(missing("en", "The Scotland-Europe talks began.", "az", "Danışıqlar Şotlandiyada başladı."))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.found()).isEqualTo("Europe");
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void anotherSpellingOfTheNameIsSaidAndNotThatNothingStandsThere() {
        assertThat(missing("en", "Leyla Mirzayeva agreed.", "az", "Leyla Mirzayeva razılaşdı."))
                .singleElement()
                .extracting(Project::english)
                .isEqualTo("“Leyla Mirzayeva” stands here as the source writes it; expected “Leyla Mirzəyeva”.");
        assertThat(missing("en", "Leyla Mirzayeva agreed.", "ar", "وافقت ليلا مرزاييفا على ذلك."))
                .singleElement()
                .extracting(Project::english)
                .isEqualTo("“Leyla Mirzayeva” seems to be written “ليلا مرزاييفا” here; expected “ليلى ميرزاييفا”.");
    }
}
