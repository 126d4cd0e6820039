package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.text.LanguageTag;

/** Reads the layout of one row a concept. For one read. */
final class ConceptRows {
    /** Meaning of a column: the id, a column of the concept, a language, or something to be kept. */
    private record Meaning(boolean id, Optional<Column> column, Optional<LanguageTag> language, String extra) {}

    private final Header header;
    private final Problems problems;
    private final ConceptFields conceptFields;
    private final List<Meaning> meanings = new ArrayList<>();

    ConceptRows(Header header, Problems problems, ConceptFields conceptFields) {
        this.header = header;
        this.problems = problems;
        this.conceptFields = conceptFields;
        boolean idSeen = false;
        for (int i = 0; i < header.titles().size(); i++) {
            Meaning meaning = meaning(header.titles().get(i), i, idSeen);
            idSeen |= meaning.id();
            meanings.add(meaning);
        }
        Header.checkDifferent(header.titles(), meanings, problems);
    }

    /** The second column with the title {@code id} is Indonesian. */
    private static Meaning meaning(Cell title, int index, boolean idSeen) {
        boolean id = !idSeen && title.text().equalsIgnoreCase("id");
        Optional<Column> column = Column.of(title.text()).filter(c -> !id && c.level() == Column.Level.CONCEPT);
        Optional<LanguageTag> language =
                id || column.isPresent() ? Optional.empty() : LanguageColumn.parse(title.text());
        boolean known = id || column.isPresent() || language.isPresent();
        return new Meaning(id, column, language, known ? "" : ExtraTitles.concept(Header.extraTitle(title, index)));
    }

    List<Concept> read(List<TableRow> rows) {
        List<Concept> concepts = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (TableRow row : rows) {
            if (!header.fits(row, problems)) {
                continue;
            }
            Cell id = row.cells().get(idIndex());
            if (id.isEmpty()) {
                problems.error(id.offset(), ProblemCode.MISSING, "The row has no id.", "Give the concept an id.");
                continue;
            }
            Concept concept = concept(id.text(), row);
            Integer first = places.putIfAbsent(id.text(), id.offset());
            if (first == null) {
                concepts.add(concept);
            } else {
                problems.error(
                        id.offset(),
                        ProblemCode.DUPLICATE_ID,
                        "Two rows are the concept \"" + id.text() + "\"; the first is at " + problems.at(first) + ".",
                        "Join the two, or give one another id.");
            }
        }
        return concepts;
    }

    private int idIndex() {
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).id()) {
                return i;
            }
        }
        throw new IllegalStateException("no column id");
    }

    private Concept concept(String id, TableRow row) {
        Fields fields = new Fields(problems);
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            Meaning meaning = meanings.get(i);
            Cell cell = row.cells().get(i);
            meaning.column().ifPresent(c -> fields.put(c, cell));
            meaning.language().filter(l -> !cell.isEmpty()).ifPresent(l -> sections.put(l, section(l, cell)));
            if (!meaning.extra().isEmpty()) {
                fields.putExtra(meaning.extra(), cell);
            }
        }
        return conceptFields.concept(id, fields, sections);
    }

    /** The first form is preferred, the others are admitted; a bar before the first form says that none is preferred. */
    private LanguageSection section(LanguageTag language, Cell cell) {
        List<String> forms = Escapes.split(cell.text(), '|');
        Set<String> different = new LinkedHashSet<>(forms);
        different.remove("");
        if (forms.stream().filter(f -> !f.isEmpty()).count() > different.size()) {
            problems.warning(
                    cell.offset(),
                    ProblemCode.DUPLICATE_TERM,
                    "A form stands twice in the cell; it was taken once.",
                    "Remove one of the two.");
        }
        TermTypes types = new TermTypes();
        List<Term> terms = new ArrayList<>();
        for (String form : different) {
            boolean first = terms.isEmpty() && !forms.get(0).isEmpty();
            terms.add(Term.of(form, types.next(form), first ? Status.PREFERRED : Status.ADMITTED));
        }
        return new LanguageSection(language, null, List.of(), terms);
    }
}
