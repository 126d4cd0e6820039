package org.dragoman.app.ui.glossary;

import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Which entries the list shows.
 *
 * @param kind only these, null for all
 * @param status only entries with a term of this status, null for all
 * @param missing only entries without a term in this language, null for all
 * @param domain only entries of this domain, null for all
 * @param origin whose entries
 */
record EntryFilter(
        @Nullable Kind kind,
        @Nullable Status status,
        @Nullable LanguageTag missing,
        @Nullable String domain,
        Origin origin) {
    /** All entries. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, Origin.BOTH);

    /** Whose entries are shown. */
    public enum Origin {
        /** All of them. */
        BOTH,
        /** Those of which one's own glossary says something. */
        OWN,
        /** Those of which it says nothing. */
        CURATED;

        String key() {
            return "glossary.origin." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * {@return whether it lets everything through}
     */
    public boolean isAll() {
        return equals(ALL);
    }

    EntryFilter with(@Nullable Kind other) {
        return new EntryFilter(other, status, missing, domain, origin);
    }

    EntryFilter with(@Nullable Status other) {
        return new EntryFilter(kind, other, missing, domain, origin);
    }

    EntryFilter withMissing(@Nullable LanguageTag other) {
        return new EntryFilter(kind, status, other, domain, origin);
    }

    EntryFilter withDomain(@Nullable String other) {
        return new EntryFilter(kind, status, missing, other, origin);
    }

    EntryFilter with(Origin other) {
        return new EntryFilter(kind, status, missing, domain, other);
    }

    /** Whether an entry is shown; {@code own} tells whether one's own glossary says something of an id. */
    boolean accepts(Concept concept, Predicate<String> own) {
        return (kind == null || Kind.of(concept.type()) == kind)
                && (domain == null || concept.domain().equals(domain))
                && (origin == Origin.BOTH || own.test(concept.id()) == (origin == Origin.OWN))
                && (missing == null || concept.terms(missing).isEmpty())
                && (status == null
                        || concept.sections().values().stream()
                                .flatMap(s -> s.terms().stream())
                                .anyMatch(t -> t.usages().isEmpty()
                                        ? status == Status.ADMITTED
                                        : t.usages().stream().anyMatch(u -> u.status() == status)));
    }
}
