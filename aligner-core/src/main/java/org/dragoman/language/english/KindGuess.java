package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;

/** Guesses the kind of a term by its capitals and its head ({@code kinds.tsv}). */
final class KindGuess {
    private static final Map<String, TermKind> HEADS = Lists.rows("kinds.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> row.get(1).equals("office") ? TermKind.OFFICE : TermKind.INSTITUTION));

    private KindGuess() {}

    static TermKind of(String text) {
        Words words = Words.of(EnglishFolding.fold(text));
        if (words.size() == 0) {
            return TermKind.NOUN;
        }
        boolean single = words.size() == 1;
        if (single && Abbreviations.is(words.original(0))) {
            return TermKind.ABBREVIATION;
        }
        boolean capital = Character.isUpperCase(words.text().originalCodePoint(words.start(0)));
        List<String> folded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.word(i));
        }
        TermKind byHead = HEADS.get(folded.get(Heads.of(folded).norm()));
        boolean article = folded.get(0).equals("the");
        if (byHead == null || (article && capital)) {
            return capital ? TermKind.NAME : isProperInside(words) ? TermKind.NAME : TermKind.NOUN;
        }
        return capital || byHead == TermKind.OFFICE ? byHead : TermKind.NOUN;
    }

    /** al-Assad, van der Bellen. */
    private static boolean isProperInside(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (Capitals.begins(words, i)) {
                return true;
            }
        }
        return false;
    }
}
