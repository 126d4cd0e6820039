package org.dragoman.article.format;

import org.dragoman.text.LanguageTag;

/**
 * Whether a language that a page states can be that of its letters. Templates are often left with the language of their
 * maker, so Arabic and Azerbaijani pages say that they are English or Turkish.
 *
 * @param rightToLeft whether most letters are written from right to left
 * @param schwas whether so many letters are {@code ə} that the text is Azerbaijani
 */
record StatedLanguage(boolean rightToLeft, boolean schwas) {
    private static final int LOOK_AT = 50_000;

    static StatedLanguage of(String text) {
        int left = 0;
        int right = 0;
        int schwas = 0;
        for (int i = 0; i < Math.min(text.length(), LOOK_AT); i++) {
            char c = text.charAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> right++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
                default -> {}
            }
            schwas += c == 'ə' || c == 'Ə' ? 1 : 0;
        }
        return new StatedLanguage(right > left, schwas * 50 > left);
    }

    /** Whether the statement may be true. */
    boolean allow(LanguageTag stated) {
        return stated.isRegistered()
                && stated.rightToLeft() == rightToLeft
                && (!schwas || stated.language().equals("az"));
    }
}
