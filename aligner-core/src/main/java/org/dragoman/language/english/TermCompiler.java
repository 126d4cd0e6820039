package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/** Compiles a term: each of its wordings becomes a pattern, each word of it stems for singular, plural and spelling. */
final class TermCompiler {
    private static final Set<String> PLACE_NOUNS = Lists.words("place-nouns.txt");

    private TermCompiler() {}

    /** The patterns of a term, its own wording first. */
    static List<TermPattern> compile(TermForm form) {
        return Wording.of(form.text()).stream()
                .map(wording -> pattern(form, wording))
                .toList();
    }

    private static TermPattern pattern(TermForm form, Wording wording) {
        List<Wording.Word> words = wording.words();
        List<Plurals.Inflected> plurals = Plurals.of(
                form, wording.words().stream().map(Wording.Word::text).toList());
        List<WordPattern> patterns = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            StemSet stems = new StemSet(form, words.get(i), i == words.size() - 1 ? Mark.LAST : Mark.INNER);
            int flags = flags(form, wording, i);
            stems.add(words.get(i).text(), flags, Stream.empty());
            for (Plurals.Inflected plural : plurals) {
                if (plural.word() == i) {
                    stems.add(plural.text(), flags | plural.flags(), Stream.of(Rule.PLURAL.step(plural.added())));
                }
            }
            patterns.add(new WordPattern(stems.list));
            if (i > 0) {
                gaps.add(words.get(i).gap());
            }
        }
        return new TermPattern(form, patterns, gaps);
    }

    private static int flags(TermForm form, Wording wording, int word) {
        if (word == 0 && wording.startsWithArticle()) {
            return wording.needsArticle() ? Mark.MAY_BE_SMALL : Mark.ARTICLE;
        }
        String text = wording.words().get(word).text();
        return form.kind() == TermKind.NAME && word > 0 && isPlaceNoun(text) ? Mark.MAY_BE_SMALL : 0;
    }

    static boolean isPlaceNoun(String word) {
        return PLACE_NOUNS.contains(EnglishFolding.fold(word).folded());
    }

    /** Stems of one word, without two of the same letters. */
    private static final class StemSet {
        private final TermForm form;
        private final Wording.Word word;
        private final int rule;
        private final List<Stem> list = new ArrayList<>();

        StemSet(TermForm form, Wording.Word word, int rule) {
            this.form = form;
            this.word = word;
            this.rule = rule;
        }

        void add(String written, int flags, Stream<Step> steps) {
            List<Step> all = Stream.concat(word.steps().stream(), steps).toList();
            put(written, flags, all);
            if (form.kind() != TermKind.NAME && form.kind() != TermKind.ABBREVIATION) {
                Spellings.others(written).forEach(other -> put(other, flags, and(all, Rule.SPELLING.step(other))));
            }
            Spellings.withoutUmlauts(written).forEach(other -> put(other, flags, and(all, Rule.UMLAUT.step(other))));
        }

        private static List<Step> and(List<Step> steps, Step last) {
            return Stream.concat(steps.stream(), Stream.of(last)).toList();
        }

        private void put(String written, int flags, List<Step> steps) {
            String key = EnglishFolding.fold(written).folded();
            if (list.stream().noneMatch(stem -> stem.key().equals(key))) {
                list.add(new Stem(key, rule, flags | Capitals.flags(form, word.text()), written, steps));
            }
        }
    }
}
