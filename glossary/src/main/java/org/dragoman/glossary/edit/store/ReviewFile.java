package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.glossary.edit.ConceptReview;
import org.dragoman.glossary.edit.Reviews;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.AtomicFile;

/** States of review and comments, a concept a line in order of the ids, behind a line on the file itself. */
final class ReviewFile {
    private static final String FORMAT = "dragoman-review";

    private final Path file;
    private boolean keepCopy;

    ReviewFile(Path file) {
        this.file = file;
    }

    Reviews read(List<DamagedLine> damaged) throws IOException {
        Map<String, ConceptReview> byConcept = new LinkedHashMap<>();
        boolean[] secondPerson = {false};
        JsonLines.read(file, new JsonLines.Reader() {
            @Override
            public void object(ObjectNode object, int line) throws BadLine {
                if (object.has("format")) {
                    secondPerson[0] = object.path("secondPerson").asBoolean(false);
                } else {
                    byConcept.put(ReviewJson.text(object, "concept"), ReviewJson.read(object));
                }
            }

            @Override
            public void damaged(int line, String reason) {
                damaged.add(new DamagedLine(file, line, reason));
            }
        });
        keepCopy = !damaged.isEmpty();
        return Reviews.of(byConcept).askingSecondPerson(secondPerson[0]);
    }

    /** Writes reviews out of which a concept was taken, and keeps no copy in which it may stand. */
    void purge(Reviews reviews) throws IOException {
        keepCopy = false;
        Files.deleteIfExists(copy());
        write(reviews);
    }

    private Path copy() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    void write(Reviews reviews) throws IOException {
        Map<String, ConceptReview> all = reviews.all();
        if (all.isEmpty() && !reviews.asksSecondPerson() && !Files.exists(file)) {
            return;
        }
        if (keepCopy) { // lines that were passed over must not be lost
            Files.copy(file, copy(), StandardCopyOption.REPLACE_EXISTING);
            keepCopy = false;
        }
        AtomicFile.writeText(file, out -> {
            ObjectNode head = JsonLines.JSON.createObjectNode();
            head.put("format", FORMAT).put("version", 1).put("secondPerson", reviews.asksSecondPerson());
            out.write(JsonLines.line(head));
            for (Map.Entry<String, ConceptReview> concept : all.entrySet()) {
                ObjectNode line = JsonLines.JSON.createObjectNode();
                line.put("concept", concept.getKey());
                ReviewJson.write(concept.getValue(), line);
                out.write(JsonLines.line(line));
            }
        });
    }
}
