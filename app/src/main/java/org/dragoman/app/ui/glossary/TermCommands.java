package org.dragoman.app.ui.glossary;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen term of the open entry beside editing it: merging it, moving it. No Swing type. */
public final class TermCommands {
    private final EditorModel editor;
    private final EditWork edits;

    TermCommands(EditorModel editor, EditWork edits) {
        this.editor = editor;
        this.edits = edits;
    }

    /**
     * {@return the chosen term, null for none}
     */
    public @Nullable String chosen() {
        EntryPlace place = editor.term();
        Concept entry = editor.entry();
        LanguageTag language = place == null ? null : place.language();
        if (place == null || entry == null || language == null) {
            return null;
        }
        return EntryValues.terms(entry, language).stream()
                .map(Term::text)
                .filter(t -> t.equals(place.term()))
                .findFirst()
                .orElse(null);
    }

    /**
     * {@return language of the chosen term, null for none}
     */
    public @Nullable LanguageTag language() {
        EntryPlace place = editor.term();
        return place == null || chosen() == null ? null : place.language();
    }

    /**
     * {@return the terms that the chosen one can be merged into: the others of its language}
     */
    public List<String> others() {
        LanguageTag language = language();
        Concept entry = editor.entry();
        String chosen = chosen();
        return language == null || entry == null || chosen == null
                ? List.of()
                : EntryValues.terms(entry, language).stream()
                        .map(Term::text)
                        .filter(t -> !t.equals(chosen))
                        .toList();
    }

    /**
     * {@return whether the chosen term can go to another entry: one must be left}
     */
    public boolean movable() {
        Concept entry = editor.entry();
        return chosen() != null
                && entry != null
                && entry.sections().values().stream()
                                .map(LanguageSection::terms)
                                .mapToInt(List::size)
                                .sum()
                        > 1;
    }

    /**
     * Makes one of the chosen term and another; its rows of usage and its note come to the other.
     *
     * @param keep text of the term that stays
     */
    public void mergeInto(String keep) {
        Concept entry = editor.entry();
        LanguageTag language = language();
        String chosen = chosen();
        if (entry != null && language != null && chosen != null) {
            edits.command(
                    new ConceptEdit.MergeTerms(entry.id(), language, keep, chosen),
                    Notice.of(Notice.Kind.TERM_MERGED, keep));
        }
    }

    /**
     * Moves the chosen term to another entry, with its rows of usage.
     *
     * @param to the entry
     * @param name what it is called where this is said
     */
    public void moveTo(Concept to, String name) {
        Concept entry = editor.entry();
        LanguageTag language = language();
        String chosen = chosen();
        if (entry != null && language != null && chosen != null) {
            edits.command(
                    new ConceptEdit.MoveTerm(entry.id(), language, chosen, to.id()),
                    Notice.of(Notice.Kind.TERM_MOVED, name));
        }
    }
}
