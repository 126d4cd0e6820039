package org.dragoman.check.text;

import org.jspecify.annotations.Nullable;

/** Sets the dots of i and ı as an Azerbaijani term has them. */
final class TermDots {
    private TermDots() {}

    /**
     * A form of a term with the term's dots.
     *
     * @param surface the form as written
     * @param term the term
     * @return null where the dots are right, where something else differs too, or where the form is in capitals, in which
     *     Latin names are typed with I
     */
    static @Nullable String mend(String surface, String term) {
        if (surface.length() < term.length() || surface.equals(upper(surface))) {
            return null;
        }
        StringBuilder mended = new StringBuilder(surface);
        for (int i = 0; i < term.length(); i++) {
            char wanted = small(term.charAt(i));
            char stands = small(surface.charAt(i));
            if (wanted == stands) {
                continue;
            }
            boolean dots = (wanted == 'i' || wanted == 'ı') && (stands == 'i' || stands == 'ı');
            if (!dots) {
                return null;
            }
            boolean capital = surface.charAt(i) == 'I' || surface.charAt(i) == 'İ';
            mended.setCharAt(i, wanted == 'i' ? (capital ? 'İ' : 'i') : capital ? 'I' : 'ı');
        }
        String better = mended.toString();
        return better.equals(surface) ? null : better;
    }

    private static String upper(String word) {
        StringBuilder capitals = new StringBuilder(word.length());
        word.chars().forEach(c -> capitals.append(Character.toUpperCase((char) c)));
        return capitals.toString();
    }

    private static char small(char c) {
        return c == 'I' ? 'ı' : c == 'İ' ? 'i' : Character.toLowerCase(c);
    }
}
