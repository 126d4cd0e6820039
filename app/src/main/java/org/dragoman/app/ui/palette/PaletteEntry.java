package org.dragoman.app.ui.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be run or gone to.
 *
 * @param kind what it is
 * @param id stable name, unique among all; what was run lately is remembered by it
 * @param name what it is called in the language of the window
 * @param otherNames what else finds it, such as its English name
 * @param detail where it stands or what it is, shown behind the name; may be empty
 * @param keys its keys as they are written, empty for none
 * @param obstacle why it cannot be run now, null where it can
 * @param action runs it, or goes there
 */
public record PaletteEntry(
        Kind kind,
        String id,
        String name,
        List<String> otherNames,
        String detail,
        String keys,
        @Nullable String obstacle,
        Runnable action) {
    /** What can be found. */
    public enum Kind {
        /** Something the window can be told to do. */
        COMMAND,
        /** A choice that holds until another is made. */
        SETTING,
        /** An event of the list. */
        EVENT,
        /** An article of an event. */
        ARTICLE,
        /** A concept of the glossary. */
        CONCEPT
    }

    /** Copies the list. */
    public PaletteEntry {
        otherNames = List.copyOf(otherNames);
    }
}
