package org.dragoman.glossary.format.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands in its file; offsets are UTF-16. */
sealed interface JsonValue {
    /** Where the value begins. */
    int offset();

    /** What it is, for messages. */
    String kind();

    record Member(int keyOffset, JsonValue value) {}

    record Obj(int offset, Map<String, Member> members) implements JsonValue {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    record Arr(int offset, List<JsonValue> items) implements JsonValue {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(int offset, String value) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Flag(int offset, boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Num(int offset, String literal) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Null(int offset) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
