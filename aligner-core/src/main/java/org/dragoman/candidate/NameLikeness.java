package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.name.NameMatcher;
import org.dragoman.text.LanguageTag;

/**
 * How surely words of two languages are one name, by {@link NameMatcher}. It is asked only about words that share enough
 * consonants, since it takes longer than to count those.
 */
final class NameLikeness {
    /** Below it words are as likely strangers. */
    private static final double LEAST = 0.25;

    /** From it on words are one name for sure, in a line that says the same. */
    private static final double SURE = 0.65;

    /** Two words are taken for one only where they sound so much alike. */
    private static final double JOINED = 0.6;

    /** Letters of {@link Sounds} by classes; vowels, v, w, h and those that are dropped or doubtful are in none. */
    private static final List<String> CLASSES =
            List.of("bp", "f", "tdTD", "szSZ", "kgqx", "l", "m", "n", "r", "0123456789");

    private final NameMatcher matcher;
    private final boolean unwritten;

    NameLikeness(String from, String to) {
        matcher = NameMatcher.of(new LanguageTag(from), new LanguageTag(to));
        unwritten = from.equals("ar") || to.equals("ar");
    }

    /** A bit for each class of consonants in a word. */
    static int consonants(String sounds) {
        int bits = 0;
        for (int i = 0; i < sounds.length(); i++) {
            for (int k = 0; k < CLASSES.size(); k++) {
                if (CLASSES.get(k).indexOf(sounds.charAt(i)) >= 0) {
                    bits |= 1 << k;
                }
            }
        }
        return bits;
    }

    /** Whether a third of the classes of the richer word are in the other too. */
    static boolean mayAnswer(int one, int other) {
        int most = Math.max(Integer.bitCount(one), Integer.bitCount(other));
        return 3 * Integer.bitCount(one & other) >= most;
    }

    /** The matcher's likeness, 0 where it means nothing; the same letters are the same name, whatever the matcher has learnt about them. */
    double of(Reading a, Reading b) {
        if (a.stem().equals(b.stem())) {
            return 1;
        }
        double likeness = mayAnswer(a.consonants(), b.consonants()) ? matcher.likeness(a.name(), b.name()) : 0;
        return likeness < LEAST ? 0 : likeness;
    }

    /** How surely two words are one name: 0 to 1, by the best of their readings. */
    double of(List<Reading> as, List<Reading> bs) {
        double best = 0;
        for (Reading a : as) {
            for (Reading b : bs) {
                best = Math.max(best, of(a, b));
            }
        }
        return scaled(best);
    }

    /** The same where either side may be two words that the other language writes as one: New York, نيويورك. */
    double joined(List<Line.Word> as, List<Line.Word> bs) {
        double best = 0;
        for (Reading a : readings(as)) {
            for (Reading b : readings(bs)) {
                if (mayAnswer(a.consonants(), b.consonants())
                        && SoundLikeness.of(a.sounds(), b.sounds(), unwritten) >= JOINED) {
                    best = Math.max(best, of(a, b));
                }
            }
        }
        return scaled(best);
    }

    private static List<Reading> readings(List<Line.Word> words) {
        if (words.size() == 1) {
            return words.get(0).readings();
        }
        List<Reading> all = new ArrayList<>();
        for (Reading first : words.get(0).readings()) {
            if (first == words.get(0).readings().get(0) || first.from() > 0) {
                for (Reading next : words.get(1).readings()) {
                    if (next.from() == 0) {
                        all.add(first.with(next));
                    }
                }
            }
        }
        return all;
    }

    private static double scaled(double likeness) {
        return Math.max(0, Math.min(1, (likeness - LEAST) / (SURE - LEAST)));
    }
}
