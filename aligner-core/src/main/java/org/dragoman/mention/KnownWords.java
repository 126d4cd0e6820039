package org.dragoman.mention;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Readings of words met lately, since some thousand words make up most of any text. Most words have none; that is told by
 * one look at a table small enough to be at hand. A bounded table that may forget anything at any time. Safe for use by
 * several threads without a lock: readings are immutable, and of two threads that write to one place either may win.
 */
final class KnownWords {
    private static final int PLACES = 1 << 15;

    /** {@linkplain WordReadings#letters Letters} of words, odd where the word has no reading. */
    private final AtomicLongArray words = new AtomicLongArray(PLACES);

    /** Readings, not to be relied on to be those of the word at the same place. */
    private final AtomicReferenceArray<@Nullable WordReadings> readings = new AtomicReferenceArray<>(PLACES);

    /** The readings of a word by its letters; null where they are not at hand. */
    @Nullable
    WordReadings get(long letters) {
        int place = place(letters);
        long word = words.getPlain(place);
        if (word == (letters | 1)) {
            return WordReadings.NONE;
        }
        if (word != (letters & ~1)) {
            return null;
        }
        WordReadings known = readings.getAcquire(place);
        return known != null && known.letters() == letters ? known : null;
    }

    void put(long letters, WordReadings known) {
        int place = place(letters);
        if (known != WordReadings.NONE) {
            readings.setRelease(place, known);
        }
        words.setOpaque(place, known == WordReadings.NONE ? letters | 1 : letters & ~1);
    }

    private static int place(long letters) {
        return (int) (letters >>> 32) & PLACES - 1;
    }
}
