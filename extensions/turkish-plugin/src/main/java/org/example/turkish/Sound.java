package org.example.turkish;

/**
 * What endings follow: the last vowel of what is before them, and its last letter.
 *
 * @param vowel place of the vowel among {@code aıoueiöü}
 * @param last what kind of letter is the last
 */
record Sound(int vowel, Last last) {
    /** Kinds of letters. */
    enum Last {
        VOWEL,
        VOICED,
        VOICELESS;

        static Last of(char c) {
            return Letters.isVowel(c) ? VOWEL : Letters.isVoiceless(c) ? VOICELESS : VOICED;
        }
    }

    private static final int FRONT = 4;
    private static final int ROUNDED = 2;
    private static final Last[] LASTS = Last.values();

    /** The sound of a folded word; a word without vowels is spelt letter by letter: TBMM, te be me me. */
    static Sound of(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Letters.isVowel(word.charAt(i))) {
                return new Sound(Letters.vowel(word.charAt(i)), Last.of(word.charAt(word.length() - 1)));
            }
        }
        return new Sound(Letters.vowel('e'), Last.VOWEL);
    }

    /** The sound of letters read by their names: all names of consonants end in e. */
    static Sound spelt(String letters) {
        char last = letters.charAt(letters.length() - 1);
        return new Sound(Letters.vowel(Letters.isVowel(last) ? last : 'e'), Last.VOWEL);
    }

    Sound with(char other) {
        return new Sound(Letters.vowel(other), last);
    }

    /** The sound behind one more letter. */
    Sound then(char c) {
        return new Sound(Letters.isVowel(c) ? Letters.vowel(c) : vowel, Last.of(c));
    }

    /** The letter that a letter of a template stands for here. */
    char letter(char template) {
        boolean front = vowel >= FRONT;
        return switch (template) {
            case 'A' -> front ? 'e' : 'a';
            case 'I' -> Letters.vowel((front ? FRONT : 0) + (vowel % FRONT >= ROUNDED ? 3 : 1));
            case 'D' -> last == Last.VOICELESS ? 't' : 'd';
            default -> template;
        };
    }

    /** A number for {@link org.dragoman.language.Stem#rule()}. */
    int number() {
        return vowel * LASTS.length + last.ordinal();
    }

    static Sound of(int number) {
        return new Sound(number / LASTS.length, LASTS[number % LASTS.length]);
    }
}
