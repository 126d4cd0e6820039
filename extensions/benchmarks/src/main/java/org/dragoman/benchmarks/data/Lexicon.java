package org.dragoman.benchmarks.data;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The words of which a glossary is made. A few are in many terms, most in a few, as given names are, or "ministry": the
 * share of a word falls with its rank (Zipf 1935).
 */
final class Lexicon {
    private static final int ALONE = 4;

    private final Map<WordMaker.Kind, List<String>> words = new EnumMap<>(WordMaker.Kind.class);
    private final Set<String> textWords;
    private final WordMaker maker;

    /**
     * Makes the words.
     *
     * @param maker the language's words
     * @param terms how many terms are to be made of them
     * @param textWords words of the texts, of which the longer ones are put among the nouns
     * @param random where chance comes from
     */
    Lexicon(WordMaker maker, int terms, List<String> textWords, Random random) {
        this.maker = maker;
        this.textWords = Set.copyOf(textWords);
        fill(WordMaker.Kind.GIVEN_NAME, 200 + (int) Math.pow(terms, 0.6), List.of(), random);
        fill(WordMaker.Kind.SURNAME, 300 + (int) Math.pow(terms, 0.75), List.of(), random);
        fill(WordMaker.Kind.PLACE, 200 + terms * 3 / 10, List.of(), random);
        List<String> known = textWords.stream().filter(w -> w.length() >= ALONE).toList();
        fill(WordMaker.Kind.NOUN, 500 + terms / 8, known, random);
        fill(WordMaker.Kind.ADJECTIVE, 300 + terms / 30, List.of(), random);
    }

    private void fill(WordMaker.Kind kind, int count, List<String> others, Random random) {
        Set<String> made = new LinkedHashSet<>();
        for (int i = 0; made.size() < count; i++) {
            // One in three of the commonest is a word of the texts, so that stems of terms are met there.
            boolean known = i % 3 == 0 && i / 3 < others.size();
            made.add(known ? others.get(i / 3) : maker.word(kind, random));
        }
        words.put(kind, List.copyOf(made));
    }

    /** A word that makes a term by itself: of some length, and none of the texts' running words. */
    String alone(WordMaker.Kind kind, Random random) {
        boolean fresh = kind == WordMaker.Kind.NOUN || kind == WordMaker.Kind.ABBREVIATION;
        String word;
        do {
            word = fresh ? maker.word(kind, random) : rare(kind, random);
        } while (word.length() < ALONE && kind != WordMaker.Kind.ABBREVIATION
                || isRunning(word.toLowerCase(Locale.ROOT)));
        return word;
    }

    /** Also with one more letter: stemmers take an s away, and a single "Thes" would be found in every sentence. */
    private boolean isRunning(String word) {
        return textWords.contains(word) || textWords.contains(word.substring(0, word.length() - 1));
    }

    private String rare(WordMaker.Kind kind, Random random) {
        List<String> list = words.getOrDefault(kind, List.of());
        return list.get(random.nextInt(list.size()));
    }

    /** A word of a kind, common ones more often. */
    String common(WordMaker.Kind kind, Random random) {
        List<String> list = words.getOrDefault(kind, List.of());
        if (random.nextInt(3) == 0) {
            return rare(kind, random);
        }
        return list.get(zipf(random, list.size()));
    }

    /** A rank from 0 to below {@code count}, in inverse proportion to the rank. */
    static int zipf(Random random, int count) {
        return Math.min(count - 1, (int) Math.exp(random.nextDouble() * Math.log(count + 1.0)) - 1);
    }

    /** The word with a capital, or with the article. */
    String raised(String word) {
        return maker.raised(word);
    }
}
