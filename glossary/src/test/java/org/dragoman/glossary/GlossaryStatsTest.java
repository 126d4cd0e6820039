package org.dragoman.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class GlossaryStatsTest {
    private static final LanguageTag EN_GB = new LanguageTag("en-GB");

    @Test
    void countsConceptsTermsAndWhatElseThereIs() {
        Glossary glossary = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());
        GlossaryStats stats = GlossaryStats.of(glossary, List.of(LanguageTag.AR, LanguageTag.AZ));
        assertThat(stats)
                .isEqualTo(new GlossaryStats(
                        3,
                        Map.of(ConceptType.PLACE, 1, ConceptType.ORGANISATION, 1, ConceptType.AGREEMENT, 1),
                        Map.of(
                                LanguageTag.AR,
                                new GlossaryStats.InLanguage(1, 2, Map.of(Status.PREFERRED, 1, Status.ADMITTED, 1)),
                                LanguageTag.AZ,
                                new GlossaryStats.InLanguage(1, 1, Map.of(Status.DEPRECATED, 1)),
                                LanguageTag.EN,
                                new GlossaryStats.InLanguage(1, 1, Map.of(Status.ADMITTED, 1)),
                                EN_GB,
                                new GlossaryStats.InLanguage(0, 0, Map.of())),
                        List.of(LanguageTag.AR, LanguageTag.AZ),
                        1,
                        2,
                        1,
                        2,
                        1,
                        1));
    }

    @Test
    void emptyGlossaryHasNothing() {
        GlossaryStats stats = GlossaryStats.of(Glossary.EMPTY, List.of(LanguageTag.AR));
        assertThat(stats.concepts()).isZero();
        assertThat(stats.complete()).isZero();
        assertThat(stats.languages()).isEmpty();
    }
}
