package org.dragoman.benchmarks.data;

import java.util.Random;
import org.dragoman.text.LanguageTag;

/** Makes words that look like words of a language. */
interface WordMaker {
    /** Kinds of words. */
    enum Kind {
        GIVEN_NAME,
        SURNAME,
        PLACE,
        NOUN,
        ADJECTIVE,
        ABBREVIATION
    }

    /** A word in its citation form; names with a capital where the script has capitals. */
    String word(Kind kind, Random random);

    /** The word as it stands inside the name of an institution: with a capital, or with the article. */
    String raised(String word);

    /** The maker of a language. */
    static WordMaker of(LanguageTag language) {
        if (language.equals(LanguageTag.AR)) {
            return new ArabicWords();
        }
        return language.equals(LanguageTag.AZ) ? new AzerbaijaniWords() : new EnglishWords();
    }

    /** One of several, each as likely. */
    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Two to five capitals. */
    static String capitals(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3) + 3; i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
