package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** A term while its rows are read. */
final class TermDraft {
    private final Problems problems;
    private final Fields fields;
    private final List<Usage> usages = new ArrayList<>();
    private boolean seen;

    TermDraft(Problems problems) {
        this.problems = problems;
        this.fields = new Fields(problems);
    }

    Fields fields() {
        return fields;
    }

    /** Adds the usage of one more row, if the row says anything of it. */
    void add(Fields in, int offset) {
        Usage usage = in.isEmpty() ? null : usage(in);
        if (usage == null ? seen : usages.contains(usage)) {
            problems.warning(
                    offset,
                    ProblemCode.DUPLICATE_TERM,
                    "An earlier row says the same of this term.",
                    "Remove one of the two.");
        } else if (usage != null) {
            usages.add(usage);
        }
        seen = true;
    }

    /** A row that names an authority or dates but no status means admitted. */
    private Usage usage(Fields in) {
        Status status = in.known(Column.STATUS, Vocabulary.STATUS);
        String authority = in.text(Column.AUTHORITY);
        Validity validity = in.validity(Column.FROM, Column.TO);
        String cell = in.text(Column.REFERENCE);
        Reference reference =
                cell == null ? null : new CompoundCells(problems).reference(cell, in.offset(Column.REFERENCE));
        return new Usage(
                status == null ? Status.ADMITTED : status,
                authority == null ? "" : authority,
                validity,
                reference,
                in.text(Column.NOTE));
    }

    Term term(String text, TermTypes types) {
        TermType guess = types.next(text);
        @Nullable TermType type = fields.known(Column.TERM_TYPE, Vocabulary.TERM_TYPE);
        CaseRule rule = fields.known(Column.CASE, Vocabulary.CASE);
        return new Term(
                text,
                type == null ? guess : type,
                rule == null ? CaseRule.DEFAULT : rule,
                Boolean.TRUE.equals(fields.flag(Column.CONTEXTUAL)),
                grammar(),
                usages,
                fields.text(Column.TERM_NOTE),
                fields.extra());
    }

    private Grammar grammar() {
        return new Grammar(
                fields.known(Column.KIND, Vocabulary.KIND),
                fields.text(Column.READING),
                fields.flag(Column.POSSESSED),
                fields.flag(Column.SOFTENS),
                fields.flag(Column.COUNTABLE),
                fields.list(Column.PLURALS),
                fields.text(Column.FEMININE),
                fields.known(Column.RESPELLING, Vocabulary.RESPELLING));
    }
}
