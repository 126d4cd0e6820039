package org.dragoman.glossary.format.table;

import org.dragoman.concept.TermForms;
import org.dragoman.concept.TermType;

/**
 * Types of the terms of one section where the table says nothing: what looks abbreviated is an abbreviation, the first
 * of the others the full form, the rest variants.
 */
final class TermTypes {
    private boolean fullFormSeen;

    TermType next(String term) {
        if (TermForms.looksAbbreviated(term)) {
            return TermType.ABBREVIATION;
        }
        TermType type = fullFormSeen ? TermType.VARIANT : TermType.FULL_FORM;
        fullFormSeen = true;
        return type;
    }
}
