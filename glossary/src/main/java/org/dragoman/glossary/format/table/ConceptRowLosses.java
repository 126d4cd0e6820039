package org.dragoman.glossary.format.table;

import java.util.List;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.format.Losses;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Counts what concept rows cannot say of terms. */
final class ConceptRowLosses {
    private static final String TERM_ONLY = "concept rows hold no more of a term than its text; use the term layout";

    private final Losses losses;

    ConceptRowLosses(Losses losses) {
        this.losses = losses;
    }

    /** Counts what is lost of a section of which these terms are written, in this order. */
    void count(LanguageSection section, List<Term> kept) {
        lost("definition", section.definition());
        losses.add("notes", section.notes().size(), "concept rows hold no notes of a language; use the term layout");
        if (section.terms().isEmpty()) {
            losses.add("languages", "concept rows hold no language without terms; left out");
        }
        losses.add(
                "term",
                section.terms().size() - kept.size(),
                "concept rows cannot say that a term is deprecated; left out");
        TermTypes types = new TermTypes();
        for (int i = 0; i < kept.size(); i++) {
            Term term = kept.get(i);
            if (types.next(term.text()) != term.type()) {
                losses.add("type", TERM_ONLY);
            }
            term(term, i == 0);
        }
    }

    private void term(Term term, boolean first) {
        Status status = term.status(null);
        if (status != Status.ADMITTED && !(status == Status.PREFERRED && first)) {
            losses.add(
                    "status",
                    "concept rows know one preferred term a language and admitted ones; admitted was written");
        }
        if (term.contextual()) {
            losses.add("contextual", TERM_ONLY);
        }
        if (term.caseRule() != CaseRule.DEFAULT) {
            losses.add("case", TERM_ONLY);
        }
        grammar(term.grammar());
        lost("note", term.note());
        losses.add("extra", term.extra().size(), TERM_ONLY);
        losses.add("usage", Math.max(0, term.usages().size() - 1), TERM_ONLY);
        term.usages().stream().limit(1).forEach(this::usage);
    }

    private void grammar(Grammar grammar) {
        lost("kind", grammar.kind());
        lost("reading", grammar.reading());
        lost("possessed", grammar.possessed());
        lost("softens", grammar.softens());
        lost("countable", grammar.countable());
        losses.add("plurals", grammar.plurals().size(), TERM_ONLY);
        lost("feminine", grammar.feminine());
        lost("respelling", grammar.respelling());
    }

    private void usage(Usage usage) {
        lost("authority", usage.authority().isEmpty() ? null : usage.authority());
        lost("from", usage.validity().from());
        lost("to", usage.validity().to());
        lost("reference", usage.reference());
        lost("note", usage.note());
    }

    private void lost(String field, @Nullable Object value) {
        if (value != null) {
            losses.add(field, TERM_ONLY);
        }
    }
}
