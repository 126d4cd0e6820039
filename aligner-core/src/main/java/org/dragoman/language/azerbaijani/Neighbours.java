package org.dragoman.language.azerbaijani;

import java.util.List;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Words before a form that make it a part of another word or of another body's name. */
final class Neighbours {
    private Neighbours() {}

    /**
     * Whether what was found is only the end of something longer.
     *
     * @param pattern the pattern that was found
     * @param words words of the text
     * @param matches its words
     * @return true where the form is no form of the term
     */
    static boolean makeLonger(TermPattern pattern, Words words, List<WordMatch> matches) {
        int word = matches.get(0).word();
        return word > 0
                && (endsCompound(pattern.form(), words, word)
                        || (matches.size() == 1 && endsName(pattern.form(), words, matches.get(0))));
    }

    /** A common word behind a hyphen is the end of another word: vitse-prezident. Names are not: Bakı-Tiflis. */
    private static boolean endsCompound(TermForm form, Words words, int word) {
        boolean common = switch (form.kind()) {
            case OFFICE, NOUN, ADJECTIVE -> true;
            case NAME, ABBREVIATION, INSTITUTION -> false;
        };
        return common
                && words.joinsNext(word - 1)
                && Character.isLetter(words.folded().charAt(words.start(word - 1)));
    }

    /**
     * A body's short name with capital and possessive behind another capitalised word is the head of a longer name:
     * Milli Məclisi, Alman Parlamenti are not Məclis, parlament.
     */
    private static boolean endsName(TermForm form, Words words, WordMatch match) {
        int word = match.word();
        return form.kind() == TermKind.INSTITUTION
                && isCapitalised(words, word)
                && isCapitalised(words, word - 1)
                && words.gap(word - 1).equals(" ")
                && isPossessed(match.ending().steps());
    }

    private static boolean isPossessed(List<Step> steps) {
        for (Step step : steps) {
            if (step.rule().equals("az.possessive-3")) {
                return true;
            }
        }
        return false;
    }

    static boolean isCapitalised(Words words, int word) {
        return Character.isUpperCase(words.text().originalCodePoint(words.start(word)));
    }
}
