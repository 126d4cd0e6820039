package org.dragoman.concept;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.text.LanguageTag;

/** How the rules of form see the terms of a glossary. */
public final class TermForms {
    private static final int LEAST_ABBREVIATION = 3;

    private TermForms() {}

    /**
     * The grammatical view of a term: its kind from the term, its type or the concept's type; its case rule from the
     * term or the kind. Names and abbreviations are bound to their capitals, and so is a single capitalised word
     * ("Navy", "Commission"), which in lower case is any common noun. Where the term itself asks for its capitals they
     * are asked for without exception.
     *
     * @param concept the concept
     * @param term one of its terms
     * @return the form to compile
     */
    public static TermForm of(Concept concept, Term term) {
        TermKind kind = kind(concept, term);
        boolean bound = switch (term.caseRule()) {
            case BOUND -> true;
            case FREE -> false;
            case DEFAULT ->
                kind == TermKind.NAME
                        || kind == TermKind.ABBREVIATION
                        || (kind == TermKind.INSTITUTION && isSingleCapitalised(term.text()));
        };
        return new TermForm(
                term.text(),
                kind,
                term.grammar(),
                bound,
                sources(concept, term, kind),
                term.caseRule() == CaseRule.BOUND);
    }

    /**
     * The English terms that an Azerbaijani or Arabic spelling may have been made from, or may stand for: those of a
     * name, the single words for a body's single word, the abbreviations of three letters or more for an abbreviation.
     */
    private static List<String> sources(Concept concept, Term term, TermKind kind) {
        boolean single = kind == TermKind.INSTITUTION && isSingleCapitalised(term.text());
        if (kind != TermKind.NAME && kind != TermKind.ABBREVIATION && !single) {
            return List.of();
        }
        List<String> sources = new ArrayList<>(2);
        for (Term source : concept.terms(LanguageTag.EN)) {
            if (source == term) {
                return List.of();
            }
            String text = source.text();
            boolean likely = switch (kind) {
                case ABBREVIATION -> text.length() >= LEAST_ABBREVIATION && looksAbbreviated(text);
                case INSTITUTION -> isSingleCapitalised(text);
                default -> true;
            };
            if (likely) {
                sources.add(text);
            }
        }
        return sources;
    }

    private static TermKind kind(Concept concept, Term term) {
        if (term.grammar().kind() != null) {
            return term.grammar().kind();
        }
        if (term.type() == TermType.ABBREVIATION) {
            return TermKind.ABBREVIATION;
        }
        return concept.type().kind();
    }

    private static boolean isSingleCapitalised(String text) {
        return text.chars().noneMatch(Character::isWhitespace) && Character.isUpperCase(text.codePointAt(0));
    }

    /**
     * Whether a term of which nothing is said looks like an abbreviation: one word, two to six capital letters,
     * perhaps with full stops.
     *
     * @param text a term
     * @return true where it does
     */
    public static boolean looksAbbreviated(String text) {
        String letters = text.replace(".", "");
        int length = letters.codePointCount(0, letters.length());
        return length >= 2 && length <= 6 && letters.codePoints().allMatch(Character::isUpperCase);
    }
}
