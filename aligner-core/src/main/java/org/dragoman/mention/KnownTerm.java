package org.dragoman.mention;

import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Term;
import org.dragoman.language.Words;
import org.dragoman.text.LanguageTag;

/**
 * A term of the glossary with what the rules of context ask of it at every place.
 *
 * @param concept the concept
 * @param term one of its terms
 * @param contextual whether it is the term's choice to count only behind a full name; asked so often that it is at hand
 * @param person whether the concept is a person
 * @param phrase whether the term has several words
 * @param surname whether it is one word that may be a person's surname alone, since the person has a longer name too
 */
record KnownTerm(Concept concept, Term term, boolean contextual, boolean person, boolean phrase, boolean surname) {
    /** A term of a language. */
    static KnownTerm of(Concept concept, Term term, LanguageTag language) {
        boolean phrase = isPhrase(term.text());
        boolean person = concept.type() == ConceptType.PERSON;
        boolean surname = person && !phrase && (term.contextual() || endsLongerName(concept, term, language));
        return new KnownTerm(concept, term, term.contextual(), person, phrase, surname);
    }

    private static boolean endsLongerName(Concept concept, Term term, LanguageTag language) {
        for (Term other : concept.terms(language)) {
            if (other.text().endsWith(" " + term.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhrase(String text) {
        String stripped = text.strip();
        for (int i = 1; i < stripped.length() - 1; i++) {
            if (Words.isSpace(stripped.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
