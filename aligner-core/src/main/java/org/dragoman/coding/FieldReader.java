package org.dragoman.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.PlacedJson;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Reads fields of a file of this package, and says of each that is not as it should be where it stands. */
public final class FieldReader {
    private final PlacedJson json;
    private final List<InputProblem> problems = new ArrayList<>();

    private FieldReader(PlacedJson json) {
        this.json = json;
    }

    /**
     * Makes a value of a file's fields.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Maker<T> {
        /**
         * Makes the value; what is wrong is told to the reader.
         *
         * @param root the file's object
         * @param in reads its fields
         * @return the value, of use only where nothing was wrong
         */
        T make(JsonNode root, FieldReader in);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param format what its field {@code format} must say
     * @param maker makes the value
     * @param <T> what is read
     * @return the value, or everything wrong with the file
     * @throws NoSuchFileException where there is none
     */
    public static <T> ReadResult<T> read(Path file, String format, Maker<T> maker) throws NoSuchFileException {
        SourcePosition at = SourcePosition.of(file.toString());
        PlacedJson json;
        try {
            json = PlacedJson.read(file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (JsonProcessingException e) {
            return failed(
                    JsonFile.place(file, e),
                    "K001",
                    "The file is not well-formed JSON: " + e.getOriginalMessage() + ".",
                    "Mend the place, or restore the file from its history.");
        } catch (IOException e) {
            return failed(
                    at,
                    "K002",
                    "The file cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and that you may read it.");
        }
        JsonNode root = json.root();
        if (root == null
                || !root.path("format").asText().equals(format)
                || root.path("version").asInt() != 1) {
            return failed(
                    at,
                    "K003",
                    "This is no file of the kind " + format + ", version 1.",
                    "Its first fields are \"format\": \"" + format + "\", \"version\": 1.");
        }
        FieldReader in = new FieldReader(json);
        T value = maker.make(root, in);
        return ReadResult.of(value, in.problems);
    }

    private static <T> ReadResult<T> failed(SourcePosition at, String code, String message, String advice) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, advice)));
    }

    /**
     * {@return whether nothing was wrong so far}
     */
    public boolean clean() {
        return problems.isEmpty();
    }

    /**
     * Says what is wrong with a field.
     *
     * @param object what has it, or should
     * @param field its name
     * @param found what was found, a full sentence
     * @param advice what to do, a full sentence
     */
    public void wrong(JsonNode object, String field, String found, String advice) {
        problems.add(InputProblem.error(json.at(object, field), "K004", found, advice));
    }

    /**
     * A text that must be there.
     *
     * @param object what has it
     * @param field its name
     * @return the text, empty where it is wrong
     */
    public String needed(JsonNode object, String field) {
        String text = text(object, field);
        if (text.isEmpty() && !(object.has(field) && !object.path(field).isTextual())) {
            wrong(object, field, "\"" + field + "\" is missing or empty.", "Give it a text.");
        }
        return text;
    }

    /**
     * A text that may be missing.
     *
     * @param object what has it
     * @param field its name
     * @return the text, empty where there is none
     */
    public String text(JsonNode object, String field) {
        JsonNode node = object.path(field);
        if (!node.isMissingNode() && !node.isTextual()) {
            wrong(object, field, "\"" + field + "\" is " + shown(node) + ".", "Write a text in quotation marks.");
            return "";
        }
        return node.asText();
    }

    /**
     * A whole number from zero.
     *
     * @param object what has it
     * @param field its name
     * @return the number, 0 where it is wrong
     */
    public int count(JsonNode object, String field) {
        JsonNode node = object.path(field);
        if (!node.isInt() || node.asInt() < 0) {
            wrong(object, field, "\"" + field + "\" is " + shown(node) + ".", "Write a whole number from 0.");
            return 0;
        }
        return node.asInt();
    }

    /**
     * One of some names.
     *
     * @param object what has it
     * @param field its name
     * @param of the value of a name
     * @param names all names, for the message
     * @param fallback what holds where the field is missing; null where it must be there
     * @param <T> what names stand for
     * @return the value, null where it is wrong
     */
    public <T> @Nullable T name(
            JsonNode object, String field, Function<String, Optional<T>> of, List<String> names, @Nullable T fallback) {
        JsonNode node = object.path(field);
        if (node.isMissingNode() && fallback != null) {
            return fallback;
        }
        T value = of.apply(node.isTextual() ? node.asText() : "").orElse(null);
        if (value == null) {
            wrong(
                    object,
                    field,
                    "\"" + field + "\" is " + shown(node) + ".",
                    "It is one of " + String.join(", ", names) + ".");
        }
        return value;
    }

    /**
     * The objects of a list.
     *
     * @param object what has it
     * @param field its name
     * @return its elements that are objects; the others are told
     */
    public List<JsonNode> objects(JsonNode object, String field) {
        JsonNode node = object.path(field);
        List<JsonNode> found = new ArrayList<>();
        if (!node.isArray() && !node.isMissingNode()) {
            wrong(object, field, "\"" + field + "\" is " + shown(node) + ".", "Write a list in brackets.");
        }
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            if (element.isObject()) {
                found.add(element);
            } else {
                wrong(object, field, "\"" + field + "\" holds " + shown(element) + ".", "It holds objects in braces.");
            }
        }
        return found;
    }

    /**
     * The texts of a list.
     *
     * @param object what has it
     * @param field its name
     * @return its elements
     */
    public List<String> texts(JsonNode object, String field) {
        JsonNode node = object.path(field);
        List<String> found = new ArrayList<>();
        if (!node.isArray()) {
            wrong(object, field, "\"" + field + "\" is " + shown(node) + ".", "Write a list in brackets.");
            return found;
        }
        for (JsonNode element : node) {
            if (element.isTextual()) {
                found.add(element.asText());
            } else {
                wrong(object, field, "\"" + field + "\" holds " + shown(element) + ".", "It holds texts.");
            }
        }
        return found;
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "missing" : node.toString();
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
