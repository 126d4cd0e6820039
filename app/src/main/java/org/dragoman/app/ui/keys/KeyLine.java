package org.dragoman.app.ui.keys;

import java.util.List;

/**
 * A line of the list of keys.
 *
 * @param id the command, or what else has a key
 * @param name what it is called in the language of the window
 * @param english what it is called in English
 * @param where the menu it stands in
 * @param about a sentence that says what it does
 * @param chords its present keys
 * @param changed whether they are not those it has at first
 * @param fixed whether they cannot be changed here, as those of a plug-in
 */
public record KeyLine(
        String id,
        String name,
        String english,
        String where,
        String about,
        List<Chord> chords,
        boolean changed,
        boolean fixed) {
    /** Copies the list. */
    public KeyLine {
        chords = List.copyOf(chords);
    }

    KeyLine with(List<Chord> keys, boolean differs) {
        return new KeyLine(id, name, english, where, about, keys, differs, fixed);
    }
}
