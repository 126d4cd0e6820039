package org.dragoman.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the times out of a workbook (.xlsx), so that the same cells are the same file. */
public final class TimelessWorkbook {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    private TimelessWorkbook() {}

    /**
     * Copies a workbook.
     *
     * @param workbook bytes of the file
     * @param out receives the copy; is not closed
     * @throws IOException where {@code out} fails
     */
    public static void copy(byte[] workbook, OutputStream out) throws IOException {
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
