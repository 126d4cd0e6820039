package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.AtomicFile;

/**
 * The commands since the last save, each on the disk before it is carried out. The first line names the content of the
 * glossary's file to which they belong. A save notes the content that it is about to write, so that after a kill the file
 * itself tells whether it came that far.
 */
final class JournalFile {
    private static final String BASE = "base";
    private static final String SAVING = "saving";

    /** Commands up to a number that a save was about to write, and the content of the file then. */
    record Saving(String hash, int count) {}

    /** What a journal holds. */
    record Content(String base, List<Entry> entries, List<Saving> savings, List<DamagedLine> damaged) {
        /** How many of the commands are in a file with this content. */
        int saved(String hash) {
            int count = 0;
            for (Saving saving : savings) {
                if (saving.hash().equals(hash) && !hash.equals(base)) {
                    count = saving.count();
                }
            }
            return count;
        }

        /** Whether the commands belong to a file with this content. */
        boolean fits(String hash) {
            return hash.equals(base) || savings.stream().anyMatch(s -> s.hash().equals(hash));
        }
    }

    private final Path file;

    JournalFile(Path file) {
        this.file = file;
    }

    Content read() throws IOException {
        String[] base = {""};
        List<Entry> entries = new ArrayList<>();
        List<Saving> savings = new ArrayList<>();
        List<DamagedLine> damaged = new ArrayList<>();
        JsonLines.read(file, new JsonLines.Reader() {
            @Override
            public void object(ObjectNode object, int line) throws BadLine {
                if (object.has(BASE)) {
                    base[0] = ReviewJson.text(object, BASE);
                } else if (object.has(SAVING)) {
                    savings.add(new Saving(ReviewJson.text(object, SAVING), entries.size()));
                } else {
                    entries.add(EditReader.entry(object));
                }
            }

            @Override
            public void damaged(int line, String reason) {
                damaged.add(new DamagedLine(file, line, reason));
            }
        });
        return new Content(base[0], List.copyOf(entries), List.copyOf(savings), List.copyOf(damaged));
    }

    /** Keeps a command; where there is no journal yet, one for this content of the glossary begins. */
    void add(Entry entry, String base) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            lines.add(object(BASE, base));
        }
        lines.add(EditWriter.entry(entry));
        JsonLines.append(file, lines);
    }

    /** Notes that a save is about to write this content. */
    void saving(String hash, String base) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            lines.add(object(BASE, base));
        }
        lines.add(object(SAVING, hash));
        JsonLines.append(file, lines);
    }

    /** Begins anew for this content of the glossary; without commands there is no file. */
    void reset(String base, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        AtomicFile.writeText(file, out -> {
            out.write(JsonLines.line(object(BASE, base)));
            for (Entry entry : entries) {
                out.write(JsonLines.line(EditWriter.entry(entry)));
            }
        });
        JsonLines.forceFolder(file);
    }

    private static ObjectNode object(String key, String value) {
        return JsonLines.JSON.createObjectNode().put(key, value);
    }
}
