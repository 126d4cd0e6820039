package org.dragoman.language.arabic;

import java.util.List;
import java.util.Optional;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * The rules of Arabic word forms: attached words in front ({@link Attached}), stems without article
 * ({@link TermCompiler}), pronouns behind ({@link Pronouns}), and what goes together ({@link Derivations}).
 */
final class ArabicMorphology implements Morphology {
    /** Flag of an ending: a pronoun. */
    static final int PRONOUN = 1;

    @Override
    public TermKind guessKind(String text) {
        return KindGuess.of(text);
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        return TermCompiler.compile(form);
    }

    @Override
    public List<Proclitics> proclitics(Words words, int word) {
        return Attached.read(words, word);
    }

    @Override
    public long stemStarts(Words words, int word) {
        return Attached.stemStarts(words, word);
    }

    @Override
    public long stemEnds(Words words, int word) {
        return StemEnds.of(words, word);
    }

    @Override
    public @Nullable Ending ending(Stem stem, Words words, int word, int offset) {
        int end = words.end(word);
        if (offset == end) {
            boolean whole = stem.has(Features.FIXED)
                    || Features.any(stem.flags(), Features.INDEFINITE | Features.ARTICLE | Features.CONSTRUCT);
            return whole ? Ending.none(words, word) : null;
        }
        Step pronoun = stem.has(Features.HOST) ? Pronouns.of(stem.written(), words.folded(), offset, end) : null;
        return pronoun == null
                ? RunOn.read(stem, words, word, offset)
                : new Ending(end, word + 1, PRONOUN, List.of(pronoun));
    }

    @Override
    public @Nullable Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
        return Derivations.of(pattern, words, matches);
    }

    @Override
    public List<WordForm> paradigm(TermForm form) {
        return Paradigm.of(form);
    }

    @Override
    public Optional<String> inflect(TermForm form, List<String> rules) {
        return inflections(form, rules).stream().findFirst();
    }

    @Override
    public List<String> inflections(TermForm form, List<String> rules) {
        return Inflection.of(form, rules);
    }
}
