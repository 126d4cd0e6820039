package org.dragoman.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions on beads in a file of decisions. */
final class BeadJson {
    private BeadJson() {}

    /** A decision, nothing where it cannot be understood. */
    static Optional<BeadDecision> read(JsonNode node) {
        BeadDecision.Kind kind = BeadDecision.Kind.of(node.path("is").asText()).orElse(null);
        if (kind == null || !node.path("sides").isArray()) {
            return Optional.empty();
        }
        List<BeadDecision.Side> sides = new ArrayList<>();
        int size = 0;
        for (JsonNode side : node.path("sides")) {
            if (!side.path("article").isTextual() || !side.path("segments").isArray()) {
                return Optional.empty();
            }
            List<SegmentMark> marks = new ArrayList<>();
            for (JsonNode mark : side.path("segments")) {
                if (!mark.path("at").isInt()
                        || mark.path("at").asInt() < 0
                        || mark.path("hash").asText().isEmpty()) {
                    return Optional.empty();
                }
                marks.add(new SegmentMark(
                        mark.path("at").asInt(),
                        mark.path("words").asText(),
                        mark.path("hash").asText()));
            }
            size += marks.size();
            sides.add(new BeadDecision.Side(side.path("article").asText(), marks));
        }
        return (kind == BeadDecision.Kind.FORBIDDEN ? size == 2 : size > 0)
                ? Optional.of(new BeadDecision(kind, sides))
                : Optional.empty();
    }

    static Map<String, Object> write(BeadDecision decision) {
        List<Map<String, Object>> sides = new ArrayList<>();
        for (BeadDecision.Side side : decision.sides()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("article", side.article());
            json.put("segments", side.segments().stream().map(BeadJson::write).toList());
            sides.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("is", decision.kind().code());
        json.put("sides", sides);
        return json;
    }

    private static Map<String, Object> write(SegmentMark mark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", mark.at());
        json.put("words", mark.words());
        json.put("hash", mark.hash());
        return json;
    }
}
