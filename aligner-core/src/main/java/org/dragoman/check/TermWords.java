package org.dragoman.check;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.concept.TermType;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.FormMatcher;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Which of a concept's terms a project wants in a language.
 *
 * @param concept the concept
 * @param language the language
 * @param profile whose usage is enforced
 * @param day the day of the text, null where it is not known
 */
record TermWords(
        Concept concept,
        LanguageTag language,
        Profile profile,
        @Nullable LocalDate day) {
    static TermWords of(Concept concept, CheckedText text) {
        return new TermWords(concept, text.language(), text.context().options().profile(), text.day());
    }

    Status status(Term term) {
        return status(profile, concept, term, day);
    }

    /** What a profile says of a term; a term of which nothing is said for the day is not forbidden on it. */
    static Status status(Profile profile, Concept concept, Term term, @Nullable LocalDate day) {
        Status status = profile.status(concept, term, day);
        boolean silent = status == Status.DEPRECATED
                && term.usages().stream().noneMatch(u -> u.validity().on(day));
        return silent ? Status.ADMITTED : status;
    }

    /** Terms with a status, in the glossary's order. */
    List<Term> with(Status status) {
        return concept.terms(language).stream().filter(t -> status(t) == status).toList();
    }

    /** What would satisfy a reader who asks for the concept: preferred terms, else the others that may be used. */
    List<Term> wanted() {
        List<Term> preferred = with(Status.PREFERRED);
        List<Term> open = preferred.isEmpty() ? with(Status.ADMITTED) : preferred;
        return open.isEmpty() ? with(Status.CONTESTED) : open;
    }

    /** Preferred terms that could stand where a given one stands: an abbreviation for an abbreviation. */
    List<Term> inPlaceOf(Term term) {
        List<Term> preferred = with(Status.PREFERRED);
        if (preferred.isEmpty()) {
            return alike(term, Status.ADMITTED);
        }
        List<Term> alike = alike(term, Status.PREFERRED);
        if (!alike.isEmpty() || kind(term) == TermType.SHORT_FORM && status(term) != Status.DEPRECATED) {
            return alike;
        }
        List<Term> whole =
                preferred.stream().filter(t -> kind(t) == TermType.FULL_FORM).toList();
        return whole.isEmpty() ? preferred : whole;
    }

    /** Terms with a status that are of a given one's kind: written out, abbreviated, short. */
    List<Term> alike(Term term, Status status) {
        return with(status).stream().filter(t -> kind(t) == kind(term)).toList();
    }

    /** Whether one term is but a form of the other: a plural, a definite form, a word of another gender. */
    boolean sameWords(Term one, Term other, LanguageSupport rules) {
        return formOf(one, other, rules) || formOf(other, one, rules);
    }

    private boolean formOf(Term form, Term term, LanguageSupport rules) {
        return !new FormMatcher(rules, List.of(TermForms.of(concept, term)))
                .whole(form.text())
                .isEmpty();
    }

    static TermType kind(Term term) {
        return term.type() == TermType.VARIANT ? TermType.FULL_FORM : term.type();
    }

    static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).distinct().toList();
    }
}
