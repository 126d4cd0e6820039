package org.dragoman.app.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.app.ui.keys.Chord;
import org.dragoman.app.ui.keys.Keymap;
import org.dragoman.app.ui.keys.Strokes;
import org.dragoman.app.ui.settings.Settings;

/** The keymap of the commands, kept in the settings. */
final class CommandKeys {
    private CommandKeys() {}

    static Keymap of(Settings settings) {
        Keymap keymap = new Keymap(
                Arrays.stream(Command.values())
                        .map(c -> new Keymap.Row(
                                c.id(),
                                c.place(),
                                c.keys().stream().map(Strokes::chord).toList()))
                        .toList(),
                changes -> settings.keys(written(changes)));
        keymap.load(read(settings.keys()));
        return keymap;
    }

    private static Map<String, String> written(Map<String, List<Chord>> changes) {
        Map<String, String> texts = new TreeMap<>();
        changes.forEach(
                (id, chords) -> texts.put(id, chords.stream().map(Chord::text).collect(Collectors.joining(","))));
        return texts;
    }

    /** A chord this machine does not know is left out. */
    private static Map<String, List<Chord>> read(Map<String, String> texts) {
        Map<String, List<Chord>> changes = new TreeMap<>();
        texts.forEach((id, text) -> changes.put(
                id,
                Arrays.stream(text.split(","))
                        .filter(t -> !t.isBlank())
                        .map(Chord::new)
                        .filter(c -> Strokes.of(c).isPresent())
                        .toList()));
        return changes;
    }
}
