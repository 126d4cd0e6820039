package org.dragoman.language.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Words as they stand in the term, nothing attached. */
final class ExactMorphology implements Morphology {
    private final Function<String, FoldedText> fold;

    ExactMorphology(Function<String, FoldedText> fold) {
        this.fold = fold;
    }

    @Override
    public TermKind guessKind(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) ? TermKind.NAME : TermKind.NOUN;
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        Words words = Words.of(fold.apply(form.text()));
        List<WordPattern> patterns = new ArrayList<>(words.size());
        List<String> gaps = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            patterns.add(new WordPattern(List.of(new Stem(words.word(i), 0, 0, words.original(i), List.of()))));
            if (i > 0) {
                gaps.add(words.gap(i - 1));
            }
        }
        return patterns.isEmpty() ? List.of() : List.of(new TermPattern(form, patterns, gaps));
    }

    @Override
    public long stemEnds(Words words, int word) {
        return 1L << Math.min(words.end(word) - words.start(word), Long.SIZE) - 1;
    }

    @Override
    public @Nullable Ending ending(Stem stem, Words words, int word, int offset) {
        return offset == words.end(word) ? Ending.none(words, word) : null;
    }

    @Override
    public @Nullable Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
        String term = pattern.form().text();
        int start = matches.get(0).proclitics().spanStart();
        boolean lostCapital = pattern.form().caseBound()
                && Character.isUpperCase(term.codePointAt(0))
                && !Character.isUpperCase(words.text().originalCodePoint(start));
        return lostCapital ? null : new Derivation(term, List.of(), 0);
    }

    @Override
    public List<WordForm> paradigm(TermForm form) {
        return List.of(new WordForm(form.text(), List.of()));
    }

    @Override
    public Optional<String> inflect(TermForm form, List<String> rules) {
        return rules.isEmpty() ? Optional.of(form.text()) : Optional.empty();
    }
}
