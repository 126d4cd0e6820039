package org.dragoman.glossary.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private final Overlay overlay = new Overlay(Samples.two());
    private final EditSession session = Samples.session(Glossary.EMPTY);

    @Test
    void givenEntryBelowOnly_whenTermIsPut_thenWholeEntryIsCopiedUpInOneStep() {
        session.apply(
                overlay, new ConceptEdit.PutTerm("un", LanguageTag.EN, null, Samples.admitted("UN")), "short form");

        assertThat(Samples.texts(session.glossary(), "un", LanguageTag.EN)).containsExactly("United Nations", "UN");
        assertThat(Samples.texts(session.glossary(), "un", LanguageTag.AZ)).hasSize(2);
        session.undo();
        assertThat(session.glossary().isEmpty()).isTrue();
    }

    @Test
    void givenEntryBelow_whenOneOfItsTermsIsRemovedAbove_thenItIsGoneInBothTogether() {
        session.apply(overlay, new ConceptEdit.RemoveTerm("un", LanguageTag.AZ, "BMT"), "");

        Glossary both = overlay.under(session.glossary());
        assertThat(Samples.texts(both, "un", LanguageTag.AZ)).containsExactly("Birləşmiş Millətlər Təşkilatı");
        assertThat(both.concepts()).hasSize(2);
    }

    @Test
    void givenEntryBelow_whenItIsReviewed_thenStateOfReviewIsKept() {
        session.apply(overlay, new ReviewEdit.SetState("un", LanguageTag.EN, ReviewState.REVIEWED), "");

        assertThat(session.state()
                        .reviews()
                        .of("un")
                        .languages()
                        .get(LanguageTag.EN)
                        .state())
                .isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void givenEntryBelow_whenOneLanguageChanges_thenOnlyThatOneIsADraft() {
        session.apply(
                overlay, new ConceptEdit.PutTerm("un", LanguageTag.EN, null, Samples.admitted("UN")), "short form");

        assertThat(session.state().reviews().of("un").languages()).containsOnlyKeys(LanguageTag.EN);
    }

    @Test
    void givenCopyAbove_whenItIsRemoved_thenEntryBelowHoldsAgain() {
        session.apply(overlay, new ConceptEdit.RemoveTerm("un", LanguageTag.AZ, "BMT"), "");
        session.apply(overlay, new ConceptEdit.Remove("un"), "");

        assertThat(overlay.under(session.glossary()).concepts())
                .containsExactlyElementsOf(Samples.two().concepts());
    }

    @Test
    void givenEntryBelow_whenItWouldHaveToGo_thenRefusedWithWhatToDo() {
        session.apply(overlay, new ConceptEdit.Put(Samples.concept("own", "Own body", "Öz qurum")), "");

        for (ConceptEdit edit : List.of(new ConceptEdit.Remove("un"), new ConceptEdit.Merge("own", "un"))) {
            assertThatThrownBy(() -> session.apply(overlay, edit, ""))
                    .isInstanceOf(EditRefused.class)
                    .hasMessageContaining("deprecated");
        }
        assertThat(session.unsaved()).hasSize(1);
    }

    @Test
    void givenUndoAndRedo_whenAsked_thenEntriesOnTopAreTold() {
        Entry put = session.apply(overlay, new ConceptEdit.Put(Samples.concept("own", "Own body", "Öz qurum")), "");

        assertThat(session.undoable()).contains(put);
        session.undo();
        assertThat(session.undoable()).isEmpty();
        assertThat(session.redoable().map(Entry::undoes)).contains(put.id());
    }
}
