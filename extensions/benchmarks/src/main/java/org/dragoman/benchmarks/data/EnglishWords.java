package org.dragoman.benchmarks.data;

import java.util.Locale;
import java.util.Random;

/** English words: syllables of onset, nucleus and coda, endings by kind. */
final class EnglishWords implements WordMaker {
    private static final String[] ONSETS = {
        "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "pr", "r",
        "s", "sh", "st", "t", "tr", "v", "w", "th", "sp"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "a", "e", "o", "ai", "ea", "ou", "oo"};
    private static final String[] CODAS = {"", "", "n", "r", "l", "s", "t", "m", "nd", "rt", "ck", "st"};

    @Override
    public String word(Kind kind, Random random) {
        return switch (kind) {
            case GIVEN_NAME ->
                raised(syllables(random, 1) + WordMaker.pick(random, "a", "en", "y", "in", "ie", "el", "on"));
            case SURNAME ->
                raised(syllables(random, 1 + random.nextInt(2))
                        + WordMaker.pick(random, "", "son", "er", "ford", "ton", "ley", "man", "well", "ov", "ez"));
            case PLACE ->
                raised(syllables(random, 1 + random.nextInt(2))
                        + WordMaker.pick(random, "", "ton", "ville", "burg", "land", "ia", "stan", "ham", "bury", "o"));
            case NOUN ->
                syllables(random, 1 + random.nextInt(2))
                        + WordMaker.pick(random, "", "", "", "tion", "ment", "er", "ing", "ity", "ship", "ance");
            case ADJECTIVE ->
                syllables(random, 1 + random.nextInt(2)) + WordMaker.pick(random, "al", "ic", "ive", "ian", "ous");
            case ABBREVIATION -> WordMaker.capitals(random, "ABCDEFGHIKLMNOPRSTUW");
        };
    }

    @Override
    public String raised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String syllables(Random random, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(WordMaker.pick(random, ONSETS))
                    .append(WordMaker.pick(random, NUCLEI))
                    .append(WordMaker.pick(random, CODAS));
        }
        return word.toString();
    }
}
