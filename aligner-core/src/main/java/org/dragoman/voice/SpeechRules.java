package org.dragoman.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a language tells of speech. Immutable; one instance a language serves all articles. */
interface SpeechRules {
    /**
     * The speech that a sentence tells of, verbs that introduce a quotation included.
     *
     * @param sentence words and marks
     * @param memory who spoke before
     * @return in the order of the verbs
     */
    List<Draft> find(Sentence sentence, Memory memory);

    /** Words by which this language calls courts. */
    Set<String> courtWords();

    /** What the words beside a quotation say of it. */
    QuoteSigns signs(Sentence sentence, int before, int behind, Memory memory);

    /** Whether a sentence without a verb of saying goes on with what was told before it: "It would last a year." */
    default boolean continues(Sentence sentence) {
        return false;
    }

    /** One whom a sentence is about and whom the glossary does not know; null where that is not sure. */
    default @Nullable Speaker stranger(Sentence sentence) {
        return null;
    }

    /** The body without a mention that a sentence begins with, for "it" in the next; null where that is not sure. */
    default @Nullable Speaker opener(Sentence sentence) {
        return null;
    }

    /** Whether a sentence tells who said what stands before it: "Bunu X deyib". */
    default boolean pointsBack(Sentence sentence) {
        return false;
    }

    /** Whether a sentence tells who reported all that stands before it: "Bu barədə X məlumat verib". */
    default boolean tellsBack(Sentence sentence) {
        return false;
    }

    /** The one whom a clause is about, up to a token; null where that is not sure. */
    default @Nullable Speaker subject(Sentence sentence, int last, Memory memory) {
        return null;
    }

    /** Speaker before a colon: "X: …". */
    @Nullable
    Speaker beforeColon(Sentence sentence, int colon);

    /**
     * What the words beside a quotation say of it.
     *
     * @param name whether it is a name or title: agency "RIA Novosti"
     * @param called the words that keep a distance, null where there are none
     */
    record QuoteSigns(boolean name, @Nullable Draft called) {}
}
