package org.dragoman.glossary.format.json;

import java.util.List;
import java.util.Objects;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Reads the terms of the native format. */
final class TermJson {
    private final Values values;

    TermJson(Problems problems) {
        this.values = new Values(problems);
    }

    /** The term, or null after reporting what it lacks. */
    @Nullable
    Term term(ObjectReader in) {
        String text = in.required("text");
        TermType type = in.required("type", Vocabulary.TERM_TYPE);
        CaseRule caseRule = in.known("case", Vocabulary.CASE);
        boolean contextual = Boolean.TRUE.equals(in.flag("contextual"));
        Grammar grammar = grammar(in.object("grammar", JsonKeys.GRAMMAR));
        List<Usage> usages = in.objects("usage", JsonKeys.USAGE).stream()
                .map(this::usage)
                .filter(Objects::nonNull)
                .toList();
        String note = in.text("note");
        var extra = in.textMap("extra");
        if (text == null || type == null) {
            return null;
        }
        CaseRule rule = caseRule == null ? CaseRule.DEFAULT : caseRule;
        return new Term(text, type, rule, contextual, grammar, usages, note, extra);
    }

    private static Grammar grammar(@Nullable ObjectReader in) {
        if (in == null) {
            return Grammar.NONE;
        }
        return new Grammar(
                in.known("kind", Vocabulary.KIND),
                in.text("reading"),
                in.flag("possessed"),
                in.flag("softens"),
                in.flag("countable"),
                in.texts("plurals"),
                in.text("feminine"),
                in.known("respelling", Vocabulary.RESPELLING));
    }

    private @Nullable Usage usage(ObjectReader in) {
        Status status = in.required("status", Vocabulary.STATUS);
        String authority = in.text("authority");
        var validity = values.validity(in.date("from"), in.date("to"), in.offset("to"));
        Reference reference = reference(in.object("reference", JsonKeys.REFERENCE));
        String note = in.text("note");
        return status == null ? null : new Usage(status, authority == null ? "" : authority, validity, reference, note);
    }

    private static @Nullable Reference reference(@Nullable ObjectReader in) {
        if (in == null) {
            return null;
        }
        String document = in.required("document");
        String number = in.text("number");
        var date = in.date("date");
        String address = in.text("address");
        return document == null ? null : new Reference(document, number, date, address);
    }
}
