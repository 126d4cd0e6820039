package org.dragoman.language.azerbaijani;

/**
 * What a suffix hears of the letters before it: their last vowel and whether they end in it. Azerbaijani harmony goes
 * by the last written vowel, in loans too; the Turkish exceptions do not exist.
 *
 * @param vowel one of a, o, ə, ö for the pairs a ı, o u, ə e i, ö ü
 * @param endsInVowel whether the last letter is a vowel
 */
record Sound(char vowel, boolean endsInVowel) {
    /** Number of sounds; {@link #index} lies below it. */
    static final int COUNT = 8;

    private static final String VOWELS = "aoəö";
    private static final Sound[] ALL = new Sound[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            ALL[i] = new Sound(VOWELS.charAt(i / 2), i % 2 == 1);
        }
    }

    /**
     * The sound of a word.
     *
     * @param spelling small letters, ı and i apart
     * @return its sound; that of a letter name where no vowel is written
     */
    static Sound of(String spelling) {
        for (int i = spelling.length() - 1; i >= 0; i--) {
            char letter = spelling.charAt(i);
            if (Letters.isVowel(letter)) {
                return at(pair(letter), i == spelling.length() - 1);
            }
        }
        return at('ə', true);
    }

    /**
     * The sound after letters were added.
     *
     * @param added small letters, not empty
     * @return the sound that the next suffix hears
     */
    Sound then(String added) {
        Sound last = of(added);
        boolean hasVowel = Letters.syllables(added) > 0;
        return hasVowel ? last : at(vowel, false);
    }

    /** The vowel of two-way suffixes: a, ə. */
    char low() {
        return vowel == 'a' || vowel == 'o' ? 'a' : 'ə';
    }

    /** The vowel of four-way suffixes: ı, u, i, ü. */
    char high() {
        return "ıuiü".charAt(VOWELS.indexOf(vowel));
    }

    /** Whether the vowel is one of a ı o u. */
    boolean back() {
        return low() == 'a';
    }

    int index() {
        return VOWELS.indexOf(vowel) * 2 + (endsInVowel ? 1 : 0);
    }

    static Sound at(int index) {
        return ALL[index];
    }

    private static Sound at(char vowel, boolean endsInVowel) {
        return ALL[VOWELS.indexOf(vowel) * 2 + (endsInVowel ? 1 : 0)];
    }

    private static char pair(char vowel) {
        return switch (vowel) {
            case 'a', 'ı' -> 'a';
            case 'o', 'u' -> 'o';
            case 'ö', 'ü' -> 'ö';
            default -> 'ə';
        };
    }
}
