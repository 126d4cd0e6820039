package org.dragoman.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes a term inside a text. A term is compiled once into {@linkplain TermPattern patterns} of words;
 * each word has one or more {@linkplain Stem stems}. In a text the index looks the stems up and asks here what may
 * stand before ({@link #proclitics}) and behind them ({@link #ending}), and at last whether the words agree
 * ({@link #derive}).
 */
public interface Morphology {
    /**
     * Guesses the kind of a term of which nothing but the text is known.
     *
     * @param text a term in its citation form
     * @return the likeliest kind
     */
    TermKind guessKind(String text);

    /**
     * Compiles a term.
     *
     * @param form the term in its citation form
     * @return its patterns, more than one where words can be joined or split; empty where the text holds no word
     */
    List<TermPattern> compile(TermForm form);

    /**
     * The ways to read the front of a word: first the bare word, then with attached words taken off.
     *
     * @param words words of a text
     * @param word index of the word
     * @return at least the bare word
     */
    default List<Proclitics> proclitics(Words words, int word) {
        return List.of(Proclitics.none(words.start(word)));
    }

    /** The beginning of a word alone, as {@link #stemStarts} gives it. */
    long AT_START = 1L;

    /**
     * The places inside a word at which a stem may begin: those of all its {@link #proclitics}. An index asks this of
     * every word of a text.
     *
     * @param words words of a text
     * @param word index of the word
     * @return bit {@code i} is set where a stem may begin {@code i} chars after the word's beginning, bit 63 where it
     *     may begin 63 chars or more after it
     */
    default long stemStarts(Words words, int word) {
        long places = 0;
        for (Proclitics front : proclitics(words, word)) {
            places |= 1L << Math.min(front.stemStart() - words.start(word), 63);
        }
        return places;
    }

    /** Every place inside a word, as {@link #stemEnds} gives them. */
    long ANYWHERE = -1L;

    /**
     * The places inside a word at which a stem may end, judged by the letters behind them alone. A look at it keeps an
     * index from asking {@link #ending} where the answer can only be null; a place too many does no harm.
     *
     * @param words words of a text
     * @param word index of the word
     * @return bit {@code i} is set where a stem may end {@code i + 1} chars after the word's beginning, bit 63 where it
     *     may end 64 chars or more after it
     */
    default long stemEnds(Words words, int word) {
        return ANYWHERE;
    }

    /**
     * Whether what stands behind a stem makes it a form of its term.
     *
     * @param stem the stem that was found
     * @param words words of a text
     * @param word index of the word in which the stem ends
     * @param offset folded offset after the stem, at most the word's end
     * @return the ending, which may reach into the next word ({@code KTMT-nin}), or null where there is none
     */
    @Nullable
    Ending ending(Stem stem, Words words, int word, int offset);

    /**
     * Whether the words that were found are the term: agreement, capital letters, what must not stand around them.
     *
     * @param pattern the pattern whose words were found
     * @param words words of a text
     * @param matches one match for each word of the pattern, in order
     * @return how the form follows from the term, or null where it does not
     */
    @Nullable
    Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches);

    /**
     * The forms of a term that a writer would use, each with its derivation; every one of them is found again by this
     * morphology. Where two ways lead to one text, it comes once for each.
     *
     * @param form the term in its citation form
     * @return citation form first; none twice with the same steps
     */
    List<WordForm> paradigm(TermForm form);

    /**
     * Writes a term in the form that the given rules make.
     *
     * @param form the term in its citation form
     * @param rules rule ids as in {@link Step#rule()}, in order; empty gives the citation form
     * @return the written form, or empty where a rule does not apply to the term
     */
    Optional<String> inflect(TermForm form, List<String> rules);

    /**
     * All ways to write a term in the form that the given rules make, where the rules leave a choice: a noun with two
     * plurals, a case that only one of two words shows.
     *
     * @param form the term in its citation form
     * @param rules rule ids as in {@link Step#rule()}, in order
     * @return likeliest first, beginning with what {@link #inflect} gives; empty where a rule does not apply
     */
    default List<String> inflections(TermForm form, List<String> rules) {
        return inflect(form, rules).map(List::of).orElse(List.of());
    }
}
