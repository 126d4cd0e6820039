package org.dragoman.contract;

import java.util.List;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.Words;

/**
 * Where the stems of a word may begin and end: an index asks for these places only, so none that matters may be left out.
 *
 * @param morphology the rules
 * @param words words of a text
 * @param word index of one of them
 */
record StemPlaces(Morphology morphology, Words words, int word) {
    private static final int MOST_PLACES = 63;

    void check(List<Stem> stems) {
        long starts = morphology.stemStarts(words, word);
        long ends = morphology.stemEnds(words, word);
        for (Proclitics front : morphology.proclitics(words, word)) {
            Promises.kept(
                    isSet(starts, front.stemStart() - words.start(word)),
                    () -> "Morphology.stemStarts: holds the place of every reading of proclitics(), of “"
                            + words.word(word) + "”");
            for (Stem stem : stems) {
                int end = front.stemStart() + stem.key().length();
                if (end > words.end(word) || !Words.startsWith(words.text(), stem.key(), front.stemStart())) {
                    continue;
                }
                Ending ending = morphology.ending(stem, words, word, end);
                if (ending != null) {
                    Promises.kept(
                            isSet(ends, end - words.start(word) - 1),
                            () -> "Morphology.stemEnds: holds every place behind which ending() finds something, in “"
                                    + words.word(word) + "” behind “" + stem.key() + "”");
                    Promises.kept(
                            ending.spanEnd() > words.start(word)
                                    && ending.spanEnd() <= words.folded().length(),
                            () -> "Ending.spanEnd: behind the stem, within the text, not " + ending.spanEnd());
                    Promises.kept(
                            ending.nextWord() > word && ending.nextWord() <= words.size(),
                            () -> "Ending.nextWord: behind the word, at most the number of words, not "
                                    + ending.nextWord());
                }
            }
        }
    }

    private static boolean isSet(long bits, int place) {
        return (bits >>> Math.min(place, MOST_PLACES) & 1) == 1;
    }
}
