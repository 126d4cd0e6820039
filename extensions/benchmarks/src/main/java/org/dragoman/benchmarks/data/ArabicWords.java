package org.dragoman.benchmarks.data;

import java.util.Random;

/** Arabic words: roots of three letters in patterns; foreign names by syllables with long vowels. */
final class ArabicWords implements WordMaker {
    /** Common letters more than once. */
    private static final String ROOT_LETTERS = "بببتتجحححخدددرررررزسسسشصضطعععغفففقققكككللللممممننننههثذظ";

    private static final String[] NOUN_PATTERNS = {
        "123", "12ا3", "12ا3ة", "1ا23", "م12و3", "م123", "م123ة", "ت12ي3", "1ا2و3", "12ي3", "12و3", "است12ا3", "ان12ا3",
        "ا1ت2ا3", "م1ا23ة", "إ12ا3", "123ة", "12و3ة"
    };
    private static final String[] NAME_PATTERNS = {"1ا23", "12ي3", "م12و3", "أ123", "12ا3", "م123", "12ي3ة", "123ان"};
    private static final String[] LONG = {"ا", "و", "ي", "ا"};

    @Override
    public String word(Kind kind, Random random) {
        return switch (kind) {
            case GIVEN_NAME -> WordMaker.pick(random, "", "", "", "", "", "عبد ال") + pattern(random, NAME_PATTERNS);
            case SURNAME ->
                switch (random.nextInt(4)) {
                    case 0 -> "ال" + pattern(random, NAME_PATTERNS).replace("ة", "") + "ي";
                    case 1 -> "ال" + pattern(random, NAME_PATTERNS);
                    case 2 -> pattern(random, NAME_PATTERNS);
                    default -> foreign(random, 2) + WordMaker.pick(random, "وف", "يان", "سكي", "سون", "يز");
                };
            case PLACE ->
                foreign(random, 1 + random.nextInt(2))
                        + WordMaker.pick(random, "", "ستان", "يا", "بورغ", "ان", "ين", "ا", "لاند");
            case NOUN, ABBREVIATION -> pattern(random, NOUN_PATTERNS);
            case ADJECTIVE -> pattern(random, NOUN_PATTERNS).replace("ة", "") + WordMaker.pick(random, "ي", "ية");
        };
    }

    @Override
    public String raised(String word) {
        return word.startsWith("ال") ? word : "ال" + word;
    }

    private static String pattern(Random random, String... patterns) {
        String word = WordMaker.pick(random, patterns);
        for (char place = '1'; place <= '3'; place++) {
            word = word.replace(place, letter(random));
        }
        return word;
    }

    private static String foreign(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(letter(random)).append(WordMaker.pick(random, LONG));
            if (random.nextBoolean()) {
                word.append(letter(random));
            }
        }
        return word.append(letter(random)).toString();
    }

    private static char letter(Random random) {
        return ROOT_LETTERS.charAt(random.nextInt(ROOT_LETTERS.length()));
    }
}
