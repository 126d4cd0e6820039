package org.dragoman.candidate;

import java.util.List;
import java.util.Set;

/**
 * One side of a unit: what one language says there.
 *
 * @param language of the text
 * @param text its text
 * @param words its words
 */
record Line(String language, String text, List<Word> words) {
    /** How the texts write a word, by its stem, where it does not begin a sentence: there a capital tells something. */
    enum Elsewhere {
        /** With a capital, at least once. */
        CAPITAL,
        /** In small letters only. */
        SMALL,
        /** It stands nowhere else. */
        NOT_SEEN
    }

    /**
     * A word with what is known of it.
     *
     * @param token as it stands
     * @param readings the ways to read it
     * @param rows the rows of the word list it stands in
     * @param key the stem under which it is counted
     * @param stop whether it begins and ends no name
     * @param seenSmall whether the texts have it in small letters elsewhere
     * @param elsewhere how the texts write it where no sentence begins
     * @param free whether no mention of the glossary covers it
     * @param cut chars of the likeliest attached words before it
     * @param link whether it joins the words of a name
     * @param id stands for its letters
     * @param keyId stands for its key
     */
    record Word(
            Token token,
            List<Reading> readings,
            Set<Integer> rows,
            String key,
            boolean stop,
            boolean seenSmall,
            Elsewhere elsewhere,
            boolean free,
            int cut,
            boolean link,
            long id,
            long keyId) {
        /** The same word as it stands elsewhere. */
        Word at(Token other, boolean isFree) {
            return new Word(other, readings, rows, key, stop, seenSmall, elsewhere, isFree, cut, link, id, keyId);
        }
    }

    /** Copies the list. */
    Line {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    Token token(int index) {
        return words.get(index).token();
    }
}
