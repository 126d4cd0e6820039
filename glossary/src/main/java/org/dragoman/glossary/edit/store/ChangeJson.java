package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.edit.Change;
import org.dragoman.glossary.edit.ConceptReview;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;

/** New values for many entries, in JSON. */
final class ChangeJson {
    private ChangeJson() {}

    static void write(Change change, ObjectNode out) {
        Glossary entries = new Glossary(
                present(change.concepts()),
                present(change.namingSets()),
                present(change.profiles()),
                change.info() == null ? GlossaryInfo.NONE : change.info());
        EntriesJson.write(entries, out);
        if (change.info() != null) {
            out.put("info", true);
        }
        removed("removed", change.concepts(), out);
        removed("removedNamingSets", change.namingSets(), out);
        removed("removedProfiles", change.profiles(), out);
        if (!change.reviews().isEmpty()) {
            ObjectNode reviews = out.putObject("reviews");
            change.reviews().forEach((id, review) -> ReviewJson.write(review, reviews.putObject(id)));
        }
    }

    private static <T> Collection<T> present(Map<String, Optional<T>> map) {
        return map.values().stream().flatMap(Optional::stream).toList();
    }

    private static <T> void removed(String key, Map<String, Optional<T>> map, ObjectNode out) {
        if (map.values().stream().anyMatch(Optional::isEmpty)) {
            ArrayNode ids = out.putArray(key);
            map.forEach((id, value) -> {
                if (value.isEmpty()) {
                    ids.add(id);
                }
            });
        }
    }

    static Change read(JsonNode in) throws BadLine {
        Glossary entries = EntriesJson.read(in);
        Map<String, ConceptReview> reviews = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : in.path("reviews").properties()) {
            reviews.put(field.getKey(), ReviewJson.read(field.getValue()));
        }
        return new Change(
                all(entries.concepts(), Concept::id, in.path("removed")),
                all(entries.namingSets(), NamingSet::id, in.path("removedNamingSets")),
                all(entries.profiles(), Profile::id, in.path("removedProfiles")),
                in.path("info").asBoolean(false) ? entries.info() : null,
                reviews);
    }

    private static <T> Map<String, Optional<T>> all(Collection<T> present, Function<T, String> id, JsonNode removed) {
        Map<String, Optional<T>> map = new LinkedHashMap<>();
        present.forEach(t -> map.put(id.apply(t), Optional.of(t)));
        removed.forEach(node -> map.put(node.asText(), Optional.empty()));
        return map;
    }
}
