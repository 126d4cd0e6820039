package org.dragoman.align;

import java.util.Arrays;

/** How much longer the same is said in the other language. */
final class LengthRatio {
    private LengthRatio() {}

    /** Ratio of median lengths, drawn to one where there are few segments. */
    static double of(ArticleItems source, ArticleItems target) {
        double few = 20;
        double known = Math.min(source.size(), target.size());
        double log = Math.log(median(target) / median(source));
        return Math.exp(log * known / (known + few));
    }

    private static double median(ArticleItems items) {
        int[] lengths = new int[items.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = items.length(i, 1);
        }
        Arrays.sort(lengths);
        return Math.max(1, lengths[lengths.length / 2]);
    }
}
