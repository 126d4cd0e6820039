package org.dragoman.glossary.format.table;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Fills a table with one row a usage; whole concepts, nothing of them is lost. */
final class TermRowWriter {
    private final TableWriter table = new TableWriter();
    private String conceptDescribed = "";
    private String sectionDescribed = "";

    private TermRowWriter() {
        Stream.of(Column.values()).forEach(c -> table.column(c.title(), c.basic()));
    }

    static TableWriter table(Glossary glossary) {
        TermRowWriter writer = new TermRowWriter();
        FileOrder.concepts(glossary).forEach(writer::concept);
        return writer.table;
    }

    private void concept(Concept concept) {
        List<LanguageSection> sections = FileOrder.sections(concept);
        if (sections.isEmpty()) {
            row(concept, null, null, null);
        }
        for (LanguageSection section : sections) {
            section(concept, section);
            if (section.terms().isEmpty()) {
                row(concept, section, null, null);
            }
        }
    }

    private void section(Concept concept, LanguageSection section) {
        for (Term term : section.terms()) {
            if (term.usages().isEmpty()) {
                row(concept, section, term, null);
            }
            for (Usage usage : term.usages()) {
                row(concept, section, term, usage);
            }
        }
    }

    private void row(Concept concept, @Nullable LanguageSection section, @Nullable Term term, @Nullable Usage usage) {
        table.row();
        table.cell(Column.CONCEPT, concept.id());
        table.cell(Column.TYPE, concept.type().code());
        table.cell(Column.DOMAIN, concept.domain());
        if (!conceptDescribed.equals(concept.id())) {
            conceptDescribed = concept.id();
            sectionDescribed = "";
            description(concept);
        }
        if (section != null) {
            table.cell(Column.LANGUAGE, section.language());
            if (!sectionDescribed.equals(section.language().value())) {
                sectionDescribed = section.language().value();
                table.cell(Column.SECTION_DEFINITION, section.definition());
                table.cell(Column.SECTION_NOTES, Escapes.join(section.notes(), '|'));
            }
        }
        if (term != null) {
            term(term);
        }
        if (usage != null) {
            usage(usage);
        }
    }

    private void description(Concept concept) {
        table.cell(Column.DEFINITION, concept.definition());
        table.cell(Column.NOTES, Escapes.join(concept.notes(), '|'));
        table.cell(Column.VALID_FROM, concept.validity().from());
        table.cell(Column.VALID_TO, concept.validity().to());
        table.cell(Column.RELATIONS, relations(concept));
        concept.extra().forEach((name, value) -> table.cell(ExtraTitles.CONCEPT + name, value));
    }

    static String relations(Concept concept) {
        return Escapes.join(
                concept.relations().stream().map(CompoundCells::format).toList(), '|');
    }

    private void term(Term term) {
        table.cell(Column.TERM, term.text());
        table.cell(Column.TERM_TYPE, term.type().code());
        table.cell(Column.CONTEXTUAL, term.contextual() ? true : null);
        table.cell(
                Column.CASE,
                term.caseRule() == CaseRule.DEFAULT ? null : term.caseRule().code());
        Grammar grammar = term.grammar();
        table.cell(Column.KIND, grammar.kind() == null ? null : Vocabulary.code(grammar.kind()));
        table.cell(Column.READING, grammar.reading());
        table.cell(Column.POSSESSED, grammar.possessed());
        table.cell(Column.SOFTENS, grammar.softens());
        table.cell(Column.COUNTABLE, grammar.countable());
        table.cell(Column.PLURALS, Escapes.join(grammar.plurals(), '|'));
        table.cell(Column.FEMININE, grammar.feminine());
        table.cell(Column.RESPELLING, grammar.respelling() == null ? null : Vocabulary.code(grammar.respelling()));
        table.cell(Column.TERM_NOTE, term.note());
        term.extra().forEach((name, value) -> table.cell(ExtraTitles.inTermRows(name), value));
    }

    private void usage(Usage usage) {
        table.cell(Column.STATUS, usage.status().code());
        table.cell(Column.AUTHORITY, usage.authority());
        table.cell(Column.FROM, usage.validity().from());
        table.cell(Column.TO, usage.validity().to());
        table.cell(Column.REFERENCE, usage.reference() == null ? null : CompoundCells.format(usage.reference()));
        table.cell(Column.NOTE, usage.note());
    }
}
