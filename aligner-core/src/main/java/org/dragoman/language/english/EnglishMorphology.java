package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/** English word forms. The possessive explains a form but is no part of the mention's span. */
final class EnglishMorphology implements Morphology {
    @Override
    public TermKind guessKind(String text) {
        return KindGuess.of(text);
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        return TermCompiler.compile(form);
    }

    @Override
    public long stemStarts(Words words, int word) {
        return AT_START;
    }

    @Override
    public @Nullable Ending ending(Stem stem, Words words, int word, int offset) {
        if (offset != words.end(word)) {
            return null;
        }
        return stem.rule() == Mark.LAST ? Possessive.behind(words, word) : Ending.none(words, word);
    }

    @Override
    public @Nullable Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
        if (!Surroundings.allow(pattern, words, matches)) {
            return null;
        }
        int first = matches.get(0).word();
        int last = matches.get(matches.size() - 1).word();
        boolean bound = isBound(pattern.form());
        List<Step> steps = new ArrayList<>();
        int penalty = 0;
        for (WordMatch match : matches) {
            Stem stem = match.stem();
            String original = words.original(match.word());
            boolean afterHyphen = match.word() > first && words.joinsNext(match.word() - 1);
            Capitals.Verdict verdict =
                    Capitals.judge(stem, original, bound, afterHyphen, () -> Capitals.surround(words, first, last));
            if (verdict == Capitals.Verdict.WRONG) {
                return null;
            }
            steps.addAll(stem.steps());
            if (verdict == Capitals.Verdict.INITIAL) {
                steps.add(Rule.INITIAL_CAPITAL.step(original));
            } else if (verdict == Capitals.Verdict.LOWER) {
                steps.add(Rule.LOWER_CASE.step(original));
                penalty++;
            }
            if (original.contains(".") != stem.written().contains(".")) {
                steps.add(Rule.DOTS.step(original));
            }
            steps.addAll(match.ending().steps());
            penalty += stem.has(Mark.SECOND) || stem.has(Mark.NAMES) ? 1 : 0;
        }
        return new Derivation(pattern.form().text(), steps, penalty);
    }

    /** Adjectives of places keep their capital whatever the term says: Polish and polish are two words. */
    private static boolean isBound(TermForm form) {
        return form.caseBound() || form.kind() == TermKind.ABBREVIATION || form.kind() == TermKind.ADJECTIVE;
    }

    @Override
    public List<WordForm> paradigm(TermForm form) {
        return Paradigm.forms(form);
    }

    @Override
    public Optional<String> inflect(TermForm form, List<String> rules) {
        return Paradigm.inflect(form, rules);
    }
}
