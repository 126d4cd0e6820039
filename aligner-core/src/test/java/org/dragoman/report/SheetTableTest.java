package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dragoman.report.SheetTable.Cell;
import org.junit.jupiter.api.Test;

class SheetTableTest {
    private static final SheetTable TABLE = new SheetTable(
            "Naming",
            List.of("Concept", "count"),
            List.of(
                    List.of(Cell.of("=1+1"), Cell.of(3)),
                    List.of(Cell.of("باكو, \"Bakı\""), Cell.of(-2)),
                    List.of(Cell.of("two\nlines"), Cell.of(0.5))));

    @Test
    void tsvKeepsARowOnOneLineAndGuardsFormulas() throws IOException {
        StringBuilder out = new StringBuilder();
        TABLE.tsv(out);
        assertThat(out.toString().lines())
                .containsExactly("Concept\tcount", "'=1+1\t3", "باكو, \"Bakı\"\t-2", "two lines\t0.5");
    }

    @Test
    void csvBeginsWithAMarkAndQuotesCells() throws IOException {
        StringBuilder out = new StringBuilder();
        TABLE.csv(out);
        assertThat(out.toString())
                .startsWith("\uFEFFConcept,count\r\n'=1+1,3\r\n")
                .contains("\"باكو, \"\"Bakı\"\"\",-2\r\n\"two\nlines\",0.5\r\n");
    }

    @Test
    void aWorkbookHasTextsAsTextsAndNumbersAsNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.xlsx(true, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("=1+1");
            assertThat(rows.get(2).getCell(1).asNumber().intValue()).isEqualTo(-2);
        }
    }

    @Test
    void theSameTableIsTheSameWorkbook() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        TABLE.xlsx(false, one);
        TABLE.xlsx(false, other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }
}
