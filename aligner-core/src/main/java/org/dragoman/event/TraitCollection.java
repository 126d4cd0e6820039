package org.dragoman.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The traits of many articles: how rare each is in which language, who has it, and how alike two articles are by the rare
 * ones. Likeness is the cosine of weights tf·idf (Salton and Buckley 1988); of two languages the one in which a trait is more
 * common counts. Not safe for use by several threads.
 */
final class TraitCollection {
    /** How many imaginary articles stand behind what a kind of trait is worth before anything is counted. */
    private static final double PRIOR = 8;

    /** Share of the heads in the likeness of news. */
    private static final double HEADS = 0.4;

    private static final int RAREST = 32;
    private static final int TOO_COMMON = 400;
    private static final int MOST_CANDIDATES = 40;
    private static final int NEAR_DAYS = 3;
    private static final double FAR_DAYS = 14;

    private final EventWeights kinds;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final List<TraitVector> vectors = new ArrayList<>();
    private final List<int[]> frequency = new ArrayList<>();
    private final List<Double> priors = new ArrayList<>();
    private final List<Trait> examples = new ArrayList<>();
    private final List<Postings> postings = new ArrayList<>();
    /** For each article the lengths of its vector against each language, of the whole and the head; 0 where not known. */
    private final List<double[]> norms = new ArrayList<>();

    /** What the articles share with one of them, while its candidates are looked for. */
    private final Sums shared = new Sums();

    private int[] sizes = new int[0];

