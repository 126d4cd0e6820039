package org.dragoman.glossary.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.text.ReadResult;

/**
 * Reads the first sheet of a workbook as a table. So that messages name row and column of the sheet, places are those of a
 * text in which every cell is one char. For one read.
 */
final class SheetReader {
    private static final long LARGEST = 512L << 20;
    private static final int WIDEST = 1_000;
    private static final int BUFFER = 1 << 16;

    private final GlossaryInput input;

    SheetReader(GlossaryInput input) {
        this.input = input;
    }

    /** What is made of the rows. */
    private interface Content<T> {
        ReadResult<T> of(List<TableRow> rows, Problems problems);
    }

    ReadResult<Glossary> read() {
        return read((rows, problems) -> GlossaryTableReader.read(rows, problems, input.alone()));
    }

    /** How the columns are understood; none where the workbook cannot be read. */
    List<TableColumn> columns() {
        return read((rows, problems) -> ReadResult.of(ColumnUses.of(rows), List.of()))
                .fold(ok -> ok.value(), failed -> List.of());
    }

    private <T> ReadResult<T> read(Content<T> content) {
        Problems whole = new Problems(input.name(), "");
        try {
            if (unpacked() > LARGEST) {
                return failed(whole, "It unpacks to more than 512 MiB.", "Save it as CSV, or in parts.");
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(input.bytes()), new ReadingOptions(true, false))) {
                return sheet(workbook.getFirstSheet(), workbook.getSheets().count(), content);
            }
        } catch (IOException | RuntimeException e) {
            // The library answers some damage with unchecked exceptions.
            return failed(
                    whole,
                    "It is no workbook, or a damaged one.",
                    "Open it in its program and save it again as .xlsx.");
        }
    }

    private static <T> ReadResult<T> failed(Problems problems, String message, String advice) {
        problems.error(-1, ProblemCode.SYNTAX, message, advice);
        return new ReadResult.Failed<>(problems.all());
    }

    /** Bytes of all parts; stops when there are too many. */
    private long unpacked() throws IOException {
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.bytes()))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                try (InputStream in = file.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0 && total <= LARGEST; read = in.read(buffer)) {
                        total += read;
                    }
                }
            }
        }
        return total;
    }

    private <T> ReadResult<T> sheet(Sheet sheet, long sheets, Content<T> content) throws IOException {
        List<List<String>> grid = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                while (grid.size() < row.getRowNum() - 1) {
                    grid.add(List.of());
                }
                grid.add(cells(row));
            });
        }
        int width = grid.stream()
                .filter(r -> !r.isEmpty())
                .findFirst()
                .map(List::size)
                .orElse(0);
        grid.forEach(cells -> {
            while (!cells.isEmpty() && cells.size() < width) {
                cells.add("");
            }
        });
        StringBuilder text = new StringBuilder();
        grid.forEach(cells -> text.append("x".repeat(cells.size())).append('\n'));
        Problems problems = new Problems(input.name(), text.toString());
        List<TableRow> rows = new ArrayList<>();
        int start = 0;
        for (List<String> cells : grid) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                line.add(new Cell(FormulaGuard.remove(cells.get(column).strip()), start + column));
            }
            TableRow row = new TableRow(line, start + cells.size());
            if (!row.isEmpty()) {
                rows.add(row);
            }
            start += cells.size() + 1;
        }
        if (sheets > 1) {
            problems.warning(
                    -1,
                    ProblemCode.PLACE,
                    "The workbook has " + sheets + " sheets; only the first, \"" + sheet.getName() + "\", was read.",
                    "Move what belongs to the glossary to the first sheet.");
        }
        return content.of(rows, problems);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int width = Math.min(row.getCellCount(), WIDEST);
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(SheetReader::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null && format.toLowerCase(Locale.ROOT).contains("yy");
            if (date) {
                LocalDateTime time = cell.asDate();
                return time.toLocalDate().toString();
            }
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText().replace("\r\n", "\n");
    }
}
