package org.dragoman.article.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.article.fault.TextFault.Kind;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the faults of a text. */
public final class TextFaults {
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Letters on either side of one that tell whether a word is Latin. */
    private static final int LOOKED_AT = 100;

    private TextFaults() {}

    /**
     * The faults of a text.
     *
     * @param text any text, line ends as {@code \n}
     * @param language its language
     * @return in text order
     */
    public static List<TextFault> of(String text, LanguageTag language) {
        List<TextFault> faults = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            line(text, new Line(from, to), language, faults);
            from = to + 1;
        }
        faults.sort(Comparator.comparing(TextFault::span));
        return List.copyOf(faults);
    }

    private record Line(int from, int to) {}

    private static void line(String text, Line line, LanguageTag language, List<TextFault> faults) {
        String content = text.substring(line.from(), line.to());
        if (content.indexOf(NO_BREAK_SPACE) >= 0 && content.chars().allMatch(c -> Blanks.isBlank((char) c))) {
            faults.add(new TextFault(Kind.NO_BREAK_SPACE_LINE, new Span(line.from(), line.to())));
            return;
        }
        for (int i = line.from(); i < line.to(); i++) {
            Kind kind = kind(text, i, language);
            if (kind != null) {
                faults.add(new TextFault(kind, new Span(i, i + 1)));
            }
        }
        for (Span span : GluedWords.find(content, language)) {
            faults.add(new TextFault(Kind.GLUED_WORDS, span.shift(line.from())));
        }
        for (int at : UnpairedQuotes.find(content)) {
            faults.add(new TextFault(Kind.UNPAIRED_QUOTE, new Span(line.from() + at, line.from() + at + 1)));
        }
    }

    private static @Nullable Kind kind(String text, int at, LanguageTag language) {
        char c = text.charAt(at);
        if (c == NO_BREAK_SPACE) {
            return Kind.NO_BREAK_SPACE;
        }
        if (c == '\uFFFD') {
            return Kind.LOST_CHAR;
        }
        if (Blanks.isMark(c)) {
            return Kind.INVISIBLE_MARK;
        }
        if (isForeign(text, at, language)) {
            return Kind.FOREIGN_LETTER;
        }
        return isStrayVowel(text, at, language) ? Kind.STRAY_VOWEL_MARK : null;
    }

    private static boolean isForeign(String text, int at, LanguageTag language) {
        char c = text.charAt(at);
        return switch (language.language()) {
            case "ar" -> "یکےۀەہھ".indexOf(c) >= 0;
            case "az" ->
                "ǝƎţŢ".indexOf(c) >= 0
                        || (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC && besideLatin(text, at));
            default -> false;
        };
    }

    /** A word of Cyrillic letters alone is a word of another language, and no fault. */
    private static boolean besideLatin(String text, int at) {
        int from = at;
        int to = at;
        int least = Math.max(0, at - LOOKED_AT);
        int most = Math.min(text.length(), at + LOOKED_AT);
        while (from > least && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < most && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to)
                .chars()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Tanween inside a word, or any vowel mark that follows no letter. */
    private static boolean isStrayVowel(String text, int at, LanguageTag language) {
        char c = text.charAt(at);
        if (!language.language().equals("ar") || c < '\u064B' || c > '\u0652') {
            return false;
        }
        boolean behindLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean tanween = c <= '\u064D';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return !(behindLetter || at > 0 && Character.getType(text.charAt(at - 1)) == Character.NON_SPACING_MARK)
                || (tanween && Character.isLetter(next) && !(c == '\u064B' && (next == 'ا' || next == 'ى')));
    }
}
