package org.dragoman.language;

/**
 * A word of a pattern found in a text.
 *
 * @param word index of the word in which it begins
 * @param proclitics how its front was read
 * @param stem the stem found
 * @param ending what follows the stem
 */
public record WordMatch(int word, Proclitics proclitics, Stem stem, Ending ending) {
    /**
     * Whether nothing was taken off and nothing follows.
     *
     * @return true for the stem alone
     */
    public boolean bare() {
        return proclitics.steps().isEmpty() && ending.steps().isEmpty();
    }
}
