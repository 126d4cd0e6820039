package org.dragoman.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableParserTest {
    private static final GlossaryFormat CSV = new CsvGlossaryFormat();

    private static List<List<String>> cells(String text) {
        return TableParser.rows(text, Separator.of(text), new Problems("t", text)).stream()
                .map(r -> r.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void quotedCellHoldsSeparatorsQuotationMarksAndLineEnds() {
        assertThat(cells("a,\"b,\"\"c\"\"\r\nd\",e\r\n\r\nf,g,h"))
                .containsExactly(List.of("a", "b,\"c\"\nd", "e"), List.of("f", "g", "h"));
    }

    @Test
    void quotationMarkInsideACellIsAnOrdinaryChar() {
        assertThat(cells("a,5\" gun,\"\"\n")).containsExactly(List.of("a", "5\" gun", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b;c,d", "a;b,c;d", "\"a;a;a\",b,c"})
    void separatorIsTheOneThatStandsMostOftenInTheFirstLine(String line) {
        Separator expected = line.startsWith("a;") ? Separator.SEMICOLON : Separator.COMMA;
        assertThat(Separator.of(line + "\n;;;;;;;;\t\t")).isEqualTo(expected);
    }

    @Test
    void escapesOfTabSeparatedCellsAreRead() {
        assertThat(cells("a\tb\\tc\\nd\\\\e\\|f\t\"g\ttab\""))
                .containsExactly(List.of("a", "b\tc\nd\\e\\|f", "g\ttab"));
        assertThat(cells("a,b\\tc")).containsExactly(List.of("a", "b\\tc"));
    }

    @Test
    void unclosedQuotationMarkIsReportedWhereItBegins() {
        var result = Glossaries.read(CSV, "id,type,domain,en\n\"a,b");
        assertThat(Glossaries.places(result)).containsExactly("2:1 G015", "2:5 G016");
    }

    @Test
    void textBehindAQuotedCellIsReported() {
        var result = Glossaries.read(CSV, "id,en\nx,\"Baku\" city\n");
        assertThat(Glossaries.places(result)).containsExactly("2:9 G015");
    }

    @Test
    void linesAreCountedInsideQuotedCells() {
        var result = Glossaries.read(CSV, "id,en\r\nx,\"Ba\r\nku\"\r\n,y\r\n");
        assertThat(Glossaries.places(result)).containsExactly("4:1 G006");
    }

    @Test
    void emptyTableIsAnEmptyGlossary() {
        assertThat(Glossaries.glossary(CSV, "").isEmpty()).isTrue();
        assertThat(Glossaries.glossary(CSV, "id,type,domain,en,az,ar\n").isEmpty())
                .isTrue();
    }

    @Test
    void tableWithoutHeaderIsRefused() {
        var result = Glossaries.read(CSV, "baku,Bakı,Baku\n");
        assertThat(Glossaries.places(result)).containsExactly("1:1 G002");
    }

    @Test
    void columnsOfOneTitleAreReportedWithBothPlaces() {
        var result = Glossaries.read(CSV, "id,en,type,en_us,EN,en-US\n");
        assertThat(Glossaries.places(result)).containsExactly("1:18 G018", "1:21 G018");
    }

    @Test
    void byteOrderMarkIsNotPartOfTheFirstTitle() {
        assertThat(Glossaries.glossary(CSV, "\uFEFFid,en\nx,Baku\n").concept("x"))
                .isPresent();
    }

    @Test
    void spreadsheetProfileGuardsFormulasAndTheyComeBackUnchanged() {
        var glossary = Glossaries.glossary(CSV, "id,en,note\nx,Baku,\"=1+1\"\ny,Ganja,''-so\n");
        assertThat(glossary.concept("y").orElseThrow().extra()).containsEntry("note", "'-so");
        WriteOptions options =
                WriteOptions.DEFAULT.with(WriteOptions.LAYOUT, "concept").with(WriteOptions.PROFILE, "spreadsheet");
        String table = Glossaries.write(CSV, glossary, options);
        assertThat(table).isEqualTo("\uFEFFid,type,domain,en,note\r\nx,term,,Baku,'=1+1\r\ny,term,,Ganja,''-so\r\n");
        assertThat(Glossaries.json(Glossaries.glossary(CSV, table))).isEqualTo(Glossaries.json(glossary));
        assertThat(Glossaries.write(CSV, glossary, options.with(WriteOptions.PROFILE, "plain")))
                .contains("Baku,=1+1\n");
    }

    @Test
    void randomTextsComeBackThroughSplitAndJoin() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<String> parts = new ArrayList<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                StringBuilder part = new StringBuilder();
                for (int k = random.nextInt(5); k > 0; k--) {
                    part.append("a\\|;n".charAt(random.nextInt(5)));
                }
                parts.add(part.toString());
            }
            assertThat(Escapes.split(Escapes.join(parts, '|'), '|')).isEqualTo(parts);
            assertThat(Escapes.decode(Escapes.encode(parts.get(0)))).isEqualTo(parts.get(0));
        }
    }
}
