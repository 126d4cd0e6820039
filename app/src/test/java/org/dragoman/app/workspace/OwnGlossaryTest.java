package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.store.SaveOutcome;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnGlossaryTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    @TempDir
    private Path folder;

    private final Glossary curated = new Glossary(List.of(concept("port", "Port Authority")), List.of(), List.of());

    private static Concept concept(String id, String text) {
        Term term = Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
        return Concept.of(id, ConceptType.INSTITUTION, Map.of(LanguageTag.EN, List.of(term)));
    }

    private OwnGlossary open() throws IOException {
        return OwnGlossary.open(folder.resolve("mine.json"), curated, "editor-a", CLOCK)
                .fold(ok -> ok.value(), failed -> {
                    throw new AssertionError(failed.problems());
                });
    }

    private static String label(Glossary glossary, String id) {
        return glossary.concept(id).map(c -> c.label(LanguageTag.EN)).orElse("");
    }

    @Test
    void givenNewFile_whenEntryIsPut_thenItLiesOverTheCuratedOnesAndListenersHear() throws IOException {
        try (OwnGlossary own = open()) {
            AtomicInteger heard = new AtomicInteger();
            Runnable off = own.onChange(heard::incrementAndGet);
            own.apply(new ConceptEdit.Put(concept("harbour", "Harbour Board")), "seen in print");
            off.run();
            own.apply(new ConceptEdit.Put(concept("quay", "Quay Office")), "");

            assertThat(own.applied().concepts()).extracting(Concept::id).containsExactly("port", "harbour", "quay");
            assertThat(own.own().concepts()).hasSize(2);
            assertThat(heard).hasValue(1);
            assertThat(own.unsaved()).isTrue();
        }
    }

    @Test
    void givenSaved_whenOpenedAgain_thenEntriesAndHistoryAreThere() throws IOException {
        try (OwnGlossary own = open()) {
            own.apply(new ConceptEdit.Put(concept("harbour", "Harbour Board")), "seen in print");
            assertThat(own.save()).containsInstanceOf(SaveOutcome.Saved.class);
            assertThat(own.unsaved()).isFalse();
        }
        try (OwnGlossary again = open()) {
            assertThat(label(again.applied(), "harbour")).isEqualTo("Harbour Board");
            assertThat(again.file().orElseThrow().history().read().entries())
                    .singleElement()
                    .satisfies(e -> assertThat(e.why()).isEqualTo("seen in print"))
                    .satisfies(e -> assertThat(e.stamp().who()).isEqualTo("editor-a"));
        }
    }

    @Test
    void givenUnsavedEntry_whenOpenedAgain_thenItIsOnOffer() throws IOException {
        try (OwnGlossary own = open()) {
            own.apply(new ConceptEdit.Put(concept("harbour", "Harbour Board")), "");
        }
        try (OwnGlossary again = open()) {
            assertThat(again.file().orElseThrow().unsavedOfEarlier().isEmpty()).isFalse();
            again.step(() -> again.file().orElseThrow().recover());
            assertThat(label(again.applied(), "harbour")).isEqualTo("Harbour Board");
        }
    }

    @Test
    void givenCuratedEntry_whenEditedAndUndone_thenCuratedHoldsAgain() {
        OwnGlossary own = OwnGlossary.unkept(curated, "editor-a", CLOCK);
        ConceptEdit edit = new ConceptEdit.PutTerm(
                "port",
                LanguageTag.EN,
                "Port Authority",
                Term.of("Ports Authority", TermType.FULL_FORM, Status.PREFERRED));
        assertThat(label(own.preview(edit), "port")).isEqualTo("Ports Authority");
        assertThat(label(own.applied(), "port")).isEqualTo("Port Authority");

        own.apply(edit, "");
        assertThat(label(own.applied(), "port")).isEqualTo("Ports Authority");
        own.undo();
        assertThat(label(own.applied(), "port")).isEqualTo("Port Authority");
        own.redo();
        assertThat(label(own.applied(), "port")).isEqualTo("Ports Authority");
    }

    @Test
    void givenOtherCuratedGlossary_whenLaidBelow_thenOwnEntriesStayOverIt() {
        OwnGlossary own = OwnGlossary.unkept(curated, "editor-a", CLOCK);
        own.apply(new ConceptEdit.Put(concept("harbour", "Harbour Board")), "");
        own.curated(new Glossary(
                List.of(concept("harbour", "Harbour"), concept("dock", "Dock Office")), List.of(), List.of()));

        assertThat(label(own.applied(), "harbour")).isEqualTo("Harbour Board");
        assertThat(label(own.applied(), "dock")).isEqualTo("Dock Office");
        assertThat(own.applied().concept("port")).isEmpty();
    }
}
