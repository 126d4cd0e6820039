package org.dragoman.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryInfoTest {
    private static final GlossaryInfo PLACES = new GlossaryInfo("Places", "CC-BY-4.0");
    private static final GlossaryInfo PERSONS = new GlossaryInfo("Persons", "CC-BY-4.0");
    private static final GlossaryInfo OWN = new GlossaryInfo("Mine", null);

    @Test
    void mergedGlossaryKeepsOnlyWhatBothSay() {
        assertThat(glossary(PLACES, "baku").merge(glossary(PERSONS, "somebody")).info())
                .isEqualTo(new GlossaryInfo(null, "CC-BY-4.0"));
    }

    @Test
    void mergedGlossaryClaimsNoLicenceForEntriesThatHaveNone() {
        assertThat(glossary(PLACES, "baku").merge(glossary(OWN, "x")).info()).isEqualTo(GlossaryInfo.NONE);
    }

    @Test
    void emptyGlossaryAddsNothingToMerge() {
        assertThat(Glossary.EMPTY.merge(glossary(PLACES, "baku")).info()).isEqualTo(PLACES);
        assertThat(glossary(PLACES, "baku").merge(Glossary.EMPTY).info()).isEqualTo(PLACES);
    }

    private static Glossary glossary(GlossaryInfo info, String id) {
        Concept concept = Concept.of(id, ConceptType.TERM, Map.of());
        return new Glossary(List.of(concept), List.of(), List.of(), info);
    }
}
