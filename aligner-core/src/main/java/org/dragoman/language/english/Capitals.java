package org.dragoman.language.english;

import java.util.Set;
import java.util.function.BooleanSupplier;
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
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        if (Abbreviations.is(word) || (form.kind() == TermKind.ABBREVIATION && capitals > 1)) {
            flags |= Mark.EXACT;
            flags |= Abbreviations.isReadAsWord(word, form.grammar().reading()) ? Mark.READ_AS_WORD : 0;
        }
        return flags;
    }

    /**
     * Compares.
     *
     * @param stem stem of the term's word
     * @param original the word in the text
     * @param bound whether the term is bound to its capitals
     * @param afterHyphen whether a hyphen joins the word to one before it in the term (Kim Jong-un)
     * @param inCapitals whether the text around is in capitals
     */
    static Verdict judge(Stem stem, String original, boolean bound, boolean afterHyphen, BooleanSupplier inCapitals) {
        if (stem.has(Mark.EXACT)) {
            return judgeAbbreviation(stem, lettersOf(original), inCapitals);
        }
        boolean needed = stem.has(Mark.CAPITAL) && (bound || stem.has(Mark.ARTICLE));
        if (!needed || !Character.isLowerCase(original.codePointAt(0))) {
            return Verdict.SAME;
        }
        return stem.has(Mark.MAY_BE_SMALL) || afterHyphen ? Verdict.LOWER : Verdict.WRONG;
    }

    private static Verdict judgeAbbreviation(Stem stem, String text, BooleanSupplier inCapitals) {
        String written = lettersOf(stem.written());
        if (sameCapitals(written, text)) {
            return SMALL_WORDS.contains(stem.key()) && inCapitals.getAsBoolean() ? Verdict.WRONG : Verdict.SAME;
        }
        if (stem.has(Mark.READ_AS_WORD) && capitals(text) == 1 && Character.isUpperCase(text.codePointAt(0))) {
            return Verdict.INITIAL;
        }
        boolean shouted = capitals(text) == text.codePointCount(0, text.length()) && inCapitals.getAsBoolean();
        return shouted ? Verdict.SAME : Verdict.WRONG;
    }

    /** Whether the words around a range are in capitals, as in some headlines; false where there are none. */
    static boolean surround(Words words, int first, int last) {
        int seen = 0;
        for (int i = Math.max(0, first - NEIGHBOURS); i <= Math.min(words.size() - 1, last + NEIGHBOURS); i++) {
            if (i >= first && i <= last) {
                continue;
            }
            String word = lettersOf(words.original(i));
            if (word.codePoints().anyMatch(Character::isLowerCase)) {
                return false;
            }
            seen += capitals(word) > 1 ? 1 : 0;
        }
        return seen > 1;
    }

    /** Whether a word of a text begins with a capital. */
    static boolean begins(Words words, int word) {
        return Character.isUpperCase(words.text().originalCodePoint(words.start(word)));
    }

    private static boolean sameCapitals(String term, String text) {
        if (term.length() != text.length()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (Character.isUpperCase(term.charAt(i)) != Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static long capitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count();
    }

    private static String lettersOf(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
