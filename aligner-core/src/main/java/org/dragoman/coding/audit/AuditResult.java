package org.dragoman.coding.audit;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What an audit says of one language, or of all.
 *
 * <p>Misses are reckoned from both kinds of sentences. In those without a mention the mean of the sample stands for all. A
 * sentence with mentions was drawn by each of its mentions, so what was missed in it is divided by their number (D. G.
 * Horvitz and D. J. Thompson, "A generalization of sampling without replacement from a finite universe", JASA 47, 1952).
 *
 * @param language the language, null for all together
 * @param right judged mentions that are right
 * @param missed names missed in judged sentences without a mention
 * @param sentences how many such sentences were judged
 * @param missedBeside names missed in the sentences of judged mentions
 * @param precision share of all mentions that are right
 * @param missedAll names missed in all articles
 * @param recall share of all names that are marked; null where no mention or no sentence of either kind was judged
 */
public record AuditResult(
        @Nullable LanguageTag language,
        Proportion right,
        int missed,
        int sentences,
        int missedBeside,
        Estimate precision,
        Estimate missedAll,
        @Nullable Estimate recall) {
    private static final Estimate UNKNOWN = new Estimate(0, 0, Double.POSITIVE_INFINITY);

    /**
     * What an audit says so far.
     *
     * @param audit a sample, judged in part or as a whole
     * @return a result a language, and behind several languages one for all together
     */
    public static List<AuditResult> of(Audit audit) {
        List<AuditResult> results = new ArrayList<>();
        Estimate correct = Estimate.ZERO;
        Estimate missed = Estimate.ZERO;
        long mentions = 0;
        boolean complete = true;
        for (Stratum stratum : audit.strata()) {
            AuditResult result = of(audit, stratum);
            results.add(result);
            correct = correct.plus(result.precision.times(stratum.mentions()));
            missed = missed.plus(result.missedAll);
            mentions += stratum.mentions();
            complete &= result.recall != null;
        }
        if (results.size() > 1) {
            results.add(new AuditResult(
                    null,
                    new Proportion(
                            results.stream().mapToLong(r -> r.right.count()).sum(),
                            results.stream().mapToLong(r -> r.right.whole()).sum()),
                    results.stream().mapToInt(r -> r.missed).sum(),
                    results.stream().mapToInt(r -> r.sentences).sum(),
                    results.stream().mapToInt(r -> r.missedBeside).sum(),
                    mentions == 0 ? new Estimate(0, 0, 1) : capped(correct.times(1.0 / mentions)),
                    missed,
                    complete ? correct.shareWith(missed) : null));
        }
        return results;
    }

    private static Estimate capped(Estimate share) {
        return new Estimate(share.value(), share.low(), Math.min(1, share.high()));
    }

    private static AuditResult of(Audit audit, Stratum stratum) {
        int mentions = 0;
        int right = 0;
        int sentences = 0;
        int missed = 0;
        int beside = 0;
        double weighted = 0;
        for (AuditItem item : audit.items()) {
            AuditItem.Verdict verdict = item.verdict();
            if (verdict == null || !item.language().equals(stratum.language())) {
                continue;
            }
            if (item.mention()) {
                mentions++;
                right += verdict.right() ? 1 : 0;
                beside += verdict.missed();
                weighted += (double) verdict.missed() / item.marked();
            } else {
                sentences++;
                missed += verdict.missed();
            }
        }
        Proportion share = new Proportion(right, mentions);
        Estimate inUnmarked = whole(missed, sentences, stratum.sentences());
        Estimate inMarked = whole(weighted, mentions, stratum.mentions());
        boolean known = (mentions > 0 || stratum.mentions() == 0) && (sentences > 0 || stratum.sentences() == 0);
        Estimate precision = Estimate.of(share);
        Estimate all = inUnmarked.plus(inMarked);
        return new AuditResult(
                stratum.language(),
                share,
                missed,
                sentences,
                beside,
                precision,
                known ? all : UNKNOWN,
                known ? precision.times(stratum.mentions()).shareWith(all) : null);
    }

    private static Estimate whole(double sum, int units, long population) {
        if (population == 0) {
            return Estimate.ZERO;
        }
        return units == 0 ? UNKNOWN : Estimate.mean(sum, units).times(population);
    }
}
