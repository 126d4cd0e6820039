package org.dragoman.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Measures beads of two articles. Not safe for use by several threads. */
final class BeadMeter {
    private static final double VARIANCE = 6.8;
    private static final double LONGEST_OFF = 9;
    private static final EvidenceKind[] KINDS = EvidenceKind.values();

    final ArticleItems source;
    final ArticleItems target;
    final Links links;
    private final double ratio;
    private final int[] sourceLinked;
    private final int[] stamps;
    private final int[] places;
    private int stamp;
    private float[] best = new float[64];
    private int[] bestKind = new int[64];

    /**
     * A meter.
     *
     * @param linked for each source segment where its counterpart of the round before begins and ends, one after the other;
     *     empty in the first round
     */
    BeadMeter(ArticleItems source, ArticleItems target, Links links, int[] linked) {
        this.source = source;
        this.target = target;
        this.links = links;
        this.stamps = new int[target.vocabulary.size()];
        this.places = new int[target.vocabulary.size()];
        this.sourceLinked = linked;
        this.ratio = source.size() == 0 || target.size() == 0 ? 1 : LengthRatio.of(source, target);
    }

    private boolean linkedBefore(int i, int m, int j, int n) {
        if (sourceLinked.length == 0) {
            return false;
        }
        for (int s = i; s < i + m; s++) {
            if (sourceLinked[2 * s] < j + n && sourceLinked[2 * s + 1] > j) {
                return true;
            }
        }
        return false;
    }

    /** Measures the bead of m source segments from i and n target segments from j; one of them may be none. */
    void measure(int i, int m, int j, int n, double[] out) {
        Arrays.fill(out, 0);
        if (m == 0 || n == 0) {
            ArticleItems.Marks marks = m > 0 ? source.marks(i) : target.marks(j);
            out[Feature.NULL_OPEN.ordinal()] = marks.ended() ? 0 : 1;
            return;
        }
        int[] s = source.run(i, m);
        int[] t = target.run(j, n);
        float[] sw = source.weights(i, m);
        float[] tw = target.weights(j, n);
        boolean own = linkedBefore(i, m, j, n);
        stamp++;
        if (best.length < t.length) {
            best = new float[t.length * 2];
            bestKind = new int[t.length * 2];
        }
        for (int k = 0; k < t.length; k++) {
            stamps[t[k]] = stamp;
            places[t[k]] = k;
            best[k] = 0;
        }
        double sourceMatched = 0;
        double sourceMissed = 0;
        float[] strengths = m > 1 ? new float[s.length] : null;
        for (int k = 0; k < s.length; k++) {
            float strongest = 0;
            EvidenceKind kind = EvidenceKind.SHAPE;
            for (Links.Link link : links.of(s[k])) {
                if (stamps[link.target()] != stamp) {
                    continue;
                }
                float strength = own ? link.apart() : link.strength();
                if (strength > strongest) {
                    strongest = strength;
                    kind = link.kind();
                }
                int place = places[link.target()];
                if (strength > best[place]) {
                    best[place] = strength;
                    bestKind[place] = link.kind().ordinal();
                }
            }
            if (strengths != null) {
                strengths[k] = strongest;
            }
            double rest = add(source.vocabulary.item(s[k]), sw[k], strongest, kind, links.learntSource(s[k]), out);
            sourceMatched += strongest * sw[k];
            sourceMissed += rest;
        }
        double targetMatched = 0;
        double targetMissed = 0;
        for (int k = 0; k < t.length; k++) {
            double rest = add(
                    target.vocabulary.item(t[k]), tw[k], best[k], KINDS[bestKind[k]], links.learntTarget(t[k]), out);
            targetMatched += best[k] * tw[k];
            targetMissed += rest;
        }
        double matched = sourceMatched + targetMatched;
        double missed = sourceMissed + targetMissed;
        double sourceCover = cover(sourceMatched, sourceMissed);
        double targetCover = cover(targetMatched, targetMissed);
        out[Feature.COVER.ordinal()] = cover(matched, missed);
        out[Feature.LEAST_COVER.ordinal()] = Math.min(sourceCover, targetCover);
        out[Feature.NO_MATCH.ordinal()] = matched == 0 ? 1 : 0;
        if (m + n > 2) {
            out[Feature.PART_COVER.ordinal()] = partCover(i, m, j, n, s, strengths);
        }
        lengths(i, m, j, n, out);
        marks(i, m, j, n, out);
        shape(m, n, out);
    }

    private static double cover(double matched, double missed) {
        return matched / (matched + missed + 0.3);
    }

