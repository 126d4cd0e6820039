package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.glossary.edit.CandidateDecision;
import org.dragoman.glossary.edit.CandidateDecisions;
import org.dragoman.glossary.edit.Stamp;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.AtomicFile;

/** The file of decisions on candidates, {@code NAME.candidates.jsonl} beside a glossary: one a line. */
public final class CandidateDecisionFile {
    private static final String FORMAT = "dragoman-candidate-decisions";

    private final Path file;
    private boolean keepCopy;

    /**
     * The file of a glossary.
     *
     * @param glossary the glossary's own file; it need not be there
     */
    public CandidateDecisionFile(Path glossary) {
        this.file = new Beside(glossary).candidates();
    }

    /**
     * Reads the decisions.
     *
     * @param damaged takes lines that cannot be understood; the next write keeps a copy of the file
     * @return what is decided; nothing where there is no file
     * @throws IOException where it cannot be read
     */
    public CandidateDecisions read(List<DamagedLine> damaged) throws IOException {
        List<CandidateDecision> all = new ArrayList<>();
        int before = damaged.size();
        JsonLines.read(file, new JsonLines.Reader() {
            @Override
            public void object(ObjectNode object, int line) throws BadLine {
                if (!object.has("format")) {
                    all.add(decision(object));
                }
            }

            @Override
            public void damaged(int line, String reason) {
                damaged.add(new DamagedLine(file, line, reason));
            }
        });
        keepCopy = damaged.size() > before;
        return new CandidateDecisions(all);
    }

    private static CandidateDecision decision(ObjectNode object) throws BadLine {
        Map<String, String> names = new LinkedHashMap<>();
        object.path("names")
                .fields()
                .forEachRemaining(n -> names.put(n.getKey(), n.getValue().asText()));
        CandidateDecision.Kind kind = CandidateDecision.Kind.parse(ReviewJson.text(object, "decision"))
                .orElseThrow(() -> new BadLine("the decision is not known"));
        if (names.isEmpty()) {
            throw new BadLine("it names nothing");
        }
        try {
            Stamp made = new Stamp(ReviewJson.text(object, "who"), Instant.parse(ReviewJson.text(object, "when")));
            String concept = object.path("concept").asText("");
            return new CandidateDecision(kind, names, concept.isEmpty() ? null : concept, made);
        } catch (DateTimeParseException e) {
            throw new BadLine("its time is none");
        }
    }

    /**
     * Writes the decisions in place of what is there.
     *
     * @param decisions what is decided
     * @throws IOException where it cannot be written; then the file is as it was
     */
    public void write(CandidateDecisions decisions) throws IOException {
        if (keepCopy) { // lines that were passed over must not be lost
            Files.copy(file, file.resolveSibling(file.getFileName() + ".bak"), StandardCopyOption.REPLACE_EXISTING);
            keepCopy = false;
        }
        AtomicFile.writeText(file, out -> {
            ObjectNode head = JsonLines.JSON.createObjectNode();
            out.write(JsonLines.line(head.put("format", FORMAT).put("version", 1)));
            for (CandidateDecision decision : decisions.all()) {
                ObjectNode line = JsonLines.JSON.createObjectNode();
                line.put("decision", decision.kind().code());
                decision.names().forEach(line.putObject("names")::put);
                if (decision.concept() != null) {
                    line.put("concept", decision.concept());
                }
                line.put("who", decision.made().who());
                line.put("when", decision.made().when().toString());
                out.write(JsonLines.line(line));
            }
        });
    }
}
