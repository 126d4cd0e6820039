package org.dragoman.language.azerbaijani;

import java.util.Optional;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;

/** Guesses the kind of a term by its capitals and its last word. */
final class KindGuesser {
    private static final int LONGEST_ABBREVIATION = 6;

    private final Heads heads;

    KindGuesser(Heads heads) {
        this.heads = heads;
    }

    /**
     * The likeliest kind.
     *
     * @param text a citation form, may be empty
     * @return its kind
     */
    TermKind guess(String text) {
        Words words = Words.of(Letters.fold(text));
        if (words.size() == 0) {
            return TermKind.NOUN;
        }
        String first = words.original(0);
        String last = words.original(words.size() - 1);
        boolean capital = Character.isUpperCase(first.codePointAt(0));
        Optional<TermKind> head = heads.kind(last);
        if (words.size() == 1) {
            return guessWord(first, capital, head);
        }
        if (head.isPresent()) {
            boolean office = head.get() == TermKind.OFFICE;
            return capital || office ? head.get() : TermKind.NOUN;
        }
        return capital ? TermKind.NAME : TermKind.NOUN;
    }

    private static TermKind guessWord(String word, boolean capital, Optional<TermKind> head) {
        if (Letters.allCapitals(word)) {
            boolean fits = word.codePointCount(0, word.length()) <= LONGEST_ABBREVIATION;
            return fits ? TermKind.ABBREVIATION : TermKind.NAME;
        }
        if (capital) {
            return TermKind.NAME;
        }
        return head.filter(kind -> kind == TermKind.OFFICE).orElse(TermKind.NOUN);
    }
}
