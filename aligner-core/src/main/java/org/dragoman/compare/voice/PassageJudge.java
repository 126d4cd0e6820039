package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;

/** Says how articles stand to each other in what a speaker says at a place. */
final class PassageJudge {
    private final ArticleComparison comparison;

    PassageJudge(ArticleComparison comparison) {
        this.comparison = comparison;
    }

    /** Judges the passages of each article, which stand in some beads. */
    Agreement judge(List<List<Passage>> byArticle, Set<Integer> beads) {
        if (byArticle.size() < 2) {
            return Agreement.ALONE;
        }
        boolean own = false;
        for (int i = 0; i < byArticle.size(); i++) {
            if (byArticle.get(i).isEmpty()) {
                if (!says(i, beads)) {
                    return Agreement.ONLY_SOME;
                }
                own = true;
            }
        }
        if (own) {
            return Agreement.OWN_WORDS;
        }
        if (speakers(byArticle) > 1) {
            return Agreement.OTHER_SPEAKER;
        }
        if (namesApart(byArticle)) {
            return Agreement.OTHER_NAMES;
        }
        long quoting = byArticle.stream().filter(PassageJudge::quotes).count();
        if (quoting == byArticle.size()) {
            return sameLetters(byArticle) ? Agreement.SAME_WORDS : Agreement.AGREES;
        }
        boolean wholly = byArticle.stream().anyMatch(l -> l.stream().allMatch(p -> p.speech() == Speech.QUOTED));
        return quoting > 0 && wholly ? Agreement.OTHER_VOICE : Agreement.AGREES;
    }

    /** Whether an article has a sentence at the place. */
    private boolean says(int article, Set<Integer> beads) {
        return beads.stream()
                .map(b -> comparison.alignment().beads().get(b).side(article))
                .flatMap(Collection::stream)
                .anyMatch(s ->
                        !comparison.articles().get(article).segments().get(s).title());
    }

    private static long speakers(List<List<Passage>> byArticle) {
        return byArticle.stream()
                .map(l -> l.stream()
                        .map(Passage::concept)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .filter(s -> !s.isEmpty())
                .distinct()
                .count();
    }

    private static boolean quotes(List<Passage> passages) {
        return passages.stream().anyMatch(p -> p.speech() != Speech.REPORTED);
    }

    /** Whether two articles each name something in the passage, and nothing that the other names. */
    private boolean namesApart(List<List<Passage>> byArticle) {
        List<Set<String>> names = new ArrayList<>();
        byArticle.forEach(l -> names.add(names(l)));
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (!names.get(i).isEmpty()
                        && !names.get(j).isEmpty()
                        && Collections.disjoint(names.get(i), names.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> names(List<Passage> passages) {
        Set<String> names = new HashSet<>();
        for (Passage passage : passages) {
            AnnotatedArticle article = comparison.articles().get(passage.article());
            article.mentions().stream()
                    .filter(m -> passage.voice().span().covers(m.span()))
                    .forEach(m -> names.add(m.concept().id()));
        }
        return names;
    }

    /** Whether articles in one language have the same words; those in several languages cannot. */
    private boolean sameLetters(List<List<Passage>> byArticle) {
        for (List<Passage> one : byArticle) {
            for (List<Passage> other : byArticle) {
                if (language(one).equals(language(other)) && !words(one).equals(words(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private LanguageTag language(List<Passage> passages) {
        return comparison.articles().get(passages.get(0).article()).article().language();
    }

    private String words(List<Passage> passages) {
        return passages.stream()
                .map(p -> p.voice()
                        .span()
                        .in(comparison.articles().get(p.article()).article().text()))
                .collect(Collectors.joining(" "))
                .replaceAll("\\P{L}+", " ")
                .strip();
    }
}
