package org.dragoman.benchmarks.data;

import java.util.Locale;
import java.util.Random;

/** Azerbaijani words: vowels of one word are all back or all front; endings follow them. */
final class AzerbaijaniWords implements WordMaker {
    private static final String[] ONSETS = {
        "b", "c", "ç", "d", "f", "g", "h", "x", "k", "q", "l", "m", "n", "p", "r", "s", "ş", "t", "v", "y", "z"
    };
    private static final String[] CODAS = {"", "", "", "n", "r", "l", "m", "ş", "z", "t", "b", "d", "s"};
    private static final String[] BACK = {"a", "a", "ı", "o", "u"};
    private static final String[] FRONT = {"ə", "ə", "e", "i", "ö", "ü"};

    @Override
    public String word(Kind kind, Random random) {
        boolean back = random.nextBoolean();
        String end = back ? "a" : "ə";
        return switch (kind) {
            case GIVEN_NAME ->
                raised(syllables(random, back, 2)
                        + WordMaker.pick(random, "", "", back ? "xan" : "bəy", end, back ? "ay" : "gül"));
            case SURNAME ->
                raised(syllables(random, back, 1 + random.nextInt(2))
                        + WordMaker.pick(
                                random, "lov", "lova", "yev", "yeva", "zad" + "ə", back ? "lı" : "li", "rov", "rova"));
            case PLACE ->
                raised(syllables(random, back, 2 + random.nextInt(2))
                        + WordMaker.pick(random, "", "", back ? "lı" : "li", "kənd", "abad", "iya", "stan", "ot"));
            case NOUN ->
                syllables(random, back, 1 + random.nextInt(3))
                        + WordMaker.pick(
                                random,
                                "",
                                "",
                                "",
                                back ? "lıq" : "lik",
                                back ? "çı" : "çi",
                                "iyyət",
                                back ? "am" : "əm");
            case ADJECTIVE ->
                syllables(random, back, 1 + random.nextInt(2))
                        + WordMaker.pick(random, back ? "lı" : "li", back ? "sız" : "siz", "i", "vi");
            case ABBREVIATION -> WordMaker.capitals(random, "ABCÇDƏFGHXKQLMNOPRSŞTUVYZ");
        };
    }

    @Override
    public String raised(String word) {
        String first = word.startsWith("i") ? "İ" : word.substring(0, 1).toUpperCase(Locale.ROOT);
        return first + word.substring(1);
    }

    private static String syllables(Random random, boolean back, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0 || random.nextInt(6) > 0) {
                word.append(WordMaker.pick(random, ONSETS));
            }
            word.append(WordMaker.pick(random, back ? BACK : FRONT));
            word.append(i + 1 == count && word.length() < 3 ? "r" : WordMaker.pick(random, CODAS));
        }
        return word.toString();
    }
}
