package org.dragoman.language.azerbaijani;

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

/** The word forms of Azerbaijani: chains of suffixes behind the last word of a term. */
final class AzerbaijaniMorphology implements Morphology {
    private final KindGuesser guesser;
    private final TermCompiler compiler;
    private final StemEnds stemEnds;
    private final EndingReader endings;
    private final LongerNames longerNames;
    private final SmallBodies smallBodies = new SmallBodies();
    private final Doubts doubts = new Doubts();
    private final FormWriter writer;
    private final Paradigm paradigm;

    AzerbaijaniMorphology() {
        Alternations alternations = new Alternations();
        Heads heads = new Heads(alternations);
        SuffixTable table = new SuffixTable();
        guesser = new KindGuesser(heads);
        StemMaker stems = new StemMaker(alternations);
        compiler = new TermCompiler(stems, new Possession(heads));
        stemEnds = new StemEnds(table);
        endings = new EndingReader(table);
        longerNames = new LongerNames(stems, endings);
        writer = new FormWriter(compiler, table);
        paradigm = new Paradigm(writer);
    }

    @Override
    public TermKind guessKind(String text) {
        return guesser.guess(text);
    }

    @Override
    public List<TermPattern> compile(TermForm form) {
        return compiler.compile(form);
    }

    @Override
    public long stemStarts(Words words, int word) {
        return AT_START;
    }

    @Override
    public long stemEnds(Words words, int word) {
        return stemEnds.in(words, word);
    }

    @Override
    public @Nullable Ending ending(Stem stem, Words words, int word, int offset) {
        return endings.read(stem, words, word, offset);
    }

    @Override
    public @Nullable Derivation derive(TermPattern pattern, Words words, List<WordMatch> matches) {
        if (Neighbours.makeLonger(pattern, words, matches) || longerNames.goOn(pattern, words, matches)) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        int penalty = 0;
        for (WordMatch match : matches) {
            if (Dots.makeOtherWord(pattern, words, match)) {
                return null;
            }
            if (!Capitals.kept(pattern.form(), words, match)) {
                if (!smallBodies.allow(pattern, words, match)) {
                    return null;
                }
                steps.add(SmallBodies.step(words, match));
                penalty = Derivation.DOUBTFUL;
            }
            steps.addAll(match.stem().steps());
            steps.addAll(match.ending().steps());
        }
        return new Derivation(pattern.form().text(), steps, penalty + doubts.about(pattern, words, matches));
    }

    @Override
    public List<WordForm> paradigm(TermForm form) {
        return paradigm.of(form);
    }

    @Override
    public Optional<String> inflect(TermForm form, List<String> rules) {
        return writer.write(form, rules).map(WordForm::text);
    }
}
