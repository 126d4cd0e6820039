package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;

/**
 * Ranks, for every article of one language, the articles of another by how likely they report the same. Three steps: likeness
 * by rare traits, set against how alike an article is to its nearest in general (CSLS: Conneau and others 2018, "Word
 * translation without parallel data"); words of the two languages that stand together in the pairs that are beyond doubt;
 * and where there are articles of further languages, the way over those. Every article is compared with every other, so this
 * is for thousands of articles, not for a hundred thousand. Not safe for use by several threads.
 */
public final class ArticleRanker {
    private static final int BEST = 10;
    private static final double PIVOT = 0.1;
    private static final double TEMPERATURE = 0.05;
    private static final double STEEPNESS = 10;

    private final TraitCollection traits = new TraitCollection(EventWeights.installed());
    private final List<String> languages = new ArrayList<>();

    /** A ranker without articles. */
    public ArticleRanker() {}

    /**
     * Adds an article.
     *
     * @param article its traits
     * @return its number
     */
    public int add(ArticleTraits article) {
        languages.add(article.language().language());
        return traits.add(article);
    }

    /**
     * Ranks.
     *
     * @param from language of the articles that are asked for
     * @param to language of the articles that are ranked
     * @param progress told after each step
     * @return the best ten of each article, in the order of the articles and their ranks
     */
    public List<Ranked> rank(LanguageTag from, LanguageTag to, Progress progress) {
        List<Integer> sources = of(from.language());
        List<Integer> targets = of(to.language());
        if (sources.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        List<String> others = languages.stream()
                .distinct()
                .filter(l -> !l.equals(from.language()) && !l.equals(to.language()))
                .sorted()
                .toList();
        long steps = 1 + 2L * others.size();
        long done = 0;
        double[][] scores = learnt(sources, targets);
        progress.report(++done, steps);
        for (String other : others) {
            List<Integer> between = of(other);
            double[][] one = learnt(sources, between);
            progress.report(++done, steps);
            double[][] two = learnt(between, targets);
            progress.report(++done, steps);
            Matrices.addWay(scores, one, two, PIVOT, TEMPERATURE);
        }
        return ranked(sources, targets, scores);
    }

    private List<Integer> of(String language) {
        return IntStream.range(0, languages.size())
                .filter(i -> languages.get(i).equals(language))
                .boxed()
                .toList();
    }

    /** Likeness with what is learnt from the surest pairs, against the neighbourhood. */
    private double[][] learnt(List<Integer> sources, List<Integer> targets) {
        double[][] likeness = new double[sources.size()][targets.size()];
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < targets.size(); j++) {
                int one = sources.get(i);
                int other = targets.get(j);
                likeness[i][j] = traits.likeness(one, other) * traits.nearness(one, other);
            }
        }
        int[] pairs = Matrices.surePairs(Matrices.contrast(likeness));
        new WordLinks(traits, sources, targets, pairs).addTo(likeness);
        return Matrices.contrast(likeness);
    }

    private static List<Ranked> ranked(List<Integer> sources, List<Integer> targets, double[][] scores) {
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            double[] row = scores[i];
            List<Integer> best = IntStream.range(0, targets.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> -row[j]).thenComparing(j -> j))
                    .limit(BEST)
                    .toList();
            for (int rank = 0; rank < best.size(); rank++) {
                double score = 1 / (1 + Math.exp(-STEEPNESS * row[best.get(rank)]));
                all.add(new Ranked(sources.get(i), targets.get(best.get(rank)), rank + 1, score));
            }
        }
        return List.copyOf(all);
    }
}
