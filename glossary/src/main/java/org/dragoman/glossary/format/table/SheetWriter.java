package org.dragoman.glossary.format.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook: one sheet, the header bold and always in view, every cell a text, none a formula. */
final class SheetWriter {
    private static final int LONGEST = 32_767;
    private static final double WIDTH = 22;
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

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
        timeless(bytes.toByteArray(), out);
        return cut;
    }

    /** Copies a workbook without its times, so that the same glossary is the same file. */
    private static void timeless(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll(CREATED, "$12000-01-01T00:00:00Z$2")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                copy.putNextEntry(same);
                copy.write(content);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
