package org.dragoman.app.ui.palette;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.app.ui.i18n.Plain;

/** How well names fit what is typed. */
final class PaletteMatch {
    /** No fit. */
    static final int NONE = 0;

    private static final int WHOLE = 12;
    private static final int OTHER = 1;

    private final List<String> names;

    PaletteMatch(PaletteEntry entry) {
        names = Stream.concat(
                        Stream.of(entry.name()), Stream.concat(entry.otherNames().stream(), Stream.of(entry.detail())))
                .map(Plain::of)
                .toList();
    }

    /**
     * The fit of the best name.
     *
     * @param typed folded
     * @return {@link #NONE}, or more for a better fit; the first name counts more than the others
     */
    int score(String typed) {
        int best = NONE;
        for (int i = 0; i < names.size(); i++) {
            int fit = fit(names.get(i), typed);
            best = Math.max(best, fit == NONE || i == 0 ? fit : fit == WHOLE ? WHOLE - 1 : fit - OTHER);
        }
        return best == NONE && contains(String.join(" ", names), typed) ? 2 : best;
    }

    private static int fit(String name, String typed) {
        if (name.equals(typed)) {
            return WHOLE;
        }
        if (name.startsWith(typed)) {
            return 10;
        }
        String[] words = name.split(" ");
        if (begin(words, typed)) {
            return 8;
        }
        if (name.contains(typed)) {
            return 6;
        }
        return contains(name, typed) ? 4 : NONE;
    }

    /** Each typed word begins a word of the name. */
    private static boolean begin(String[] words, String typed) {
        return Stream.of(typed.split(" ")).allMatch(t -> Stream.of(words).anyMatch(w -> w.startsWith(t)));
    }

    private static boolean contains(String name, String typed) {
        return Stream.of(typed.split(" ")).allMatch(name::contains);
    }
}
