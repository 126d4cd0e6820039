package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Looks terms up in texts by the morphology alone, word by word, without an index. */
final class Texts {
    private static final Morphology MORPHOLOGY = new ArabicLanguage().morphology();

    /** A find: the letters of its span and why. */
    record Find(String surface, Derivation derivation) {
        List<String> rules() {
            List<String> rules = new ArrayList<>();
            for (Step step : derivation.steps()) {
                rules.add(step.rule());
            }
            return rules;
        }
    }

    private Texts() {}

    static TermForm name(String text) {
        return TermForm.of(text, TermKind.NAME);
    }

    static TermForm office(String text) {
        return TermForm.of(text, TermKind.OFFICE);
    }

    static TermForm institution(String text) {
        return TermForm.of(text, TermKind.INSTITUTION);
    }

    static TermForm noun(String text) {
        return TermForm.of(text, TermKind.NOUN);
    }

    static boolean holds(TermForm term, String text) {
        return !finds(term, text).isEmpty();
    }

    /** The finds of a term, those with the lowest penalty first. */
    static List<Find> finds(TermForm term, String text) {
        Words words = Words.of(ArabicFolding.fold(text));
        List<Find> finds = new ArrayList<>();
        for (TermPattern pattern : MORPHOLOGY.compile(term)) {
            for (int word = 0; word < words.size(); word++) {
                follow(pattern, words, word, new ArrayList<>(), finds);
            }
        }
        finds.sort((a, b) ->
                Integer.compare(a.derivation().penalty(), b.derivation().penalty()));
        return finds;
    }

    private static void follow(TermPattern pattern, Words words, int word, List<WordMatch> path, List<Find> finds) {
        if (path.size() == pattern.words().size()) {
            Derivation derivation = MORPHOLOGY.derive(pattern, words, path);
            if (derivation != null) {
                int start = path.get(0).proclitics().spanStart();
                int end = path.get(path.size() - 1).ending().spanEnd();
                String surface =
                        words.text().toOriginal(start, end).in(words.text().original());
                finds.add(new Find(surface, derivation));
            }
            return;
        }
        boolean gapFits = word < words.size()
                && (path.isEmpty() || words.gap(word - 1).equals(pattern.gaps().get(path.size() - 1)));
        if (!gapFits) {
            return;
        }
        for (Stem stem : pattern.words().get(path.size()).stems()) {
            for (Proclitics front : MORPHOLOGY.proclitics(words, word)) {
                int end = front.stemStart() + stem.key().length();
                if (end > words.end(word) || !words.folded().startsWith(stem.key(), front.stemStart())) {
                    continue;
                }
                Ending ending = MORPHOLOGY.ending(stem, words, word, end);
                if (ending != null) {
                    path.add(new WordMatch(word, front, stem, ending));
                    follow(pattern, words, ending.nextWord(), path, finds);
                    path.remove(path.size() - 1);
                }
            }
        }
    }
}
