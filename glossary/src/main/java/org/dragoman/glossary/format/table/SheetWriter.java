package org.dragoman.glossary.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dragoman.report.TimelessWorkbook;

/** Writes a table as a workbook: one sheet, the header bold and always in view, every cell a text, none a formula. */
final class SheetWriter {
    private static final int LONGEST = 32_767;
    private static final double WIDTH = 22;

    private SheetWriter() {}

    /** Writes it and says how many cells were too long. */
    static int write(TableWriter table, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int cut = 0;
        try (Workbook workbook = new Workbook(bytes, "Dragoman", null)) {
            Worksheet sheet = workbook.newWorksheet("Glossary");
            List<String> titles = table.titles();
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.width(column, WIDTH);
            }
            if (!titles.isEmpty()) {
                sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
                sheet.setAutoFilter(0, 0, titles.size() - 1);
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (Map<String, String> row : table.rows()) {
                for (int column = 0; column < titles.size(); column++) {
                    String text = row.getOrDefault(titles.get(column), "");
                    if (text.length() > LONGEST) {
                        cut++;
                        text = text.substring(
                                0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
                    }
                    if (!text.isEmpty()) {
                        sheet.value(line, column, text);
                    }
                }
                line++;
            }
        }
        TimelessWorkbook.copy(bytes.toByteArray(), out);
        return cut;
    }
}
