package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads the layout of one row a usage; rows of one concept need not stand together. For one read. */
final class TermRows {
    private final class ConceptDraft {
        private final Fields fields = new Fields(problems);
        private final Map<LanguageTag, SectionDraft> sections = new LinkedHashMap<>();
    }

    private final class SectionDraft {
        private final Fields fields = new Fields(problems);
        private final Map<String, TermDraft> terms = new LinkedHashMap<>();
    }

    private final Header header;
    private final Problems problems;
    private final Values values;
    private final ConceptFields conceptFields;
    private final List<Optional<Column>> columns = new ArrayList<>();
    private final Map<String, ConceptDraft> concepts = new LinkedHashMap<>();

    TermRows(Header header, Problems problems, ConceptFields conceptFields) {
        this.header = header;
        this.problems = problems;
        this.values = new Values(problems);
        this.conceptFields = conceptFields;
        List<Object> meanings = new ArrayList<>();
        for (int i = 0; i < header.titles().size(); i++) {
            Cell title = header.titles().get(i);
            Optional<Column> column = Column.of(title.text());
            columns.add(column);
            meanings.add(column.isPresent() ? column : Header.extraTitle(title, i));
        }
        Header.checkDifferent(header.titles(), meanings, problems);
    }

    List<Concept> read(List<TableRow> rows) {
        rows.stream().filter(r -> header.fits(r, problems)).forEach(this::row);
        List<Concept> result = new ArrayList<>();
        concepts.forEach((id, draft) -> result.add(concept(id, draft)));
        return result;
    }

    private void row(TableRow row) {
        Cell id = cell(row, Column.CONCEPT);
        if (id.isEmpty()) {
            missing(id, "concept");
            return;
        }
        ConceptDraft concept = concepts.computeIfAbsent(id.text(), k -> new ConceptDraft());
        fill(row, Column.Level.CONCEPT, concept.fields);
        Cell tag = cell(row, Column.LANGUAGE);
        Cell text = cell(row, Column.TERM);
        if (tag.isEmpty()) {
            if (!text.isEmpty()) {
                missing(tag, "language");
            }
            return;
        }
        LanguageTag language = values.language(tag.text(), tag.offset());
        if (language == null) {
            return;
        }
        SectionDraft section = concept.sections.computeIfAbsent(language, k -> new SectionDraft());
        fill(row, Column.Level.SECTION, section.fields);
        Fields usage = fill(row, Column.Level.USAGE, new Fields(problems));
        if (!text.isEmpty()) {
            TermDraft term = section.terms.computeIfAbsent(text.text(), k -> new TermDraft(problems));
            fill(row, Column.Level.TERM, term.fields());
            term.add(usage, text.offset());
        } else if (!usage.isEmpty()
                || !fill(row, Column.Level.TERM, new Fields(problems)).isEmpty()) {
            missing(text, "term");
        }
    }

    private void missing(Cell cell, String what) {
        problems.error(
                cell.offset(),
                ProblemCode.MISSING,
                "The row has no " + what + ".",
                "Fill the column \"" + what + "\".");
    }

    private Cell cell(TableRow row, Column column) {
        return row.cells().get(columns.indexOf(Optional.of(column)));
    }

    private Fields fill(TableRow row, Column.Level level, Fields fields) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            Column column = columns.get(i).orElse(null);
            if (column == null) {
                fillExtra(Header.extraTitle(header.titles().get(i), i), cell, level, fields);
            } else if (column.level() == level) {
                fields.put(column, cell);
            }
        }
        return fields;
    }

    private static void fillExtra(String title, Cell cell, Column.Level level, Fields fields) {
        boolean ofConcept = title.startsWith(ExtraTitles.CONCEPT);
        if (ofConcept && level == Column.Level.CONCEPT) {
            fields.putExtra(ExtraTitles.concept(title), cell);
        } else if (!ofConcept && level == Column.Level.TERM) {
            fields.putExtra(ExtraTitles.term(title), cell);
        }
    }

    private Concept concept(String id, ConceptDraft draft) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        draft.sections.forEach((language, section) -> sections.put(language, section(language, section)));
        return conceptFields.concept(id, draft.fields, sections);
    }

    private LanguageSection section(LanguageTag language, SectionDraft draft) {
        TermTypes types = new TermTypes();
        List<Term> terms = new ArrayList<>();
        draft.terms.forEach((text, term) -> terms.add(term.term(text, types)));
        @Nullable String definition = draft.fields.text(Column.SECTION_DEFINITION);
        return new LanguageSection(language, definition, draft.fields.list(Column.SECTION_NOTES), terms);
    }
}
