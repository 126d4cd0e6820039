package org.dragoman.glossary.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What one step changed in an entry, in one piece of information: for the names of undo and of lines of a history, which
 * interfaces translate.
 *
 * @param kind what was changed; of several things the first of the enum
 * @param concept id of the entry
 * @param language the language it is about, null for the whole entry
 * @param words the term it is about, or the label of the entry
 */
public record EntryChange(
        Kind kind, String concept, @Nullable LanguageTag language, String words) {
    /** What can change. */
    public enum Kind {
        /** The entry is new. */
        CREATED,
        /** The entry is gone. */
        REMOVED,
        /** A term was added. */
        TERM_ADDED,
        /** A term was taken out. */
        TERM_REMOVED,
        /** A term is written otherwise. */
        TERM_RENAMED,
        /** Two terms were made one. */
        TERM_MERGED,
        /** A term was moved from one entry to another. */
        TERM_MOVED,
        /** The status of a term. */
        STATUS,
        /** Who uses a term, since when, by which document. */
        USAGE,
        /** Type, case, grammar or note of a term. */
        TERM,
        /** The definition. */
        DEFINITION,
        /** What kind of thing it is. */
        TYPE,
        /** The field of knowledge. */
        DOMAIN,
        /** Relations to other entries. */
        RELATIONS,
        /** Notes. */
        NOTES,
        /** Anything else, or several entries. */
        OTHER
    }

    /**
     * What differs between two versions of an entry.
     *
     * @param before the older one, null where there was none
     * @param after the newer one, null where there is none any more
     * @return the change; {@link Kind#OTHER} where nothing is known to differ
     */
    public static EntryChange between(@Nullable Concept before, @Nullable Concept after) {
        if (after == null) {
            return before == null
                    ? new EntryChange(Kind.OTHER, "", null, "")
                    : new EntryChange(Kind.REMOVED, before.id(), null, before.label(LanguageTag.EN));
        }
        if (before == null) {
            return new EntryChange(Kind.CREATED, after.id(), null, after.label(LanguageTag.EN));
        }
        Set<LanguageTag> languages = new LinkedHashSet<>(before.sections().keySet());
        languages.addAll(after.sections().keySet());
        for (LanguageTag language : languages) {
            EntryChange change = terms(
                    after.id(),
                    language,
                    terms(before.sections().get(language)),
                    terms(after.sections().get(language)));
            if (change != null) {
                return change;
            }
        }
        return new EntryChange(head(before, after), after.id(), null, after.label(LanguageTag.EN));
    }

    private static Map<String, Term> terms(@Nullable LanguageSection section) {
        Map<String, Term> terms = new LinkedHashMap<>();
        (section == null ? List.<Term>of() : section.terms()).forEach(t -> terms.put(t.text(), t));
        return terms;
    }

    private static @Nullable EntryChange terms(
            String id, LanguageTag language, Map<String, Term> before, Map<String, Term> after) {
        List<String> added =
                after.keySet().stream().filter(t -> !before.containsKey(t)).toList();
        List<String> gone =
                before.keySet().stream().filter(t -> !after.containsKey(t)).toList();
        if (!added.isEmpty()) {
            return new EntryChange(gone.isEmpty() ? Kind.TERM_ADDED : Kind.TERM_RENAMED, id, language, added.get(0));
        }
        if (!gone.isEmpty()) {
            // One step that takes a term out and changes another has made one of two.
            boolean joined = gone.size() == 1
                    && after.entrySet().stream().anyMatch(t -> !t.getValue().equals(before.get(t.getKey())));
            return new EntryChange(joined ? Kind.TERM_MERGED : Kind.TERM_REMOVED, id, language, gone.get(0));
        }
        for (Term now : after.values()) {
            Term was = before.get(now.text());
            if (was != null && !was.equals(now)) {
                return new EntryChange(kind(was, now), id, language, now.text());
            }
        }
        return null;
    }

    /**
     * What differs where a term may have gone from one entry to another.
     *
     * @param one what differs in an entry
     * @param other what differs in another one
     * @return the move, named after the entry that the term left; null where it is none
     */
    public static @Nullable EntryChange moved(EntryChange one, EntryChange other) {
        if (other.kind() == Kind.TERM_REMOVED && one.kind() != Kind.TERM_REMOVED) {
            return moved(other, one);
        }
        boolean same = one.kind() == Kind.TERM_REMOVED
                && other.words().equals(one.words())
                && Objects.equals(one.language(), other.language());
        return same ? new EntryChange(Kind.TERM_MOVED, one.concept(), one.language(), one.words()) : null;
    }

    private static Kind kind(Term was, Term now) {
        if (was.usages().equals(now.usages())) {
            return Kind.TERM;
        }
        List<Object> places = was.usages().stream().map(EntryChange::place).toList();
        boolean sameRows =
                places.equals(now.usages().stream().map(EntryChange::place).toList());
        return sameRows ? Kind.STATUS : Kind.USAGE;
    }

    private static Object place(Usage usage) {
        return new Usage(Status.ADMITTED, usage.authority(), usage.validity(), usage.reference(), usage.note());
    }

    private static Kind head(Concept before, Concept after) {
        if (!Objects.equals(before.definition(), after.definition())) {
            return Kind.DEFINITION;
        }
        if (before.type() != after.type()) {
            return Kind.TYPE;
        }
        if (!before.domain().equals(after.domain())) {
            return Kind.DOMAIN;
        }
        if (!before.relations().equals(after.relations())) {
            return Kind.RELATIONS;
        }
        return before.notes().equals(after.notes()) ? Kind.OTHER : Kind.NOTES;
    }
}
