package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    private final English english = new English();

    @ParameterizedTest
    @CsvSource({
        "attorney general, attorneys general",
        "secretary-general, secretaries-general",
        "major general, major generals",
        "commander-in-chief, commanders-in-chief",
        "aide-de-camp, aides-de-camp",
        "coup d'état, coups d'état",
        "ambassador extraordinary and plenipotentiary, ambassadors extraordinary and plenipotentiary",
        "president-elect, presidents-elect",
        "minister of foreign affairs, ministers of foreign affairs",
        "court martial, courts martial",
        "Council of Ministers, Councils of Ministers",
        "High Commissioner for Refugees, High Commissioners for Refugees",
        "foreign minister, foreign ministers",
        "embassy, embassies",
        "envoy, envoys",
        "spokesman, spokesmen",
        "woman, women",
        "spokesperson, spokespersons",
        "chief of staff, chiefs of staff",
        "crisis, crises",
        "memorandum of understanding, memorandums of understanding",
        "criterion, criteria",
        "veto, vetoes",
        "embargo, embargoes",
        "patriarch, patriarchs",
        "march, marches",
        "Congress, Congresses",
        "campus, campuses",
        "World War II, World Wars II",
        "aircraft, aircraft"
    })
    void putsTheHeadIntoThePlural(String term, String plural) {
        assertThat(plural(term, TermKind.OFFICE)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "Putin, Putins",
        "Jones, Joneses",
        "Kennedy, Kennedys",
        "Germany, Germanys",
        "Wolf, Wolfs",
        "Black Sea, Black Seas",
        "F125, F125s"
    })
    void changesNoLetterOfAName(String name, String plural) {
        assertThat(plural(name, TermKind.NAME)).isEqualTo(plural);
    }

    @Test
    void addsASmallSToAnAbbreviation() {
        assertThat(plural("MP", TermKind.ABBREVIATION)).isEqualTo("MPs");
        assertThat(plural("deputy PM", TermKind.OFFICE)).isEqualTo("deputy PMs");
    }

    @Test
    void hasNoneForWhatIsOneAlreadyOrIsNotCounted() {
        assertThat(english.morphology().inflect(TermForm.of("armed forces", TermKind.NOUN), List.of("en.plural")))
                .isEmpty();
        assertThat(english.morphology().inflect(TermForm.of("British", TermKind.ADJECTIVE), List.of("en.plural")))
                .isEmpty();
        Grammar uncounted = new Grammar(null, null, null, null, false, List.of(), null);
        TermForm territory = new TermForm("Security Council", TermKind.INSTITUTION, uncounted, false);
        assertThat(english.morphology().inflect(territory, List.of("en.plural")))
                .isEmpty();
    }

    @Test
    void followsTheGlossaryBeforeTheRules() {
        Grammar given = new Grammar(null, null, null, null, null, List.of("mejlisler"), null);
        TermForm term = new TermForm("mejlis", TermKind.NOUN, given, false);

        assertThat(english.morphology().inflect(term, List.of("en.plural"))).contains("mejlisler");
    }

    private String plural(String term, TermKind kind) {
        return english.morphology()
                .inflect(TermForm.of(term, kind), List.of("en.plural"))
                .orElse("");
    }
}
