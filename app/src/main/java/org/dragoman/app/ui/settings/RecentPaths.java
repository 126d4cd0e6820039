package org.dragoman.app.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;

/** Paths that were used last as they are kept: a line each, the latest first, as many as a preference has room for. */
final class RecentPaths {
    private static final int MOST = 10;

    private RecentPaths() {}

    static List<Path> of(String text) {
        List<Path> recent = new ArrayList<>();
        for (String line : text.split("\n")) {
            try {
                if (!line.isBlank()) {
                    recent.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                // A path of another system.
            }
        }
        return List.copyOf(recent);
    }

    /** The text for a path that was used now, and those before. */
    static String text(Path latest, List<Path> before) {
        List<String> lines = new ArrayList<>(List.of(latest.toString()));
        before.stream()
                .map(Path::toString)
                .filter(p -> !p.equals(latest.toString()))
                .limit(MOST - 1)
                .forEach(lines::add);
        String text = String.join("\n", lines);
        while (text.length() > Preferences.MAX_VALUE_LENGTH) {
            text = text.substring(0, Math.max(0, text.lastIndexOf('\n')));
        }
        return text;
    }
}
