package org.dragoman.language;

import java.util.List;

/**
 * A term as the rules of form see it.
 *
 * @param text citation form: uninflected, without attached words
 * @param kind chooses the rules
 * @param grammar what else is known
 * @param caseBound whether a form counts only with the capital letters of the term
 * @param sources how the languages of the concept spell the same name where the term may have been respelt from it:
 *     {@code Washington} for {@code Vaşinqton}; empty where nothing is known
 * @param strict whether the glossary itself asks for the capitals, so that no rule may do without
 */
public record TermForm(
        String text, TermKind kind, Grammar grammar, boolean caseBound, List<String> sources, boolean strict) {
    /** Copies the list. */
    public TermForm {
        sources = List.copyOf(sources);
    }

    /**
     * A term of which the glossary says nothing about its capitals.
     *
     * @param text citation form: uninflected, without attached words
     * @param kind chooses the rules
     * @param grammar what else is known
     * @param caseBound whether a form counts only with the capital letters of the term
     * @param sources how the languages of the concept spell the same name
     */
    public TermForm(String text, TermKind kind, Grammar grammar, boolean caseBound, List<String> sources) {
        this(text, kind, grammar, caseBound, sources, false);
    }

    /**
     * A term of which no other spelling is known.
     *
     * @param text citation form: uninflected, without attached words
     * @param kind chooses the rules
     * @param grammar what else is known
     * @param caseBound whether a form counts only with the capital letters of the term
     */
    public TermForm(String text, TermKind kind, Grammar grammar, boolean caseBound) {
        this(text, kind, grammar, caseBound, List.of());
    }

    /**
     * A term of which only text and kind are known; names and abbreviations are bound to their capitals.
     *
     * @param text citation form
     * @param kind its kind
     * @return the form
     */
    public static TermForm of(String text, TermKind kind) {
        return new TermForm(text, kind, Grammar.NONE, kind == TermKind.NAME || kind == TermKind.ABBREVIATION);
    }
}
