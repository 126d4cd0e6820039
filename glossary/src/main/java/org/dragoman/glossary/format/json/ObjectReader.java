package org.dragoman.glossary.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.PartialDate;
import org.dragoman.glossary.format.Advice;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Takes the values out of one object of the native format, and reports what is wrong with them. */
final class ObjectReader {
    private final JsonValue.Obj object;
    private final Problems problems;
    private final Values values;

    /** Reports the keys that do not belong into the object. */
    ObjectReader(JsonValue.Obj object, JsonKeys keys, Problems problems) {
        this.object = object;
        this.problems = problems;
        this.values = new Values(problems);
        object.members().forEach((key, member) -> checkKey(key, member.keyOffset(), keys, problems));
    }

    static void checkKey(String key, int offset, JsonKeys keys, Problems problems) {
        if (!keys.keys().contains(key)) {
            problems.error(
                    offset, ProblemCode.UNKNOWN_KEY, "Unknown key \"" + key + "\".", Advice.oneOf(key, keys.keys()));
        }
    }

    /** An object where one belongs, or null after reporting something else. */
    static @Nullable ObjectReader of(JsonValue value, JsonKeys keys, Problems problems) {
        if (value instanceof JsonValue.Obj object) {
            return new ObjectReader(object, keys, problems);
        }
        reportType(value, "an object", problems);
        return null;
    }

    static void reportType(JsonValue value, String expected, Problems problems) {
        problems.error(
                value.offset(),
                ProblemCode.WRONG_TYPE,
                "Found " + value.kind() + " where " + expected + " belongs.",
                value instanceof JsonValue.Null ? "Leave the key out." : "Write " + expected + ".");
    }

    int offset() {
        return object.offset();
    }

    /** Where the value of a key stands, or the object where there is none. */
    int offset(String key) {
        JsonValue value = value(key);
        return value == null ? object.offset() : value.offset();
    }

    private @Nullable JsonValue value(String key) {
        JsonValue.Member member = object.members().get(key);
        return member == null ? null : member.value();
    }

    /** A text without space around it, or null where there is none or a blank one. */
    @Nullable
    String text(String key) {
        JsonValue value = value(key);
        return value == null ? null : text(value);
    }

    private @Nullable String text(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return text.value().isBlank() ? null : text.value().strip();
        }
        reportType(value, "a text", problems);
        return null;
    }

    /** A text that must be there, without space around it; null after reporting that it is missing. */
    @Nullable
    String required(String key) {
        String text = text(key);
        if (text == null) {
            if (value(key) == null || value(key) instanceof JsonValue.Text) {
                problems.error(
                        offset(key),
                        ProblemCode.MISSING,
                        "\"" + key + "\" is missing or empty.",
                        "Add \"" + key + "\".");
            }
            return null;
        }
        if (value(key) instanceof JsonValue.Text found && !found.value().equals(text)) {
            problems.warning(
                    offset(key),
                    ProblemCode.SURROUNDING_SPACE,
                    "There is white space around \"" + text + "\".",
                    "Remove it; it was left out here.");
        }
        return text;
    }

    <E> @Nullable E required(String key, Vocabulary<E> words) {
        String text = required(key);
        return text == null ? null : values.known(text, offset(key), words);
    }

    <E> @Nullable E known(String key, Vocabulary<E> words) {
        String text = text(key);
        return text == null ? null : values.known(text, offset(key), words);
    }

    @Nullable
    PartialDate date(String key) {
        String text = text(key);
        return text == null ? null : values.date(text, offset(key));
    }

    @Nullable
    Boolean flag(String key) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        if (value != null) {
            reportType(value, "true or false", problems);
        }
        return null;
    }

    private List<JsonValue> items(String key) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Arr array) {
            return array.items();
        }
        if (value != null) {
            reportType(value, "a list", problems);
        }
        return List.of();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(key)) {
            String text = text(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable
    ObjectReader object(String key, JsonKeys keys) {
        JsonValue value = value(key);
        return value == null ? null : of(value, keys, problems);
    }

    List<ObjectReader> objects(String key, JsonKeys keys) {
        List<ObjectReader> objects = new ArrayList<>();
        for (JsonValue item : items(key)) {
            ObjectReader reader = of(item, keys, problems);
            if (reader != null) {
                objects.add(reader);
            }
        }
        return objects;
    }

    /** The members of an object whose keys are free. */
    Map<String, JsonValue.Member> members(String key) {
        JsonValue value = value(key);
        if (value instanceof JsonValue.Obj free) {
            return free.members();
        }
        if (value != null) {
            reportType(value, "an object", problems);
        }
        return Map.of();
    }

    /** Texts by free keys. */
    Map<String, String> textMap(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        members(key).forEach((name, member) -> {
            if (member.value() instanceof JsonValue.Text text) {
                map.put(name, text.value());
            } else {
                reportType(member.value(), "a text", problems);
            }
        });
        return map;
    }
}