    /** Adds what an item tells and returns how much of it lacks a counterpart. */
    private static double add(
            Vocabulary.Item item, double weight, double strength, EvidenceKind kind, double learnt, double[] out) {
        if (strength > 0) {
            out[kind.ordinal()] += weight * strength / 2;
        }
        double rest = weight * (1 - strength);
        switch (item.kind) {
            case CONCEPT -> out[Feature.MISS_CONCEPT.ordinal()] += rest / 2;
            case NUMBER -> out[Feature.MISS_NUMBER.ordinal()] += rest / 2;
            case WORD -> out[Feature.MISS_WORD.ordinal()] += rest / 2;
            case NAME -> out[Feature.MISS_LATIN.ordinal()] += rest / 2;
            default -> {
                if (item.name()) {
                    out[Feature.MISS_NAME.ordinal()] += rest / 2;
                } else {
                    out[Feature.MISS_OTHER.ordinal()] += rest / 2;
                }
            }
        }
        if (strength < learnt) {
            out[Feature.MISS_LEARNT.ordinal()] += weight * (learnt - strength) / 2;
        }
        return rest;
    }

    /** How well the least covered segment of the longer side is covered. */
    private double partCover(int i, int m, int j, int n, int[] s, float @Nullable [] strengths) {
        double least = 1;
        if (strengths != null) {
            for (int part = i; part < i + m; part++) {
                int[] run = source.run(part, 1);
                float[] weights = source.weights(part, 1);
                double matched = 0;
                double missed = 0;
                for (int k = 0; k < run.length; k++) {
                    float strength = strengths[Arrays.binarySearch(s, run[k])];
                    matched += weights[k] * strength;
                    missed += weights[k] * (1 - strength);
                }
                least = Math.min(least, cover(matched, missed));
            }
        }
        for (int part = j; part < j + n && n > 1; part++) {
            int[] run = target.run(part, 1);
            float[] weights = target.weights(part, 1);
            double matched = 0;
            double missed = 0;
            for (int k = 0; k < run.length; k++) {
                float strength = best[places[run[k]]];
                matched += weights[k] * strength;
                missed += weights[k] * (1 - strength);
            }
            least = Math.min(least, cover(matched, missed));
        }
        return least;
    }

    private void lengths(int i, int m, int j, int n, double[] out) {
        double a = source.length(i, m) * ratio;
        double b = target.length(j, n);
        double z = (b - a) / Math.sqrt(VARIANCE * (a + b) / 2);
        out[Feature.LENGTH_SQUARE.ordinal()] = Math.min(LONGEST_OFF, z * z / 2) / LONGEST_OFF;
        out[Feature.LENGTH_OFF.ordinal()] = Math.min(2, Math.abs(Math.log(b / a)));
    }

    private void marks(int i, int m, int j, int n, double[] out) {
        boolean sq = false;
        boolean sQuestion = false;
        boolean sTitle = false;
        for (int k = i; k < i + m; k++) {
            sq |= source.marks(k).quotation();
            sQuestion |= source.marks(k).question();
            sTitle |= source.marks(k).title();
        }
        boolean tq = false;
        boolean tQuestion = false;
        boolean tTitle = false;
        for (int k = j; k < j + n; k++) {
            tq |= target.marks(k).quotation();
            tQuestion |= target.marks(k).question();
            tTitle |= target.marks(k).title();
        }
        pair(sq, tq, Feature.QUOTE_BOTH, Feature.QUOTE_ONE, out);
        pair(sQuestion, tQuestion, Feature.QUESTION_BOTH, Feature.QUESTION_ONE, out);
        pair(
                !source.marks(i + m - 1).ended(),
                !target.marks(j + n - 1).ended(),
                Feature.OPEN_BOTH,
                Feature.OPEN_ONE,
                out);
        if (source.titled() && target.titled()) {
            pair(sTitle, tTitle, Feature.TITLE_BOTH, Feature.TITLE_ONE, out);
        }
    }

    private static void pair(boolean a, boolean b, Feature both, Feature one, double[] out) {
        out[both.ordinal()] = a && b ? 1 : 0;
        out[one.ordinal()] = a != b ? 1 : 0;
    }

    private static void shape(int m, int n, double[] out) {
        Feature shape = m + n == 2
                ? Feature.ONE_ONE
                : m + n == 3 ? Feature.ONE_TWO : m == 2 ? Feature.TWO_TWO : Feature.ONE_THREE;
        out[shape.ordinal()] = 1;
    }
}
