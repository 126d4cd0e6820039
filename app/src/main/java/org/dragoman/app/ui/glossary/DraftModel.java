package org.dragoman.app.ui.glossary;

import java.beans.PropertyChangeSupport;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.candidate.EntryDraft;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A new entry made from selected words: what was found, what is typed, what the rules will find. No Swing type. */
final class DraftModel {
    static final String FOUND = "found";
    static final String PREVIEW = "preview";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Map<LanguageTag, String> names = new LinkedHashMap<>();
    private final Set<LanguageTag> typed = new HashSet<>();
    private Map<String, String> sentences = Map.of();
    private Map<String, List<String>> proposals = Map.of();
    private ConceptType type = ConceptType.TERM;
    private Status status = Status.PROPOSED;
    private boolean searching = true;
    private List<FormPreview> forms = List.of();
    private @Nullable ImpactSummary impact;
    private List<Concept> known = List.of();

    DraftModel(LanguageTag language, String words) {
        names.put(language, words);
    }

    void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Fills in what was found, but for names that were typed meanwhile. */
    void found(EntryDraft draft) {
        searching = false;
        sentences = draft.sentences();
        proposals = draft.proposals();
        type = draft.type();
        draft.citations()
                .forEach((language, citation) -> LanguageTag.parse(language)
                        .filter(tag -> !typed.contains(tag))
                        .ifPresent(tag -> names.put(tag, citation)));
        changes.firePropertyChange(FOUND, null, draft);
    }

    void preview(List<FormPreview> next, @Nullable ImpactSummary effect, List<Concept> alike) {
        forms = next;
        impact = effect;
        known = alike;
        changes.firePropertyChange(PREVIEW, null, next);
    }

    boolean searching() {
        return searching;
    }

    String name(LanguageTag language) {
        return names.getOrDefault(language, "");
    }

    void name(LanguageTag language, String name) {
        typed.add(language);
        names.put(language, name);
    }

    /** The sentence that has the name, or should have it; empty for none. */
    String sentence(LanguageTag language) {
        return sentences.getOrDefault(language.language(), "");
    }

    /** What may be the counterpart, the likeliest first; empty where the name is sure or nothing is known. */
    List<String> proposals(LanguageTag language) {
        return proposals.getOrDefault(language.language(), List.of());
    }

    ConceptType type() {
        return type;
    }

    void type(ConceptType next) {
        type = next;
    }

    Status status() {
        return status;
    }

    void status(Status next) {
        status = next;
    }

    List<FormPreview> forms() {
        return forms;
    }

    @Nullable
    ImpactSummary impact() {
        return impact;
    }

    /** Entries that have one of the names already. */
    List<Concept> known() {
        return known;
    }

    /** The entry, null where it has no name. */
    @Nullable
    Concept entry(String id) {
        Concept concept = Concept.of(id, type, Map.of());
        for (LanguageTag language : PreviewWork.COLUMNS) {
            String name = name(language).strip();
            if (!name.isEmpty()) {
                concept = EntryValues.add(concept, language, Term.of(name, EntryDraft.termType(name), status));
            }
        }
        return concept.sections().isEmpty() ? null : concept;
    }

    /** An id after the English name, else after any. */
    String wantedId() {
        String english = name(LanguageTag.EN);
        String name = english.isBlank() ? name(LanguageTag.AZ) : english;
        return Ids.of(name);
    }
}
