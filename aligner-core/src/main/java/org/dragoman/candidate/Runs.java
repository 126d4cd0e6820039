package org.dragoman.candidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a phrase of one language and a run of words of another stand in the same units, by the Dice coefficient. It
 * finds names that are translated as a whole, where no word answers to a word: {@code AMs}, {@code Məclis üzvləri}.
 */
final class Runs {
    private static final int LONGEST = 5;
    private static final int LEAST = 3;

    private final Scores scores = new Scores();

    private Runs() {}

    static Runs learn(Sample sample, LanguagePair languages) {
        Map<Long, LongList> phrases = new HashMap<>();
        Tally met = new Tally(Integer.MAX_VALUE);
        for (int i = 0; i < sample.size(); i++) {
            Sample.Side source = sample.side(i, languages.from());
            Sample.Side target = sample.side(i, languages.to());
            for (long run : runs(sample, languages.to(), target)) {
                met.add(run);
            }
            if (source != null && target != null) {
                for (long phrase : source.phrases()) {
                    phrases.computeIfAbsent(phrase, k -> new LongList()).add(i);
                }
            }
        }
        phrases.values().removeIf(units -> units.size() < LEAST);
        long[][] often = new long[sample.size()][];
        for (int i = 0; i < often.length; i++) {
            long[] all = runs(sample, languages.to(), sample.side(i, languages.to()));
            often[i] = Arrays.stream(all).filter(run -> met.of(run) >= LEAST).toArray();
        }
        Runs result = new Runs();
        phrases.forEach((phrase, units) -> {
            Tally both = new Tally(Integer.MAX_VALUE);
            for (int i = 0; i < units.size(); i++) {
                for (long run : often[(int) units.get(i)]) {
                    both.add(run);
                }
            }
            both.forEach((run, n) -> {
                if (n >= LEAST) {
                    double dice = 2.0 * n / (units.size() + met.of(run));
                    result.scores.put(Keys.of(phrase, run), dice * n / (n + 1));
                }
            });
        });
        return result;
    }

    /** The keys of the runs of words of a line, each once. */
    private static long[] runs(Sample sample, String language, Sample.@Nullable Side line) {
        if (line == null) {
            return new long[0];
        }
        int[] words = line.words();
        LongList found = new LongList();
        for (int from = 0; from < words.length; from++) {
            long key = 0;
            for (int to = from + 1; words[from] >= 0 && to <= Math.min(words.length, from + LONGEST); to++) {
                key = Keys.of(key, sample.key(language, words[to - 1]));
                if (words[to - 1] >= 0) {
                    found.add(key);
                }
            }
        }
        return Arrays.stream(found.toArray()).sorted().distinct().toArray();
    }

    /** 0 where they met in too few units to tell. */
    double of(Phrase source, Phrase target) {
        return scores.of(Keys.of(Keys.of(source), Keys.of(target)));
    }
}
