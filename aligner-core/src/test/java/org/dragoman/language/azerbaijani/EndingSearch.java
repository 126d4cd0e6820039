package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Ending;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an ending is, said as plainly as can be: all chains of one suffix are tried, then all of two and so on, each row
 * after the other. Slow, and what {@link EndingReader} has to agree with.
 */
final class EndingSearch {
    private static final int LONGEST_CHAIN = 7;

    private final SuffixTable table = new SuffixTable();

    @Nullable
    Ending read(Stem stem, Words words, int word, int offset) {
        Traits traits = Traits.of(stem);
        Entry entry = Entry.at(stem.rule());
        if (offset < words.end(word)) {
            return traits.wordClass() == WordClass.NUMERAL ? null : chain(stem, words, word, offset, false);
        }
        boolean capitals = Character.isUpperCase(words.text().originalCodePoint(words.end(word) - 1));
        boolean joins = words.joinsNext(word);
        int next = joins ? words.text().originalCodePoint(words.start(word + 1)) : ' ';
        if (joins && (Character.isLowerCase(next) || (Character.isUpperCase(next) && capitals))) {
            Ending joined = chain(stem, words, word + 1, words.start(word + 1), true);
            boolean misspelt = traits.wordClass() == WordClass.NUMERAL && entry != Entry.FIXED && entry != Entry.INNER;
            if (joined != null || misspelt) {
                return joined;
            }
        }
        return traits.follow().end() && entry.first().accepts() ? Ending.none(words, word) : null;
    }

    private static List<Integer> sounds(Stem stem, boolean joined) {
        Traits traits = Traits.of(stem);
        List<Integer> sounds = new ArrayList<>(List.of(traits.sound().index()));
        if (joined && traits.open()) {
            for (int i = 0; i < Sound.COUNT; i++) {
                sounds.add(i);
            }
        } else if (!joined && traits.spelling() == Traits.Spelling.FOREIGN) {
            sounds.add(Sound.of(Letters.spelling(stem.written())).index());
        }
        return sounds.stream().distinct().toList();
    }

    private @Nullable Ending chain(Stem stem, Words words, int word, int offset, boolean joined) {
        Traits traits = Traits.of(stem);
        Entry entry = Entry.at(stem.rule());
        for (int sound : sounds(stem, joined)) {
            for (State state : entry.states()) {
                for (int length = 1; length <= LONGEST_CHAIN; length++) {
                    List<Step> steps =
                            follow(traits, words, words.end(word), state, Sound.at(sound), offset, length, true);
                    if (steps != null) {
                        int penalty = (joined && !traits.hyphenated() && !traits.open() ? 1 : 0)
                                + (sound == traits.sound().index() ? 0 : 1)
                                + (state == entry.first() ? 0 : 1);
                        return new Ending(words.end(word), word + 1, penalty, steps);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable List<Step> follow(
            Traits traits, Words words, int end, State state, Sound sound, int at, int length, boolean first) {
        if (at == end) {
            return length == 0 && state.accepts() ? new ArrayList<>() : null;
        }
        if (length == 0) {
            return null;
        }
        for (Arc arc : table.after(state, sound)) {
            int next = at + arc.key().length();
            if (!arc.suffix().follows(traits.wordClass())
                    || (first && !traits.follow().admits(arc))
                    || !holds(words, at, next, end, arc)) {
                continue;
            }
            List<Step> rest = follow(traits, words, end, arc.to(), arc.sound(), next, length - 1, false);
            if (rest != null) {
                if (!arc.suffix().silent()) {
                    String surface =
                            words.text().toOriginal(at, next).in(words.text().original());
                    rest.add(0, new Step(arc.suffix().rule(), surface));
                }
                return rest;
            }
        }
        return null;
    }

    private static boolean holds(Words words, int at, int next, int end, Arc arc) {
        if (next > end || !words.folded().substring(at, next).equals(arc.key())) {
            return false;
        }
        for (int i = at; i < next; i++) {
            int written = words.text().originalCodePoint(i);
            if ((written == 'ı' || written == 'i')
                    && written != arc.spelt().letters().charAt(i - at)) {
                return false;
            }
        }
        return true;
    }
}
