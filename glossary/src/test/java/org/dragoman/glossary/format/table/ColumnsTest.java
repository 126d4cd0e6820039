package org.dragoman.glossary.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.GlossaryFormats;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.glossary.format.TableColumn.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    @TempDir
    Path folder;

    private List<TableColumn> columns(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new GlossaryFiles(GlossaryFormats.installed()).columns(file);
    }

    @Test
    void aRowAConceptNamesLanguagesFieldsAndWhatIsOnlyKept() throws IOException {
        assertThat(columns("a.csv", "id;Type;az;Client ref;lang:xyz;id;status\nquay;;körpü;;;;\n"))
                .containsExactly(
                        new TableColumn(1, "id", Use.FIELD, "id"),
                        new TableColumn(2, "Type", Use.FIELD, "type"),
                        new TableColumn(3, "az", Use.LANGUAGE, "az"),
                        new TableColumn(4, "Client ref", Use.KEPT, "Client ref"),
                        new TableColumn(5, "lang:xyz", Use.LANGUAGE, "xyz"),
                        new TableColumn(6, "id", Use.LANGUAGE, "id"),
                        new TableColumn(7, "status", Use.KEPT, "status"));
    }

    @Test
    void aRowAUsageKnowsTheColumnsOfTerms() throws IOException {
        assertThat(columns("a.tsv", "concept\tlanguage\tterm\tterm type\tconcept:owner\t\tx\n"))
                .extracting(TableColumn::use, TableColumn::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Use.FIELD, "concept"),
                        org.assertj.core.groups.Tuple.tuple(Use.FIELD, "language"),
                        org.assertj.core.groups.Tuple.tuple(Use.FIELD, "term"),
                        org.assertj.core.groups.Tuple.tuple(Use.FIELD, "term-type"),
                        org.assertj.core.groups.Tuple.tuple(Use.KEPT, "owner"),
                        org.assertj.core.groups.Tuple.tuple(Use.KEPT, "column 6"),
                        org.assertj.core.groups.Tuple.tuple(Use.KEPT, "x"));
    }

    @Test
    void aTableThatIsNoGlossaryIsTakenForNothing() throws IOException {
        assertThat(columns("a.csv", "Azərbaycanca,English\nkörpü,quay\n"))
                .extracting(TableColumn::use)
                .containsExactly(Use.NOTHING, Use.NOTHING);
    }

    @Test
    void aWorkbookIsReadAsATableIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Terms");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "ar");
            sheet.value(0, 2, "Remarks");
        }
        assertThat(new XlsxGlossaryFormat().columns(new GlossaryInput("a.xlsx", out.toByteArray())))
                .extracting(TableColumn::use)
                .containsExactly(Use.FIELD, Use.LANGUAGE, Use.KEPT);
    }

    @Test
    void whatIsNoTableHasNoColumns() throws IOException {
        assertThat(columns("a.json", "{}")).isEmpty();
        assertThat(columns("b.xlsx", "no workbook")).isEmpty();
        assertThat(new XlsxGlossaryFormat().columns(new GlossaryInput("c.xlsx", "x".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
