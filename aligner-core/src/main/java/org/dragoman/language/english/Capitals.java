package org.dragoman.language.english;

import java.util.Set;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;

/** Compares the capitals of a word in a text with those of the term. */
final class Capitals {
    /** What the comparison says. */
    enum Verdict {
        /** No difference that counts. */
        SAME,
        /** The first letter only, of an abbreviation read as a word. */
        INITIAL,
        /** A small letter where some writers put one. */
        LOWER,
        /** Another word. */
        WRONG
    }

    /** Abbreviations that a text in capitals cannot tell from these words; not US, which headlines rarely mean as "us". */
    private static final Set<String> SMALL_WORDS =
            Set.of("am", "as", "at", "be", "do", "he", "if", "in", "is", "it", "may", "no", "or", "so", "to", "who");

    private static final int NEIGHBOURS = 3;

    private Capitals() {}

    /** The flags of a word of a term. */
    static int flags(TermForm form, String word) {
        int flags = Character.isUpperCase(word.codePointAt(0)) ? Mark.CAPITAL : 0;
        if (Abbreviations.is(word) || (form.kind() == TermKind.ABBREVIATION && count(word) > 1)) {
            flags |= Mark.EXACT;
            flags |= Abbreviations.isReadAsWord(word, form.grammar().reading()) ? Mark.READ_AS_WORD : 0;
        }
        return flags;
    }

    /**
     * Compares.
     *
     * @param stem stem of the term's word
     * @param words words of the text
     * @param word the one to compare
     * @param bound whether the term is bound to its capitals
     * @param first first word of the form, which tells what stands around it
     * @param last its last word
     */
    static Verdict judge(Stem stem, Words words, int word, boolean bound, int first, int last) {
        if (stem.has(Mark.EXACT)) {
            return judgeAbbreviation(stem, words, word, first, last);
        }
        boolean needed = stem.has(Mark.CAPITAL) && (bound || stem.has(Mark.ARTICLE));
        if (!needed || !Character.isLowerCase(words.text().originalCodePoint(words.start(word)))) {
            return Verdict.SAME;
        }
        boolean afterHyphen = word > first && words.joinsNext(word - 1);
        return stem.has(Mark.MAY_BE_SMALL) || afterHyphen ? Verdict.LOWER : Verdict.WRONG;
    }

    private static Verdict judgeAbbreviation(Stem stem, Words words, int word, int first, int last) {
        String text = words.text().original();
        int from = words.text().originalStart(words.start(word));
        int to = words.text().originalStart(words.end(word));
        if (sameCapitals(stem.written(), text, from, to)) {
            return SMALL_WORDS.contains(stem.key()) && surround(words, first, last) ? Verdict.WRONG : Verdict.SAME;
        }
        int capitals = count(text, from, to, true);
        if (stem.has(Mark.READ_AS_WORD) && capitals == 1 && Character.isUpperCase(text.codePointAt(from))) {
            return Verdict.INITIAL;
        }
        boolean shouted = capitals == count(text, from, to, false) && surround(words, first, last);
        return shouted ? Verdict.SAME : Verdict.WRONG;
    }

    /** Whether the words around a range are in capitals, as in some headlines; false where there are none. */
    private static boolean surround(Words words, int first, int last) {
        String text = words.text().original();
        int seen = 0;
        for (int i = Math.max(0, first - NEIGHBOURS); i <= Math.min(words.size() - 1, last + NEIGHBOURS); i++) {
            if (i >= first && i <= last) {
                continue;
            }
            int from = words.text().originalStart(words.start(i));
            int to = words.text().originalStart(words.end(i));
            for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
                if (Character.isLowerCase(text.codePointAt(at))) {
                    return false;
                }
            }
            seen += count(text, from, to, true) > 1 ? 1 : 0;
        }
        return seen > 1;
    }

    /** Whether a word of a text begins with a capital. */
    static boolean begins(Words words, int word) {
        return Character.isUpperCase(words.text().originalCodePoint(words.start(word)));
    }

    /** Whether letters and digits of both agree in number, and in which of them are capitals. */
    private static boolean sameCapitals(String term, String text, int from, int to) {
        int at = from;
        for (int i = 0; i < term.length(); ) {
            int letter = term.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                at = letter(text, at, to);
                if (at == to || Character.isUpperCase(letter) != Character.isUpperCase(text.codePointAt(at))) {
                    return false;
                }
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return letter(text, at, to) == to;
    }

    /** The place of the next letter or digit, or the end. */
    private static int letter(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    /** How many capitals a word has. */
    private static int count(String word) {
        return count(word, 0, word.length(), true);
    }

    private static int count(String text, int from, int to, boolean onlyCapitals) {
        int count = 0;
        for (int at = from; at < to; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean counts = onlyCapitals ? Character.isUpperCase(codePoint) : Character.isLetterOrDigit(codePoint);
            count += counts ? 1 : 0;
        }
        return count;
    }
}
