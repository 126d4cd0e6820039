package org.dragoman.language;

/** Kind of a term as far as grammar is concerned; it chooses the rules of form and case. */
public enum TermKind {
    /** Person, place, medium, product. */
    NAME,
    /** Written short form: KTMT, NATO, U.S. */
    ABBREVIATION,
    /** Name of an organisation, body, agreement or event made of common words: Xarici İşlər Nazirliyi. */
    INSTITUTION,
    /** Countable, human: foreign minister. */
    OFFICE,
    /** Any other noun or noun phrase. */
    NOUN,
    /** Adjective or Arabic nisba. */
    ADJECTIVE
}
