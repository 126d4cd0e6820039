package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
    private static NamingSet set(NamingSet.Member... members) {
        return new NamingSet("names", null, List.of(members), null);
    }

    private static List<String> members(NamingSet set) {
        Glossary concepts = Findings.glossary("id,az,en", "baku,Bakı,Baku");
        return Findings.of(new UnknownMember(), new Glossary(concepts.concepts(), List.of(set), List.of()));
    }

    @Test
    void relationToAnUnknownConceptIsFlagged() {
        Glossary glossary =
                Findings.glossary("id,relations", "baku,capital-of: azerbaijan", "x,holds-office: baku; of: nowhere");
        assertThat(Findings.of(new UnknownConcept(), glossary)).containsExactly("ERROR baku - -", "ERROR x - -");
    }

    @Test
    void relationToAConceptOfTheGlossaryIsLeftAlone() {
        Glossary glossary = Findings.glossary("id,relations", "baku,capital-of: azerbaijan", "azerbaijan,");
        assertThat(Findings.of(new UnknownConcept(), glossary)).isEmpty();
    }

    @Test
    void memberThatIsNoConceptOrNoTermIsFlagged() {
        assertThat(members(set(
                        new NamingSet.Member("bakku", null, null),
                        new NamingSet.Member("baku", LanguageTag.AZ, "Baki"),
                        new NamingSet.Member("baku", LanguageTag.EN, "Bakı"))))
                .containsExactly("ERROR names - -", "ERROR names az Baki", "ERROR names en Bakı");
    }

    @Test
    void memberThatIsAConceptOrATermIsLeftAlone() {
        assertThat(members(set(
                        new NamingSet.Member("baku", null, null),
                        new NamingSet.Member("baku", LanguageTag.AZ, "Bakı"))))
                .isEmpty();
    }

    @Test
    void validatorSortsWhatAllRulesFind() {
        Glossary glossary = Findings.glossary("id,relations,az,en", "z,,Zəfər,", "a,capital-of: b,A,A");
        List<GlossaryFinding> findings =
                GlossaryValidator.standard(Languages.of(List.of())).validate(glossary);
        assertThat(findings)
                .extracting(f -> f.concept() + " " + f.rule())
                .containsExactly("a unknown-concept", "a missing-language", "z missing-language", "z missing-language");
        assertThat(findings.get(1))
                .hasToString("a, ar: warning: The concept has no term in this language."
                        + " Add one; a term of which you are not sure can be proposed. [missing-language]");
    }

    @Test
    void emptyGlossaryHasNoFindings() {
        assertThat(GlossaryValidator.standard(Languages.of(List.of())).validate(Glossary.EMPTY))
                .isEmpty();
    }

    @Test
    void clashOfRuleIdsIsAnErrorThatNamesBoth() {
        assertThatThrownBy(() -> GlossaryValidator.of(List.of(new StrayMarks(), new StrayMarks())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two glossary rules with id stray-marks")
                .hasMessageContaining(StrayMarks.class.getName());
    }
}
