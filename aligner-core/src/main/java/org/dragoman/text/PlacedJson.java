package org.dragoman.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON that knows where each object, array and field of it stands in its file, for messages. */
public final class PlacedJson {
    private static final int DEPTH = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private final String source;
    private final Map<JsonNode, SourcePosition> places = new IdentityHashMap<>();
    private final Map<JsonNode, Map<String, SourcePosition>> fields = new IdentityHashMap<>();
    private @Nullable JsonNode root;

    private PlacedJson(String source) {
        this.source = source;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file
     * @return its value
     * @throws com.fasterxml.jackson.core.JsonProcessingException where it is not well-formed, names a field twice or
     *     nests deeper than {@value #DEPTH}
     * @throws IOException where it cannot be read
     */
    public static PlacedJson read(Path file) throws IOException {
        PlacedJson placed = new PlacedJson(file.toString());
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try (JsonParser parser =
                MAPPER.createParser(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            if (parser.nextToken() != null) {
                placed.root = placed.value(parser);
                parser.nextToken();
            }
        }
        return placed;
    }

    private JsonNode value(JsonParser parser) throws IOException {
        SourcePosition at = place(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            Map<String, SourcePosition> named = new HashMap<>();
            places.put(object, at);
            fields.put(object, named);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                named.put(name, place(parser.currentTokenLocation()));
                parser.nextToken();
                object.set(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            places.put(array, at);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return MAPPER.readTree(parser);
    }

    private SourcePosition place(JsonLocation location) {
        return new SourcePosition(source, location.getLineNr(), location.getColumnNr());
    }

    /**
     * {@return the whole value, null for an empty file}
     */
    public @Nullable JsonNode root() {
        return root;
    }

    /**
     * Where an object or an array begins.
     *
     * @param node one of this value's
     * @return its place; the whole file for anything else
     */
    public SourcePosition at(JsonNode node) {
        return places.getOrDefault(node, SourcePosition.of(source));
    }

    /**
     * Where a field stands.
     *
     * @param object one of this value's
     * @param field its name
     * @return the place of the name; of the object where it has no such field
     */
    public SourcePosition at(JsonNode object, String field) {
        return fields.getOrDefault(object, Map.of()).getOrDefault(field, at(object));
    }
}