    /** A growing list of articles. */
    private static final class Postings {
        int[] items = new int[2];
        int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }
    }

    /** An empty collection in which the kinds of traits count as given. */
    TraitCollection(EventWeights kinds) {
        this.kinds = kinds;
    }

    /** Adds an article and gives its number. */
    int add(ArticleTraits article) {
        int language = languages.computeIfAbsent(article.language().language(), k -> languages.size());
        if (language >= sizes.length) {
            sizes = Arrays.copyOf(sizes, language + 1);
        }
        sizes[language]++;
        norms.clear();
        int number = vectors.size();
        TraitVector vector = TraitVector.of(article, language, kinds, this::id);
        vectors.add(vector);
        for (int i = 0; i < vector.size(); i++) {
            int id = vector.id(i);
            int[] counts = frequency.get(id);
            if (language >= counts.length) {
                counts = Arrays.copyOf(counts, language + 1);
                frequency.set(id, counts);
            }
            counts[language]++;
            if (postings.get(id).size <= TOO_COMMON) {
                postings.get(id).add(number);
            }
        }
        return number;
    }

    private int id(Trait trait) {
        return ids.computeIfAbsent(TraitVector.space(trait), k -> {
            frequency.add(new int[0]);
            postings.add(new Postings());
            priors.add(TraitVector.prior(trait));
            examples.add(trait);
            return ids.size();
        });
    }

    int size() {
        return vectors.size();
    }

    TraitVector get(int article) {
        return vectors.get(article);
    }

    /** A trait as the first article shows it. */
    Trait example(int id) {
        return examples.get(id);
    }

    /** Number of a language, -1 where no article has it. */
    int language(String language) {
        return languages.getOrDefault(language, -1);
    }

    /** Rarity of a trait between two languages. */
    double rarity(int id, int one, int other) {
        return -Math.log(Math.max(share(id, one), share(id, other)));
    }

    private double share(int id, int language) {
        int[] counts = frequency.get(id);
        double seen = language < counts.length ? counts[language] : 0;
        return Math.min(1, (seen + priors.get(id) * PRIOR) / (sizes[language] + PRIOR));
    }

    /** Likeness by traits, 0 to 1, whatever the days. */
    double likeness(int one, int other) {
        TraitVector a = vectors.get(one);
        TraitVector b = vectors.get(other);
        double[] sum = new double[1];
        a.shared(b, (i, j) -> sum[0] += part(a, i, b, j));
        return Math.min(1, sum[0] / (norm(a, b.language()) * norm(b, a.language())));
    }

    /** Likeness, to which what stands in title and first sentences of both adds its own. */
    double newsLikeness(int one, int other) {
        TraitVector a = vectors.get(one);
        TraitVector b = vectors.get(other);
        double[] sum = new double[2];
        a.shared(b, (i, j) -> {
            double part = part(a, i, b, j);
            sum[0] += part;
            sum[1] += a.head(i) && b.head(j) ? part : 0;
        });
        double[] mine = norms(one, b.language());
        double[] theirs = norms(other, a.language());
        int my = 2 * b.language();
        int their = 2 * a.language();
        return (1 - HEADS) * Math.min(1, sum[0] / (mine[my] * theirs[their]))
                + HEADS * Math.min(1, sum[1] / (mine[my + 1] * theirs[their + 1]));
    }

    /** Lengths of an article's vector and of its head against each language, as long as no article comes. */
    private double[] norms(int article, int other) {
        while (norms.size() < vectors.size()) {
            norms.add(new double[2 * sizes.length]);
        }
        double[] known = norms.get(article);
        if (known[2 * other] == 0) {
            known[2 * other] = norm(vectors.get(article), other, false);
            known[2 * other + 1] = norm(vectors.get(article), other, true);
        }
        return known;
    }

    /** What a shared trait adds. */
    double part(TraitVector a, int i, TraitVector b, int j) {
        double rarity = rarity(a.id(i), a.language(), b.language());
        return a.weight(i) * b.weight(j) * rarity * rarity;
    }

    /** Length of an article's vector against a language. */
    double norm(TraitVector vector, int other) {
        return norm(vector, other, false);
    }

    private double norm(TraitVector vector, int other, boolean head) {
        double sum = 1e-9;
        boolean same = vector.language() == other;
        for (int i = 0; i < vector.size(); i++) {
            if (!vector.alternative(i) && (!head || vector.head(i)) && (same || !vector.ownLanguage(i))) {
                double weight = vector.weight(i) * rarity(vector.id(i), vector.language(), other);
                sum += weight * weight;
            }
        }
        return Math.sqrt(sum);
    }

    /** How well the days of publication agree: 1 for a few days, 0 for two weeks; 1 where one is not known. */
    double nearness(int one, int other) {
        Long days = days(one, other);
        return days == null ? 1 : Math.max(0, 1 - Math.max(0, days - NEAR_DAYS) / (FAR_DAYS - NEAR_DAYS));
    }

    /** Days between the publication of two articles, null where one is not known. */
    @Nullable
    Long days(int one, int other) {
        var a = vectors.get(one).day();
        var b = vectors.get(other).day();
        return a == null || b == null ? null : Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** Articles that share rare traits with one, those that share most first; all others are never looked at. */
    List<Integer> candidates(int article, Comparator<Integer> ties) {
        TraitVector vector = vectors.get(article);
        int language = vector.language();
        List<Integer> rare = new ArrayList<>();
        for (int i = 0; i < vector.size(); i++) {
            if (postings.get(vector.id(i)).size <= TOO_COMMON && postings.get(vector.id(i)).size > 1) {
                rare.add(i);
            }
        }
        double[] worth = new double[vector.size()];
        rare.forEach(i -> worth[i] = vector.weight(i) * rarity(vector.id(i), language, language));
        rare.sort(Comparator.comparingDouble((Integer i) -> -worth[i])
                .thenComparing(i -> example(vector.id(i)).key()));
        shared.begin(vectors.size());
        for (int i : rare.subList(0, Math.min(RAREST, rare.size()))) {
            Postings holders = postings.get(vector.id(i));
            for (int k = 0; k < holders.size; k++) {
                int other = holders.items[k];
                if (shared.isNew(other)) {
                    shared.take(other, other != article && nearness(article, other) > 0);
                }
                shared.add(other, worth[i] * worth[i]);
            }
        }
        return shared.most(MOST_CANDIDATES, ties);
    }
}
