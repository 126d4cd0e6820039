package org.dragoman.glossary.format.json;

import java.io.IOException;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Writes the terms of the native format. */
final class TermJsonWriter {
    private final JsonObjectWriter json;

    TermJsonWriter(JsonObjectWriter json) {
        this.json = json;
    }

    void term(Term term) throws IOException {
        json.start();
        json.text("text", term.text());
        json.text("type", term.type().code());
        json.flag("contextual", term.contextual() ? true : null);
        json.text(
                "case",
                term.caseRule() == CaseRule.DEFAULT ? null : term.caseRule().code());
        grammar(term.grammar());
        json.list("usage", term.usages(), this::usage);
        json.text("note", term.note());
        json.textMap("extra", term.extra());
        json.end();
    }

    private void grammar(Grammar grammar) throws IOException {
        if (json.startIf("grammar", !grammar.equals(Grammar.NONE))) {
            json.text("kind", grammar.kind() == null ? null : Vocabulary.code(grammar.kind()));
            json.text("reading", grammar.reading());
            json.flag("possessed", grammar.possessed());
            json.flag("softens", grammar.softens());
            json.texts("plurals", grammar.plurals());
            json.text("feminine", grammar.feminine());
            json.flag("countable", grammar.countable());
            json.text("respelling", grammar.respelling() == null ? null : Vocabulary.code(grammar.respelling()));
            json.end();
        }
    }

    private void usage(Usage usage) throws IOException {
        json.start();
        json.text("status", usage.status().code());
        json.text("authority", usage.authority());
        json.validity(usage.validity());
        reference(usage.reference());
        json.text("note", usage.note());
        json.end();
    }

    private void reference(@Nullable Reference reference) throws IOException {
        if (reference != null) {
            json.start("reference");
            json.text("document", reference.document());
            json.text("number", reference.number());
            json.text("date", reference.date() == null ? null : reference.date().iso());
            json.text("address", reference.address());
            json.end();
        }
    }
}
