package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.Purge;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.AtomicFile;

/** All commands ever saved, one a line, oldest first. */
public final class HistoryFile {
    private final Path file;

    private HistoryFile(Path file) {
        this.file = file;
    }

    /**
     * The history of a glossary.
     *
     * @param glossary the glossary's file
     * @return its history; the file need not be there
     */
    static HistoryFile of(Path glossary) {
        return new HistoryFile(new Beside(glossary).history());
    }

    /**
     * The commands of a history.
     *
     * @param entries oldest first
     * @param damaged lines that could not be understood
     */
    public record Content(List<Entry> entries, List<DamagedLine> damaged) {
        /** Copies the lists. */
        public Content {
            entries = List.copyOf(entries);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Reads the history.
     *
     * @return its commands, none where there is no file
     * @throws IOException where the file cannot be read
     */
    public Content read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<DamagedLine> damaged = new ArrayList<>();
        JsonLines.read(file, new JsonLines.Reader() {
            @Override
            public void object(ObjectNode object, int line) throws BadLine {
                entries.add(EditReader.entry(object));
            }

            @Override
            public void damaged(int line, String reason) {
                damaged.add(new DamagedLine(file, line, reason));
            }
        });
        return new Content(entries, damaged);
    }

    /** Appends commands; where some of them may be there already, only the others. */
    void add(List<Entry> entries, boolean mayHold) throws IOException {
        Set<String> there = new HashSet<>();
        if (mayHold) {
            read().entries().forEach(e -> there.add(e.id()));
        }
        List<ObjectNode> lines = entries.stream()
                .filter(e -> !there.contains(e.id()))
                .map(EditWriter::entry)
                .toList();
        if (!lines.isEmpty()) {
            JsonLines.append(file, lines);
        }
    }

    /** Forgets a concept. Lines that cannot be understood go too: nobody knows what they say. */
    void purge(String concept) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<Entry> entries = read().entries();
        AtomicFile.writeText(file, out -> {
            for (Entry entry : entries) {
                Optional<Entry> left = Purge.from(entry, concept);
                if (left.isPresent()) {
                    out.write(JsonLines.line(EditWriter.entry(left.get())));
                }
            }
        });
    }
}
