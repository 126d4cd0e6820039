package org.dragoman.check.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the characters of a written word, and what would stand there.
 *
 * @param span the letters concerned, offsets into the word
 * @param choices what to write, likeliest first; empty where that is lost
 * @param sure whether the first one is right beyond doubt
 */
record Repair(Span span, List<String> choices, boolean sure) {
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|quot|lt|gt|nbsp|apos|laquo|raquo|ldquo|rdquo|#\\d{2,5}|#x[0-9A-Fa-f]{2,5});");
    private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{Ll}\\p{L}*|\\p{IsArabic}\\?\\p{IsArabic}+");
    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|@|=");

    /** The fault of a word, null where it has none. */
    static @Nullable Repair of(String word, LanguageTag language) {
        if (word.indexOf('\uFFFD') >= 0) {
            return new Repair(whole(word), List.of(), false);
        }
        String unmixed = Mojibake.repair(word, language);
        if (unmixed != null) {
            return sure(word, unmixed);
        }
        String bare = withoutMarks(word);
        if (!bare.equals(word)) {
            return bare.isEmpty() ? null : sure(word, bare);
        }
        String plain = plain(word);
        if (!plain.equals(word)) {
            return sure(word, plain);
        }
        Matcher reference = REFERENCE.matcher(word);
        if (reference.find() && !ADDRESS.matcher(word).find()) {
            return new Repair(new Span(reference.start(), reference.end()), List.of(decoded(reference.group())), true);
        }
        boolean lost = LOST.matcher(word).find() && !ADDRESS.matcher(word).find();
        return lost && !language.language().equals("en") ? new Repair(whole(word), List.of(), false) : null;
    }

    private static Repair sure(String word, String better) {
        return new Repair(whole(word), List.of(better), true);
    }

    private static Span whole(String word) {
        return new Span(0, word.length());
    }

    /** Without control characters, and without invisible marks that do nothing where they stand. */
    private static String withoutMarks(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean control = Character.isISOControl(c);
            if (!control && !(Blanks.isMark(c) && idle(word, i))) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Between two letters of a word marks of direction change nothing; a joiner does between Arabic letters and signs. */
    private static boolean idle(String word, int at) {
        char c = word.charAt(at);
        if (c == '\uFEFF' || c == '\u00AD' || c == '\u200B') {
            return true;
        }
        boolean letters = at > 0
                && at + 1 < word.length()
                && Character.isLetter(word.charAt(at - 1))
                && Character.isLetter(word.charAt(at + 1));
        boolean alike = letters
                && Character.UnicodeScript.of(word.charAt(at - 1)) == Character.UnicodeScript.of(word.charAt(at + 1));
        return alike && !Blanks.isJoiner(c);
    }

    /** Letters put together again, Arabic letters whatever their place in the word. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean shape = c >= '\uFB50' && c <= '\uFDF9' && !(c == '\uFD3E' || c == '\uFD3F')
                    || c >= '\uFE70' && c <= '\uFEFC';
            plain.append(shape ? PLAIN.normalize(String.valueOf(c)) : String.valueOf(c));
        }
        String whole = plain.toString().replace("i\u0307", "i");
        String composed = COMPOSE.normalize(whole);
        return composed.length() < whole.length() ? composed : whole;
    }

    private static String decoded(String reference) {
        String name = reference.substring(1, reference.length() - 1);
        if (name.charAt(0) == '#') {
            int code = name.charAt(1) == 'x'
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.toString(code);
        }
        return switch (name) {
            case "amp" -> "&";
            case "quot" -> "\"";
            case "lt" -> "<";
            case "gt" -> ">";
            case "apos" -> "'";
            case "laquo" -> "«";
            case "raquo" -> "»";
            case "ldquo" -> "“";
            case "rdquo" -> "”";
            default -> "\u00A0";
        };
    }
}
