package org.dragoman.article.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Dated;
import org.dragoman.article.Provenance;
import org.jspecify.annotations.Nullable;

/** The object {@code provenance} of an article record: what it says outweighs the record's flat fields. */
final class RecordProvenance {
    private RecordProvenance() {}

    /** The flat fields with what the object says. What has another type than it should says nothing. */
    static Provenance over(Provenance flat, JsonNode object) {
        Provenance result = flat;
        List<String> agencies = strings(object.get("agencies"));
        if (!agencies.isEmpty()) {
            result = result.agencies(agencies);
        }
        String author = string(object.get("author"));
        if (author != null) {
            result = result.author(author);
        }
        Dated published = dated(object.get("published"));
        if (published != null) {
            result = result.published(published);
        }
        Dated retrieved = dated(object.get("retrieved"));
        if (retrieved != null) {
            result = result.retrieved(retrieved);
        }
        String hash = string(object.get("sha256"));
        return hash != null && hash.matches("[0-9a-fA-F]{64}") ? result.hash(hash.toLowerCase(Locale.ROOT)) : result;
    }

    /** The strings of an array, or a string alone. */
    static List<String> strings(@Nullable JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node != null) {
            for (JsonNode element : node.isArray() ? node : List.of(node)) {
                String string = string(element);
                if (string != null) {
                    strings.add(string);
                }
            }
        }
        return strings;
    }

    /** A date with how it was found; one without, or a string alone, is metadata. */
    private static @Nullable Dated dated(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        String value = string(node.isObject() ? node.get("value") : node);
        String how = string(node.get("how"));
        String note = string(node.get("note"));
        return value == null
                ? null
                : new Dated(
                        value,
                        Dated.How.of(how == null ? "" : how).orElse(Dated.How.METADATA),
                        note == null ? "" : note);
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node == null || !node.isTextual() || node.textValue().isBlank() ? null : node.textValue();
    }
}
