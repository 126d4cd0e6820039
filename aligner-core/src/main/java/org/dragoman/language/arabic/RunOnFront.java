package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Step;
import org.dragoman.language.Words;

/**
 * Terms that begin inside a written word, as the space before them is lost. A letter that only ends words, or Arabic
 * before Latin, shows where the next word begins ({@code صحيفةلوموند, طرازF16}). Elsewhere only a term of several words
 * may begin, of which the second stands free: behind an inner preposition or article ({@code المقاعدبمجلس النواب}) or a
 * preposition at the beginning of the word ({@code فيمجلس النواب}).
 */
final class RunOnFront {
    static final String RULE = "ar.run-on-front";

    /** The find begins inside a word. */
    static final int INSIDE = 1 << 6;
    /** Only a term of several words may begin there. */
    static final int SEVERAL = 1 << 7;

    private static final int LEAST = 3;
    private static final int LEAST_BEHIND_TEH = 2;
    private static final int BEFORE_ARTICLE = 4;
    private static final int BEFORE_PREPOSITION = 5;
    private static final int SHORTEST = 2 + LEAST;
    private static final int LAST_BIT = 63;
    private static final String[] PREPOSITIONS = {"في", "من", "عن", "مع"};

    private RunOnFront() {}

    /**
     * Where a word certainly begins inside a written word.
     *
     * @param text folded text
     * @param start where the written word begins
     * @param end where it ends
     * @return -1 for nowhere
     */
    static int certain(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (here >= 'a' && here <= 'z' && before >= 'ء') {
                return i;
            }
            boolean ended = before == 'ة' || before == 'ى';
            if (ended && here > 'ء' && end - i >= (before == 'ة' ? LEAST_BEHIND_TEH : LEAST)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Adds the readings that begin inside a word.
     *
     * @param words words of a text
     * @param word index of the word
     * @param certain what {@link #certain} says of it
     * @param fronts the readings that begin with the word
     * @return these and those
     */
    static List<Proclitics> added(Words words, int word, int certain, List<Proclitics> fronts) {
        int start = words.start(word);
        if (certain < 0 && !mayHoldTerm(words, word)) {
            return fronts;
        }
        List<Proclitics> readings = new ArrayList<>(fronts);
        if (certain > 0) {
            for (Proclitics front : Attached.readFrom(words, certain, words.end(word))) {
                readings.add(inside(words, start, certain, front.stemStart(), front.spanStart(), front.flags()));
            }
        }
        if (mayHoldTerm(words, word)) {
            int end = words.end(word);
            for (int at = start + 2; at + LEAST <= end; at++) {
                int flags = flags(words.text(), start, at, end);
                if (flags >= 0) {
                    int span = spanStart(at, flags);
                    readings.add(inside(words, start, frontEnd(at, flags), at, span, flags | SEVERAL));
                }
            }
        }
        return readings;
    }

    /**
     * The places of these readings, as {@link Attached#stemStarts} gives them.
     *
     * @param words words of a text
     * @param word index of the word
     * @return a bit for each place
     */
    static long starts(Words words, int word) {
        CharSequence text = words.text();
        int start = words.start(word);
        int end = words.end(word);
        int certain = certain(text, start, end);
        long places = certain < 0 ? 0 : shifted(Attached.startsFrom(text, certain, end), certain - start);
        if (mayHoldTerm(words, word)) {
            for (int at = start + 2; at + LEAST <= end; at++) {
                places |= flags(text, start, at, end) < 0 ? 0 : 1L << Math.min(at - start, LAST_BIT);
            }
        }
        return places;
    }

    /** What stands before a place inside a word, as flags of {@link Attached}; -1 where no term may begin. */
    private static int flags(CharSequence text, int start, int at, int end) {
        char before = text.charAt(at - 1);
        int length = at - start;
        if (before == 'ل') {
            char second = text.charAt(at - 2);
            if (second == ArabicFolding.ALEF && length >= 2 + 2) {
                return article(text, start, at);
            }
            if (second == 'ل' && length >= BEFORE_PREPOSITION + 2) {
                return Attached.FOR | Attached.THE;
            }
            return length > BEFORE_PREPOSITION ? Attached.FOR : -1;
        }
        if (before == 'ب') {
            return length > BEFORE_PREPOSITION ? Attached.BY : -1;
        }
        return length == 2 && isPreposition(text, start) ? 0 : -1;
    }

    /** An article, perhaps with ب before it; behind a preposition that is a word, or behind enough letters. */
    private static int article(CharSequence text, int start, int at) {
        int length = at - start - 2;
        if (length == 2) {
            return isPreposition(text, start) ? Attached.THE : -1;
        }
        if (length > BEFORE_PREPOSITION && text.charAt(at - 3) == 'ب') {
            return Attached.THE | Attached.BY;
        }
        return length >= BEFORE_ARTICLE ? Attached.THE : -1;
    }

    private static boolean isPreposition(CharSequence text, int start) {
        for (String preposition : PREPOSITIONS) {
            if (Words.startsWith(text, preposition, start)) {
                return true;
            }
        }
        return false;
    }

    private static int spanStart(int at, int flags) {
        boolean article = (flags & Attached.THE) != 0;
        return !article ? at : (flags & Attached.FOR) != 0 ? at - 1 : at - 2;
    }

    /** Where the word before ends. */
    private static int frontEnd(int at, int flags) {
        int attached = (flags & Attached.PREPOSITION) != 0 ? 1 : 0;
        return spanStart(at, flags) - attached;
    }

    private static long shifted(long places, int by) {
        return by + SHORTEST > LAST_BIT ? 1L << LAST_BIT : places << by;
    }

    private static boolean mayHoldTerm(Words words, int word) {
        return words.end(word) - words.start(word) >= SHORTEST
                && word + 1 < words.size()
                && words.spaceBefore(word + 1)
                && words.charAt(words.start(word)) >= 'ء';
    }

    private static Proclitics inside(Words words, int start, int front, int stem, int span, int flags) {
        List<Step> steps = List.of(new Step(RULE, words.folded().substring(start, front)));
        return new Proclitics(stem, span, flags | INSIDE, steps);
    }
}
