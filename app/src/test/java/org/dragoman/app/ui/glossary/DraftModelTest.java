package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.candidate.EntryDraft;
import org.dragoman.concept.ConceptType;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class DraftModelTest {
    private static final EntryDraft DELEGATE = new EntryDraft(
            ConceptType.TERM,
            0.4,
            Map.of("en", "delegate", "az", "nümayəndə"),
            Map.of(),
            Map.of("az", List.of("nümayəndə", "sakin")));

    @Test
    void theSelectedWordsGiveWayToTheirCitationForm() {
        DraftModel model = new DraftModel(LanguageTag.EN, "delegates");

        model.found(DELEGATE);

        assertThat(model.name(LanguageTag.EN)).isEqualTo("delegate");
        assertThat(model.name(LanguageTag.AZ)).isEqualTo("nümayəndə");
        assertThat(model.proposals(LanguageTag.AZ)).containsExactly("nümayəndə", "sakin");
        assertThat(model.proposals(LanguageTag.AR)).isEmpty();
    }

    @Test
    void whatIsTypedMeanwhileStays() {
        DraftModel model = new DraftModel(LanguageTag.EN, "delegates");
        model.name(LanguageTag.EN, "envoy");
        model.name(LanguageTag.AZ, "elçi");

        model.found(DELEGATE);

        assertThat(model.name(LanguageTag.EN)).isEqualTo("envoy");
        assertThat(model.name(LanguageTag.AZ)).isEqualTo("elçi");
    }
}
