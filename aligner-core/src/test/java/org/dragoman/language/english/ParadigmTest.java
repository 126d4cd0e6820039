package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.dragoman.language.Derivation;
import org.dragoman.language.Grammar;
import org.dragoman.language.Morphology;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            OFFICE      | secretary-general                     | secretaries-general's
            OFFICE      | minister of defence                   | ministers of defense
            INSTITUTION | Ministry of Defence                   | Ministries of Defense's
            INSTITUTION | Defence Ministry                      | Defense Ministries'
            INSTITUTION | Immigration and Customs Enforcement   | Immigration & Customs Enforcement
            INSTITUTION | Johnson & Johnson                     | Johnson and Johnson
            INSTITUTION | Ministry of Health, Labour and Welfare| Ministry of Health, Labour, and Welfare
            INSTITUTION | UN General Assembly                   | U.N. General Assembly's
            INSTITUTION | U.N. General Assembly                 | UN General Assemblies
            INSTITUTION | NATO Council                          | Nato Council
            INSTITUTION | Roe v. Wade                           | Roe v Wade
            INSTITUTION | The New York Times                    | New York Times'
            NAME        | Müller                                | Mueller
            NAME        | St Petersburg                         | St. Petersburg's
            NAME        | Sana'a                                | Sanaa
            NAME        | Korean Peninsula                      | Korean peninsula
            NAME        | F-16                                  | F16
            NAME        | G7                                    | G-7's
            ABBREVIATION| MP                                    | MPs'
            ABBREVIATION| UNESCO                                | Unesco's
            """)
    void writesAgainWhatItExplains(TermKind kind, String term, String form) {
        TermForm known = TermForm.of(term, kind);
        List<Derivation> derivations = new FormMatcher(new English(), List.of(known)).derivations(form);

        assertThat(derivations)
                .anySatisfy(derivation -> assertThat(morphology.inflect(
                                known,
                                derivation.steps().stream().map(Step::rule).toList()))
                        .contains(form));
    }

    @Test
    void writesNoPluralThatIsAnotherName() {
        TermForm america = new TermForm(
                "America", TermKind.NAME, new Grammar(null, null, null, null, true, List.of(), null), true);

        assertThat(morphology.paradigm(america)).extracting(WordForm::text).containsExactly("America", "America's");
        assertThat(new FormMatcher(new English(), List.of(america)).matches("the Americas"))
                .isFalse();
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
