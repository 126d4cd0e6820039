package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Ending;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.WordMatch;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words that lost the space behind a name or a term of several words, as scraped news often has them
 * ({@code فوكس نيوزيوم}). The mention ends with the term. A name of one word found so is doubtful: it counts only in an
 * article that names the concept elsewhere too.
 */
final class RunOn {
    static final String RULE = "ar.run-on";

    /** Least letters of a last word, without its article. */
    static final int LEAST_STEM = 3;

    static final int LEAST_TAIL = 3;

    private static final int LONG_NAME = 5;
    private static final int LEAST_LATIN = 2;

    private RunOn() {}

    /**
     * Lets the last word of a term be recognised with another word run into it.
     *
     * @param last the last word
     * @param several whether the term has several words; a name that is a word alone has to be long
     * @return the word with its stems marked
     */
    static WordPattern mark(WordPattern last, boolean several) {
        List<Stem> stems = new ArrayList<>(last.stems());
        stems.replaceAll(stem -> glues(stem, several) ? marked(stem) : stem);
        return new WordPattern(stems);
    }

    private static boolean glues(Stem stem, boolean several) {
        String key = stem.key();
        if (key.charAt(0) < 'ء') {
            return key.length() >= LEAST_LATIN;
        }
        int least = several ? StemEnds.leastStem(key, 0, key.length()) : LONG_NAME;
        return stem.steps().isEmpty() && key.length() >= least;
    }

    private static Stem marked(Stem stem) {
        return new Stem(stem.key(), stem.rule(), stem.flags() | Features.GLUES, stem.written(), stem.steps());
    }

    /**
     * Whether another word is run into a find.
     *
     * @param match a find
     * @return true where the find ends inside a written word
     */
    static boolean isIn(WordMatch match) {
        List<Step> steps = match.ending().steps();
        return !steps.isEmpty() && steps.get(0).rule().equals(RULE);
    }

    /**
     * Whether a find of one word may be another word: it ends inside a written word, and no change of script shows it.
     *
     * @param match a find
     * @return false also where nothing is run on
     */
    static boolean isDoubtful(WordMatch match) {
        return isIn(match) && match.stem().key().charAt(match.stem().key().length() - 1) >= 'ء';
    }

    /**
     * What follows a stem, read as another word.
     *
     * @param stem a stem
     * @param words words of a text
     * @param word the word in which the stem ends
     * @param offset folded offset after the stem
     * @return null where it may be an ending
     */
    static @Nullable Ending read(Stem stem, Words words, int word, int offset) {
        int end = words.end(word);
        if (!stem.has(Features.GLUES) || !isPlace(words.text(), offset, end)) {
            return null;
        }
        Step tail = new Step(RULE, words.folded().substring(offset, end));
        return new Ending(offset, word + 1, 0, List.of(tail));
    }

    /**
     * Whether the rest of a word may be a word of its own: it begins where Arabic follows Latin, or it has three
     * letters and is no ending.
     *
     * @param text folded text
     * @param offset where the rest begins, behind at least one letter
     * @param end where it ends
     * @return false for a rest that may be an ending
     */
    static boolean isPlace(CharSequence text, int offset, int end) {
        boolean arabicBefore = text.charAt(offset - 1) >= 'ء';
        boolean arabicBehind = text.charAt(offset) >= 'ء';
        if (!arabicBefore) {
            return arabicBehind;
        }
        return end - offset >= LEAST_TAIL && !Tails.isEnding(text, offset, end);
    }
}
