package org.dragoman.language;

/**
 * A term as the rules of form see it.
 *
 * @param text citation form: uninflected, without attached words
 * @param kind chooses the rules
 * @param grammar what else is known
 * @param caseBound whether a form counts only with the capital letters of the term
 */
public record TermForm(String text, TermKind kind, Grammar grammar, boolean caseBound) {
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
