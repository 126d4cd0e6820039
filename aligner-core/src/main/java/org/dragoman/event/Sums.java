package org.dragoman.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sums for some of many articles; to be used again and again without being made anew. */
final class Sums {
    private static final double UNKNOWN = -1;
    private static final double REFUSED = Double.NEGATIVE_INFINITY;

    private double[] sums = new double[0];
    private int[] touched = new int[16];
    private int size;

    /** Forgets everything. */
    void begin(int articles) {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = UNKNOWN;
        }
        size = 0;
        if (articles > sums.length) {
            int before = sums.length;
            sums = Arrays.copyOf(sums, articles + articles / 4);
            Arrays.fill(sums, before, sums.length, UNKNOWN);
        }
    }

    boolean isNew(int article) {
        return sums[article] == UNKNOWN;
    }

    /** Begins with a new article at 0, or refuses it whatever is added. */
    void take(int article, boolean counts) {
        touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size);
        touched[size++] = article;
        sums[article] = counts ? 0 : REFUSED;
    }

    void add(int article, double part) {
        sums[article] += part;
    }

    /** The articles that have most, at most so many; of equals the first by another order. */
    List<Integer> most(int limit, Comparator<Integer> ties) {
        return Arrays.stream(touched, 0, size)
                .filter(a -> sums[a] >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer a) -> -sums[a]).thenComparing(ties))
                .limit(limit)
                .toList();
    }
}
