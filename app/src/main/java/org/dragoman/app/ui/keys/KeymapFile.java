package org.dragoman.app.ui.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Changed keys as a small file of JSON, {@code {"format": "dragoman-keys", "keys": {"open": ["ctrl O"]}}}. */
public final class KeymapFile {
    private static final String FORMAT = "dragoman-keys";

    private KeymapFile() {}

    /**
     * Replaces a file by changes.
     *
     * @param file the file
     * @param changes keys by the command's id
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Map<String, List<Chord>> changes) throws IOException {
        Map<String, List<String>> keys = new TreeMap<>();
        changes.forEach(
                (id, chords) -> keys.put(id, chords.stream().map(Chord::text).toList()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("keys", keys);
        JsonFile.write(file, all);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return keys by the command's id; a key this machine does not know is left out with a warning
     */
    public static ReadResult<Map<String, List<Chord>>> read(Path file) {
        List<InputProblem> problems = new ArrayList<>();
        Map<String, List<Chord>> keys = new LinkedHashMap<>();
        SourcePosition at = SourcePosition.of(file.toString());
        try {
            JsonNode root = JsonFile.read(file);
            if (root == null
                    || !root.path("format").asText().equals(FORMAT)
                    || !root.path("keys").isObject()) {
                problems.add(InputProblem.error(
                        at,
                        "K002",
                        "The file does not hold keys of Dragoman.",
                        "Choose a file that was saved from the list of keys."));
            } else {
                root.path("keys")
                        .fields()
                        .forEachRemaining(e -> keys.put(e.getKey(), chords(e.getValue(), at, problems)));
            }
        } catch (JsonProcessingException e) {
            problems.add(InputProblem.error(
                    JsonFile.place(file, e), "K001", "The file is not well-formed JSON.", "Mend it at this place."));
        } catch (IOException e) {
            problems.add(InputProblem.error(
                    at, "K003", "The file cannot be read: " + e.getMessage() + ".", "Look whether it is there."));
        }
        return ReadResult.of(keys, problems);
    }

    private static List<Chord> chords(JsonNode texts, SourcePosition at, List<InputProblem> problems) {
        List<Chord> chords = new ArrayList<>();
        texts.forEach(text -> {
            Chord chord = text.asText().isBlank() ? null : new Chord(text.asText());
            if (chord != null && Strokes.of(chord).isPresent() && !chord.types()) {
                chords.add(chord);
            } else {
                problems.add(InputProblem.warning(
                        at,
                        "K004",
                        "\"" + text.asText() + "\" is no key for a command.",
                        "It is left out; write such as \"ctrl shift F\" or \"F8\"."));
            }
        });
        return chords;
    }
}
