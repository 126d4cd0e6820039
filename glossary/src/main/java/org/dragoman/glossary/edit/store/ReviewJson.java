package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.glossary.edit.Comment;
import org.dragoman.glossary.edit.ConceptReview;
import org.dragoman.glossary.edit.Review;
import org.dragoman.glossary.edit.ReviewState;
import org.dragoman.glossary.edit.Stamp;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What people say of a concept, in JSON. */
final class ReviewJson {
    private ReviewJson() {}

    static void write(ConceptReview review, ObjectNode out) {
        if (!review.languages().isEmpty()) {
            ObjectNode languages = out.putObject("languages");
            review.languages().forEach((language, r) -> {
                ObjectNode node = languages.putObject(language.value());
                node.put("state", r.state().code());
                if (!r.author().isEmpty()) {
                    node.put("author", r.author());
                }
                stamp(r.set(), node);
            });
        }
        if (!review.comments().isEmpty()) {
            ArrayNode comments = out.putArray("comments");
            for (Comment comment : review.comments()) {
                ObjectNode node = comments.addObject();
                node.put("id", comment.id());
                if (comment.language() != null) {
                    node.put("language", comment.language().value());
                }
                node.put("text", comment.text());
                stamp(comment.made(), node);
                if (comment.settled()) {
                    node.put("settled", true);
                }
            }
        }
    }

    static ConceptReview read(JsonNode in) throws BadLine {
        Map<LanguageTag, Review> languages = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : in.path("languages").properties()) {
            JsonNode node = field.getValue();
            String state = text(node, "state");
            languages.put(
                    language(field.getKey()),
                    new Review(
                            ReviewState.parse(state)
                                    .orElseThrow(() -> new BadLine("\"" + state + "\" is no state of review")),
                            node.path("author").asText(""),
                            stamp(node)));
        }
        List<Comment> comments = new ArrayList<>();
        for (JsonNode node : in.path("comments")) {
            String language = optional(node, "language");
            comments.add(new Comment(
                    text(node, "id"),
                    language == null ? null : language(language),
                    text(node, "text"),
                    stamp(node),
                    node.path("settled").asBoolean(false)));
        }
        return new ConceptReview(languages, comments);
    }

    static void stamp(Stamp stamp, ObjectNode out) {
        out.put("who", stamp.who());
        out.put("when", stamp.when().toString());
    }

    static Stamp stamp(JsonNode in) throws BadLine {
        String when = text(in, "when");
        try {
            return new Stamp(text(in, "who"), Instant.parse(when));
        } catch (DateTimeParseException e) {
            throw new BadLine("\"" + when + "\" is no time");
        }
    }

    static LanguageTag language(String tag) throws BadLine {
        return LanguageTag.parse(tag).orElseThrow(() -> new BadLine("\"" + tag + "\" is no language tag"));
    }

    static String text(JsonNode in, String key) throws BadLine {
        String value = optional(in, key);
        if (value == null || value.isBlank()) {
            throw new BadLine("\"" + key + "\" is missing");
        }
        return value;
    }

    static @Nullable String optional(JsonNode in, String key) {
        JsonNode node = in.get(key);
        return node != null && node.isTextual() ? node.textValue() : null;
    }
}
