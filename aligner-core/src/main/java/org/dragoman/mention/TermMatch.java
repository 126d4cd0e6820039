package org.dragoman.mention;

import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.text.Span;

/**
 * A place in a text where a form of a term stands by the rules, whatever the context says.
 *
 * @param concept the concept
 * @param term one of its terms
 * @param span where, UTF-16
 * @param derivation how the form comes from the term
 */
public record TermMatch(Concept concept, Term term, Span span, Derivation derivation) {}
