package org.dragoman.language.arabic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int LONG_NAME = 5;
    private static final int LEAST_TAIL = 3;

    /** A nisba with its endings and pronouns is an ending and no word of its own. */
    private static final Pattern NISBA = Pattern.compile("(ا?و)?ي([ةاه]|[وي]ن|ات?|ان|ت(ان|ين|ه|ها|هم|نا)?)?");

    private RunOn() {}

    /**
     * Lets the last word of a term be recognised with another word run into it.
     *
     * @param last the last word
     * @param several whether the term has several words; a name that is a word alone has to be long
     * @return the word with its stems marked
     */
    static WordPattern mark(WordPattern last, boolean several) {
        List<Stem> stems = last.stems().stream()
                .map(stem -> several || stem.key().length() >= LONG_NAME ? marked(stem) : stem)
                .collect(Collectors.toList());
        return new WordPattern(stems);
    }

    private static Stem marked(Stem stem) {
        return stem.steps().isEmpty()
                ? new Stem(stem.key(), stem.rule(), stem.flags() | Features.GLUES, stem.written(), stem.steps())
                : stem;
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
     * What follows a stem, read as another word.
     *
     * @param stem a stem
     * @param words words of a text
     * @param word the word in which the stem ends
     * @param offset folded offset after the stem
     * @return null where it may be an ending
     */
    static @Nullable Ending read(Stem stem, Words words, int word, int offset) {
        if (!stem.has(Features.GLUES)) {
            return null;
        }
        String tail = words.folded().substring(offset, words.end(word));
        boolean scriptChange =
                tail.charAt(0) >= 'ء' && stem.key().charAt(stem.key().length() - 1) < 'ء';
        if (!scriptChange && (tail.length() < LEAST_TAIL || NISBA.matcher(tail).matches())) {
            return null;
        }
        return new Ending(offset, word + 1, 0, List.of(new Step(RULE, tail)));
    }
}
