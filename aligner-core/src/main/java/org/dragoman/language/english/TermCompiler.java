package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/** Compiles a term: each of its wordings becomes a pattern, each word of it stems for singular, plural and spelling. */
final class TermCompiler {
    private static final WordTable<String> PLACE_NOUNS = WordTable.of(Lists.words("place-nouns.txt"));

    private final WordStems stems = new WordStems();

    /** The patterns of a term, its own wording first. */
    List<TermPattern> compile(TermForm form) {
        List<Wording> wordings = Wording.of(form.text());
        List<TermPattern> patterns = new ArrayList<>(wordings.size());
        for (Wording wording : wordings) {
            patterns.add(pattern(form, wording));
        }
        return patterns;
    }

    private TermPattern pattern(TermForm form, Wording wording) {
        int size = wording.words().size();
        WordPattern[] patterns = new WordPattern[size];
        String[] gaps = new String[size - 1];
        Heads heads = Plurals.heads(form, wording.folded());
        int second = WordStems.PLURAL;
        if (heads.norm() >= 0) {
            WordStems.Made made = make(form, wording, heads.norm(), WordStems.PLURAL);
            patterns[heads.norm()] = made.pattern();
            second = made.hasPlural() ? WordStems.SECOND_PLURAL : WordStems.PLURAL;
        }
        for (int i = 0; i < size; i++) {
            if (i != heads.norm()) {
                patterns[i] = make(form, wording, i, i == heads.second() ? second : WordStems.NO_PLURAL)
                        .pattern();
            }
            if (i > 0) {
                gaps[i - 1] = wording.words().get(i).gap();
            }
        }
        return new TermPattern(form, List.of(patterns), List.of(gaps));
    }

    private WordStems.Made make(TermForm form, Wording wording, int word, int plural) {
        int place = (word == wording.words().size() - 1 ? WordStems.LAST : 0) | (word > 0 ? WordStems.INNER : 0);
        return stems.of(form, wording.words().get(word), flags(form, wording, word), plural | place);
    }

    private static int flags(TermForm form, Wording wording, int word) {
        if (word == 0 && wording.startsWithArticle()) {
            return wording.needsArticle() ? Mark.MAY_BE_SMALL : Mark.ARTICLE;
        }
        return form.kind() == TermKind.NAME
                        && word > 0
                        && PLACE_NOUNS.has(wording.words().get(word).folded())
                ? Mark.MAY_BE_SMALL
                : 0;
    }

    static boolean isPlaceNoun(String word) {
        return PLACE_NOUNS.has(EnglishFolding.fold(word).folded());
    }
}
