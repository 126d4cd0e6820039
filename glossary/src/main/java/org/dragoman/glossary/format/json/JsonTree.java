package org.dragoman.glossary.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;

/** Reads JSON values with their places; depth is bounded. */
final class JsonTree {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private JsonTree() {}

    static int offset(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** The value that begins with the parser's current token; afterwards its last token is current. */
    static JsonValue read(JsonParser parser, Problems problems) throws IOException {
        int offset = offset(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, offset, problems);
            case START_ARRAY -> array(parser, offset, problems);
            case VALUE_STRING -> new JsonValue.Text(offset, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(offset, token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(offset, parser.getText());
            case VALUE_NULL -> new JsonValue.Null(offset);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static JsonValue object(JsonParser parser, int offset, Problems problems) throws IOException {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int keyOffset = offset(parser);
            parser.nextToken();
            JsonValue value = read(parser, problems);
            JsonValue.Member first = members.putIfAbsent(key, new JsonValue.Member(keyOffset, value));
            if (first != null) {
                reportDuplicate(key, keyOffset, first.keyOffset(), problems);
            }
        }
        return new JsonValue.Obj(offset, members);
    }

    static void reportDuplicate(String key, int offset, int first, Problems problems) {
        problems.error(
                offset,
                ProblemCode.DUPLICATE_KEY,
                "The key \"" + key + "\" stands twice in one object; the first is at " + problems.at(first) + ".",
                "Join the two, or remove one.");
    }

    private static JsonValue array(JsonParser parser, int offset, Problems problems) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser, problems));
        }
        return new JsonValue.Arr(offset, items);
    }
}
