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
    private final TermCompiler compiler = new TermCompiler();

    @Override
    public TermKind guessKind(String text) {
        return KindGuess.of(text);
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        return compiler.compile(form);
    }

    /** Nothing but the possessive may follow a stem, and that stands behind an apostrophe. */
    @Override
    public long stemEnds(Words words, int word) {
        return 1L << Math.min(words.end(word) - words.start(word), Long.SIZE) - 1;
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
        List<Step> steps = List.of();
        int penalty = 0;
        for (int i = 0; i < matches.size(); i++) {
            WordMatch match = matches.get(i);
            Stem stem = match.stem();
            Capitals.Verdict verdict = Capitals.judge(stem, words, match.word(), bound, first, last);
            if (verdict == Capitals.Verdict.WRONG) {
                boolean small = matches.size() == 1 && Surroundings.isSmallBody(pattern.form(), words, match);
                if (!small) {
                    return null;
                }
                verdict = Capitals.Verdict.LOWER;
                penalty += Derivation.DOUBTFUL;
            }
            steps = and(steps, stem.steps());
            if (verdict == Capitals.Verdict.INITIAL) {
                steps = and(steps, List.of(Rule.INITIAL_CAPITAL.step(words.original(match.word()))));
            } else if (verdict == Capitals.Verdict.LOWER) {
                steps = and(steps, List.of(Rule.LOWER_CASE.step(words.original(match.word()))));
                penalty++;
            }
            if (hasDots(words, match.word()) != stem.has(Mark.DOTS)) {
                steps = and(steps, List.of(Rule.DOTS.step(words.original(match.word()))));
            }
            steps = and(steps, match.ending().steps());
            penalty += stem.has(Mark.SECOND) || stem.has(Mark.NAMES) ? 1 : 0;
        }
        return new Derivation(pattern.form().text(), steps, penalty);
    }

    /** Both lists in one; most words add nothing, and then nothing is copied. */
    private static List<Step> and(List<Step> steps, List<Step> more) {
        if (more.isEmpty()) {
            return steps;
        }
        if (steps.isEmpty()) {
            return more;
        }
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return all;
    }

    private static boolean hasDots(Words words, int word) {
        String text = words.text().original();
        for (int i = words.text().originalStart(words.start(word)),
                        end = words.text().originalStart(words.end(word));
                i < end;
                i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
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
