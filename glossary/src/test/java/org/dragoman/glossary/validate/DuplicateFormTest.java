package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.language.Languages;
import org.junit.jupiter.api.Test;

class DuplicateFormTest {
    private static final String TITLES = "concept,type,language,term,term-type,contextual,relations";
    private final GlossaryRule rule = new DuplicateForm(Languages.of(List.of()));

    private List<String> findings(String... rows) {
        return Findings.of(rule, Findings.glossary(TITLES, rows));
    }

    @Test
    void flagsOneFormOfTwoConceptsOfOneType() {
        assertThat(findings("x,term,az,sammit,,,", "y,term,az,sammit,,,")).containsExactly("WARNING y az sammit");
    }

    @Test
    void flagsFormsThatReadersTakeForTheSame() {
        assertThat(findings("x,term,en,joint  statement,,,", "y,term,en,Joint Statement,,,"))
                .containsExactly("WARNING y en Joint Statement");
    }

    @Test
    void flagsFormsOfVariantsOfOneLanguage() {
        assertThat(findings("x,term,en-GB,summit,,,", "y,term,en,summit,,,")).hasSize(1);
    }

    @Test
    void leavesFormsOfOtherTypesAndLanguagesAlone() {
        assertThat(findings("x,term,en,mission,,,", "y,institution,en,mission,,,", "z,term,az,mission,,,"))
                .isEmpty();
    }

    @Test
    void leavesContextualFormsAlone() {
        assertThat(findings("x,term,az,təşkilat,short-form,true,", "y,term,az,təşkilat,,,"))
                .isEmpty();
    }

    @Test
    void leavesConceptsAloneThatARelationJoins() {
        assertThat(findings("x,institution,en,Kremlin,,,metonym-of: y", "y,institution,en,Kremlin,,,"))
                .isEmpty();
    }

    @Test
    void leavesConceptsAloneThatANamingSetJoins() {
        Glossary rows = Findings.glossary(TITLES, "x,place,en,Karabakh,,,", "y,place,en,Karabakh,,,");
        NamingSet set = new NamingSet(
                "names",
                null,
                List.of(new NamingSet.Member("y", null, null), new NamingSet.Member("x", null, null)),
                null);
        assertThat(Findings.of(rule, rows)).hasSize(1);
        assertThat(Findings.of(rule, new Glossary(rows.concepts(), List.of(set), List.of())))
                .isEmpty();
    }

    @Test
    void leavesNamesAloneThatDifferInTheCapitalsToWhichTheyAreBound() {
        assertThat(findings("x,organisation,en,WHO,abbreviation,,", "y,organisation,en,Who,abbreviation,,"))
                .isEmpty();
        assertThat(findings("x,term,en,aids,,,", "y,term,en,AIDS,abbreviation,,"))
                .hasSize(1);
    }
}
