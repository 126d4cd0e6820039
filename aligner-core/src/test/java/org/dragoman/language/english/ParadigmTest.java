package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.dragoman.language.Morphology;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.junit.jupiter.api.Test;

class ParadigmTest {
    private final Morphology morphology = new English().morphology();

    @Test
    void hasPossessivesOfSingularAndPlural() {
        assertThat(forms("foreign ministry", TermKind.INSTITUTION))
                .containsExactly("foreign ministry", "foreign ministry's", "foreign ministries", "foreign ministries'");
        assertThat(forms("chairman", TermKind.OFFICE))
                .containsExactly("chairman", "chairman's", "chairmen", "chairmen's");
    }

    @Test
    void addsTheApostropheAloneToAPluralInS() {
        assertThat(forms("United States", TermKind.NAME)).containsExactly("United States", "United States'");
    }

    @Test
    void admitsBothPossessivesOfANameInS() {
        assertThat(forms("Jones", TermKind.NAME)).containsExactly("Jones", "Jones's", "Jones'");
    }

    @Test
    void keepsTheApostropheOfTheTerm() {
        assertThat(forms("Côte d’Ivoire", TermKind.NAME)).contains("Côte d’Ivoire’s");
    }

    @Test
    void offersTheOtherSpellingsOfAnAbbreviation() {
        assertThat(forms("NATO", TermKind.ABBREVIATION)).contains("N.A.T.O.", "Nato");
        assertThat(forms("UN", TermKind.ABBREVIATION)).contains("U.N.").doesNotContain("Un");
        assertThat(forms("U.S.", TermKind.ABBREVIATION)).contains("US", "U.S.'s");
    }

    @Test
    void offersANameWithoutItsArticleButNotTheHague() {
        assertThat(forms("The Gambia", TermKind.NAME)).contains("Gambia");
        assertThat(forms("The Hague", TermKind.NAME)).doesNotContain("Hague");
    }

    @Test
    void inflectsAnotherTermByTheSameRules() {
        List<String> pluralPossessive = List.of("en.plural", "en.possessive");

        assertThat(morphology.inflect(TermForm.of("attorney general", TermKind.OFFICE), pluralPossessive))
                .contains("attorneys general's");
        assertThat(morphology.inflect(TermForm.of("minister", TermKind.OFFICE), pluralPossessive))
                .contains("ministers'");
    }

    @Test
    void leavesATermAloneThatOffersNoSuchSpelling() {
        assertThat(morphology.inflect(TermForm.of("Armenia", TermKind.NAME), List.of("en.dots", "en.article")))
                .contains("Armenia");
    }

    @Test
    void inflectsNothingByARuleOfAnotherLanguage() {
        assertThat(morphology.inflect(TermForm.of("Armenia", TermKind.NAME), List.of("az.genitive")))
                .isEmpty();
    }

    @Test
    void everyRuleHasAGloss() throws IOException {
        Properties glosses = new Properties();
        try (Reader reader =
                new InputStreamReader(English.class.getResourceAsStream("rules.properties"), StandardCharsets.UTF_8)) {
            glosses.load(reader);
        }

        assertThat(Rule.values())
                .allSatisfy(
                        rule -> assertThat(glosses).containsKey(rule.step("").rule()));
        assertThat(glosses).hasSameSizeAs(Rule.values());
    }

    private List<String> forms(String term, TermKind kind) {
        return morphology.paradigm(TermForm.of(term, kind)).stream()
                .map(WordForm::text)
                .toList();
    }
}
