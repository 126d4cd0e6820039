package org.dragoman.mention;

import java.util.List;
import java.util.Locale;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a form counts that could be another word or another concept's, and what it hid.
 *
 * @param reasons in the order in which they were weighed; empty where the form stands for itself
 * @param hidden shorter names inside it or across its edge that gave way to it
 */
public record Grounds(List<Reason> reasons, List<Hidden> hidden) {
    /** A form that needs no reason and hides nothing. */
    public static final Grounds NONE = new Grounds(List.of(), List.of());

    /** Copies the lists. */
    public Grounds {
        reasons = List.copyOf(reasons);
        hidden = List.copyOf(hidden);
    }

    /**
     * One reason.
     *
     * @param kind what it is
     * @param evidence where in the article's text the reason stands, null where it is no place
     */
    public record Reason(Kind kind, @Nullable Span evidence) {}

    /**
     * A name that gave way.
     *
     * @param concept id of its concept
     * @param span where it stands
     */
    public record Hidden(String concept, Span span) {}

    /** Kinds of reason. */
    public enum Kind {
        /** A short form whose concept was named in full before. */
        INTRODUCED,
        /** A surname, as headlines have it, whose person is named in full behind. */
        INTRODUCED_LATER,
        /** The name of an organ whose organisation was named before. */
        ORGAN_INTRODUCED,
        /** A form that is as likely another word; the concept is named beyond doubt elsewhere. */
        CERTAIN_ELSEWHERE,
        /** Of several concepts: this one's form needs the fewer changes. */
        NEARER_FORM,
        /** Of several persons: this one holds the office beside the name. */
        OFFICE_BESIDE,
        /** Of a city and a state: the word beside the name says which. */
        TYPE_BESIDE,
        /** Of several concepts: this one was named last. */
        NAMED_LAST,
        /** Of several concepts: the article names more that belongs to this one. */
        RELATED,
        /** Of several concepts: nothing tells them apart, the glossary's order decides. */
        ORDER,
        /** Set by hand. */
        DECIDED;

        /**
         * {@return a stable id, such as {@code context.introduced}}
         */
        public String code() {
            return "context." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
