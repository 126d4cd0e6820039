package org.dragoman.language.azerbaijani;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.language.Ending;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters behind a stem as a chain of suffixes. Flags of an {@link Ending} made here are its penalty.
 *
 * <p>Harmony is exact, ı and i included: Şimalı is a form of Şimal, Şimali the adjective. Only behind a hyphen, where
 * the sound of a foreign name or an abbreviation decides, any allomorph will do.
 */
final class EndingReader {
    private static final int LONGEST_CHAIN = 7;

    private final SuffixTable table;

    EndingReader(SuffixTable table) {
        this.table = table;
    }

    /**
     * The ending behind a stem.
     *
     * @param stem a stem of {@link StemMaker}
     * @param words words of a text
     * @param word index of the word in which the stem ends
     * @param offset folded offset after the stem
     * @return the ending, or null where the letters are none
     */
    @Nullable
    Ending read(Stem stem, Words words, int word, int offset) {
        Traits traits = Traits.of(stem);
        Entry entry = Entry.at(stem.rule());
        if (offset < words.end(word)) {
            return traits.wordClass() == WordClass.NUMERAL
                    ? null
                    : chain(new Reading(words, word, offset, traits, stem.written(), false), entry);
        }
        if (mayBeJoined(words, word)) {
            Ending joined =
                    chain(new Reading(words, word + 1, words.start(word + 1), traits, stem.written(), true), entry);
            boolean misspelt = traits.wordClass() == WordClass.NUMERAL && entry != Entry.FIXED && entry != Entry.INNER;
            if (joined != null || misspelt) {
                return joined;
            }
        }
        return traits.follow().end() && entry.first().accepts() ? Ending.none(words, word) : null;
    }

    /** A suffix is written in small letters, or in capitals behind capitals. */
    private static boolean mayBeJoined(Words words, int word) {
        if (!words.joinsNext(word)) {
            return false;
        }
        int last = words.text().originalCodePoint(words.end(word) - 1);
        int next = words.text().originalCodePoint(words.start(word + 1));
        return Character.isLowerCase(next) || (Character.isUpperCase(next) && Character.isUpperCase(last));
    }

    private record Reading(Words words, int word, int offset, Traits traits, String written, boolean joined) {
        /**
         * The sounds to try: the stem's own; any other behind a hyphen where nobody knows how the stem is read; that of
         * the letters where a suffix is attached to a foreign spelling.
         */
        IntStream sounds() {
            int own = traits.sound().index();
            if (joined && traits.open()) {
                return IntStream.concat(
                        IntStream.of(own), IntStream.range(0, Sound.COUNT).filter(index -> index != own));
            }
            boolean foreign = !joined && traits.spelling() == Traits.Spelling.FOREIGN;
            return foreign
                    ? IntStream.of(own, Sound.of(Letters.spelling(written)).index())
                            .distinct()
                    : IntStream.of(own);
        }

        int end() {
            return words.end(word);
        }

        boolean holds(Suffix.Realised suffix, int at) {
            String key = suffix.key();
            if (!words.folded().startsWith(key, at) || at + key.length() > end()) {
                return false;
            }
            for (int i = 0; i < key.length(); i++) {
                int written = words.text().originalCodePoint(at + i);
                if ((written == 'ı' || written == 'i')
                        && written != suffix.letters().charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        String surface(int from, int to) {
            return words.text().toOriginal(from, to).in(words.text().original());
        }
    }

    private @Nullable Ending chain(Reading reading, Entry entry) {
        int penalty = reading.joined()
                        && !reading.traits().hyphenated()
                        && !reading.traits().open()
                ? 1
                : 0;
        for (int index : reading.sounds().toArray()) {
            for (State state : entry.states()) {
                Deque<Step> steps = shortest(reading, state, Sound.at(index));
                if (steps != null) {
                    int doubts = (index == reading.traits().sound().index() ? 0 : 1) + (state == entry.first() ? 0 : 1);
                    return new Ending(reading.end(), reading.word() + 1, penalty + doubts, List.copyOf(steps));
                }
            }
        }
        return null;
    }

    private @Nullable Deque<Step> shortest(Reading reading, State state, Sound sound) {
        for (int length = 1; length <= LONGEST_CHAIN; length++) {
            Deque<Step> steps = follow(reading, state, sound, reading.offset(), length);
            if (steps != null) {
                return steps;
            }
        }
        return null;
    }

    private @Nullable Deque<Step> follow(Reading reading, State state, Sound sound, int at, int length) {
        if (at == reading.end()) {
            return length == 0 && state.accepts() ? new ArrayDeque<>() : null;
        }
        if (length == 0) {
            return null;
        }
        boolean first = at == reading.offset();
        for (Suffix suffix : table.after(state)) {
            Suffix.Realised spelt = suffix.after(sound);
            if (!reading.holds(spelt, at)
                    || !reading.traits().wordClass().takes(suffix.scope())
                    || (first && !reading.traits().follow().admits(suffix, spelt))) {
                continue;
            }
            int next = at + spelt.key().length();
            Deque<Step> rest = follow(reading, suffix.to(), spelt.sound(), next, length - 1);
            if (rest != null) {
                if (!suffix.silent()) {
                    rest.addFirst(new Step(suffix.rule(), reading.surface(at, next)));
                }
                return rest;
            }
        }
        return null;
    }
}
