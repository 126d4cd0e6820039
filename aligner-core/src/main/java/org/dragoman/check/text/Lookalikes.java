package org.dragoman.check.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Letters that were typed on another keyboard. */
final class Lookalikes {
    private static final String CYRILLIC = "аАВеЕЅѕіІјЈКМНоОрРсСТхХуУәӘԛԚԝԜһҺ";
    private static final String LATIN = "aABeESsiIjJKMHoOpPcCTxXyYəƏqQwWhH";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String GREEK_LATIN = "ABEZHIKMNOPTYXo";
    private static final Map<Character, Character> AZERBAIJANI = Map.of('ǝ', 'ə', 'Ǝ', 'Ə', 'ș', 'ş', 'Ș', 'Ş');

    /** Letters of Persian, Urdu or Kurdish that Arabic has in another form. */
    private static final String PERSIAN = "یکےۀەہھۃ";

    private static final String ARABIC = "يكيههههة";

    /** Arabic text writes foreign names with these; what has them may be Persian or Kurdish altogether. */
    private static final String FOREIGN = "گچپژڤڨڭڵێۆڕ";

    private Lookalikes() {}

    /**
     * A word that needs other letters.
     *
     * @param choices what was meant, likeliest first; empty where that is not known
     * @param sure whether the first one is right beyond doubt
     */
    record Word(List<String> choices, boolean sure) {}

    /** What is wrong with the letters of a word, null for nothing. */
    static @Nullable Word of(String word, LanguageTag language) {
        return language.language().equals("ar")
                ? arabic(word)
                : latin(word, language.language().equals("az"));
    }

    private static @Nullable Word latin(String word, boolean azerbaijani) {
        boolean latin = word.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        boolean other = word.chars().anyMatch(c -> isOther((char) c));
        if (!latin) {
            return null;
        }
        if (other) {
            String mended = mapped(mapped(word, CYRILLIC, LATIN), GREEK, GREEK_LATIN);
            boolean whole = mended.chars().noneMatch(c -> isOther((char) c));
            return new Word(whole ? List.of(mended) : List.of(), whole);
        }
        if (!azerbaijani) {
            return null;
        }
        StringBuilder mended = new StringBuilder();
        word.chars().forEach(c -> mended.append(AZERBAIJANI.getOrDefault((char) c, (char) c)));
        boolean schwa = word.indexOf('ǝ') >= 0 || word.indexOf('Ǝ') >= 0;
        return mended.toString().equals(word) ? null : new Word(List.of(mended.toString()), schwa);
    }

    private static boolean isOther(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK && c != 'µ' && c != 'μ';
    }

    /** A final ی may be ي or ى; in a word with Persian letters nothing is wrong. */
    private static @Nullable Word arabic(String word) {
        boolean persian = word.chars().anyMatch(c -> PERSIAN.indexOf(c) >= 0);
        if (!persian || word.chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0)) {
            return null;
        }
        String mended = mapped(word, PERSIAN, ARABIC);
        if (mended.endsWith("ي") && word.charAt(word.length() - 1) == 'ی') {
            return new Word(List.of(mended, mended.substring(0, mended.length() - 1) + "ى"), false);
        }
        return new Word(List.of(mended), true);
    }

    private static String mapped(String word, String from, String to) {
        StringBuilder mapped = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            mapped.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return mapped.toString();
    }
}
