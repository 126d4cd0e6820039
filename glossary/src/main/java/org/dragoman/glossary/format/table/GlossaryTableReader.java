package org.dragoman.glossary.format.table;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.article.Decoded;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.text.ReadResult;

/** Reads a table, whichever its separator and its layout. */
final class GlossaryTableReader {
    private GlossaryTableReader() {}

    static ReadResult<Glossary> read(String name, String text, boolean alone) {
        Problems problems = new Problems(name, text);
        return read(TableParser.rows(text, Separator.of(text.stripLeading()), problems), problems, alone);
    }

    /** Whether a table has a row a usage. */
    static boolean hasTermRows(Header header) {
        return header.has(Column.CONCEPT) && header.has(Column.LANGUAGE) && header.has(Column.TERM);
    }

    /** How the columns of a text are understood. */
    static List<TableColumn> columns(GlossaryInput input) {
        return Decoded.of(input.name(), input.bytes())
                .fold(
                        ok -> {
                            String text = ok.value().text();
                            Problems problems = new Problems(input.name(), text);
                            return ColumnUses.of(TableParser.rows(text, Separator.of(text.stripLeading()), problems));
                        },
                        failed -> List.of());
    }

    /** Reads rows of which the first is the header. */
    static ReadResult<Glossary> read(List<TableRow> rows, Problems problems, boolean alone) {
        if (rows.isEmpty()) {
            return ReadResult.of(Glossary.EMPTY, problems.all());
        }
        Header header = Header.of(rows.get(0));
        List<TableRow> content = rows.subList(1, rows.size());
        ConceptFields conceptFields = new ConceptFields(problems);
        List<Concept> concepts = List.of();
        if (hasTermRows(header)) {
            concepts = new TermRows(header, problems, conceptFields).read(content);
        } else if (header.has("id")) {
            concepts = new ConceptRows(header, problems, conceptFields).read(content);
        } else {
            problems.error(
                    header.titles().get(0).offset(),
                    ProblemCode.NOT_A_GLOSSARY,
                    "The first row is no header of a glossary.",
                    "Begin with id,type,domain,ar,az,en (one row a concept) or with concept,type,domain,language,term,"
                            + "term-type,status,authority,from,to,reference,note (one row a usage).");
        }
        if (alone) {
            conceptFields.references().check(concepts.stream().map(Concept::id).collect(Collectors.toSet()), problems);
        }
        return ReadResult.of(new Glossary(concepts, List.of(), List.of()), problems.all());
    }
}
