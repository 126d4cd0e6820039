package org.dragoman.language.azerbaijani;

import java.util.Arrays;
import java.util.List;
import org.dragoman.language.Ending;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters behind a stem as a chain of suffixes: of several the shortest, then the one whose rows stand first
 * in the table. Flags of an {@link Ending} made here are its penalty.
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
        boolean numeral = traits.wordClass() == WordClass.NUMERAL;
        if (offset < words.end(word)) {
            return numeral ? null : attached(new Reading(words, word, offset, traits), entry);
        }
        if (mayBeJoined(words, word)) {
            Ending joined = joined(new Reading(words, word + 1, words.start(word + 1), traits), entry);
            boolean misspelt = numeral && entry != Entry.FIXED && entry != Entry.INNER;
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

    /** By the sound of the stem, then by its letters where it sounds otherwise. */
    private @Nullable Ending attached(Reading reading, Entry entry) {
        Sound sound = reading.traits().sound();
        Sound letters = reading.traits().letters();
        Ending bySound = chain(reading, entry, sound, 0);
        return bySound != null || letters.equals(sound) ? bySound : chain(reading, entry, letters, 1);
    }

    /** By the sound of the stem, then, where nobody knows how it is read, by any other. */
    private @Nullable Ending joined(Reading reading, Entry entry) {
        Traits traits = reading.traits();
        Ending bySound = chain(reading, entry, traits.sound(), traits.hyphenated() || traits.open() ? 0 : 1);
        if (bySound != null || !traits.open()) {
            return bySound;
        }
        for (int index = 0; index < Sound.COUNT; index++) {
            Ending other = index == traits.sound().index() ? null : chain(reading, entry, Sound.at(index), 1);
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    private @Nullable Ending chain(Reading reading, Entry entry, Sound sound, int penalty) {
        for (State state : entry.states()) {
            Chain chain = shortest(reading, state, sound, reading.offset());
            if (chain != null && chain.length() <= LONGEST_CHAIN) {
                int doubts = penalty + (state == entry.first() ? 0 : 1);
                return new Ending(reading.end(), reading.word() + 1, doubts, chain.steps(reading));
            }
        }
        return null;
    }

    private @Nullable Chain shortest(Reading reading, State state, Sound sound, int at) {
        Chain best = null;
        for (Arc arc : table.after(state, sound, reading.letter(at))) {
            int next = at + arc.key().length();
            if (!reading.holds(arc, at) || !reading.admits(arc, at)) {
                continue;
            }
            if (next == reading.end()) {
                if (arc.to().accepts()) {
                    return new Chain(arc, next, 1, null);
                }
                continue;
            }
            Chain rest = shortest(reading, arc.to(), arc.sound(), next);
            if (rest != null && (best == null || rest.length() + 1 < best.length())) {
                best = new Chain(arc, next, rest.length() + 1, rest);
            }
        }
        return best;
    }

    /** Suffixes up to the end of a word. */
    private record Chain(
            Arc arc, int end, int length, @Nullable Chain rest) {
        List<Step> steps(Reading reading) {
            Step[] steps = new Step[length];
            int count = 0;
            int at = reading.offset();
            for (Chain link = this; link != null; link = link.rest) {
                if (!link.arc.suffix().silent()) {
                    steps[count++] = new Step(link.arc.suffix().rule(), reading.surface(at, link.end));
                }
                at = link.end;
            }
            return List.of(count == length ? steps : Arrays.copyOf(steps, count));
        }
    }

    private record Reading(Words words, int word, int offset, Traits traits) {
        int end() {
            return words.end(word);
        }

        char letter(int at) {
            return words.folded().charAt(at);
        }

        boolean holds(Arc arc, int at) {
            String key = arc.key();
            int length = key.length();
            if (at + length > end() || !words.folded().startsWith(key, at)) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (key.charAt(i) == 'i') {
                    int written = words.text().originalCodePoint(at + i);
                    if ((written == 'ı' || written == 'i')
                            && written != arc.spelt().letters().charAt(i)) {
                        return false;
                    }
                }
            }
            return true;
        }

        boolean admits(Arc arc, int at) {
            return arc.suffix().follows(traits.wordClass())
                    && (at > offset || traits.follow().admits(arc));
        }

        String surface(int from, int to) {
            return words.text().toOriginal(from, to).in(words.text().original());
        }
    }
}
