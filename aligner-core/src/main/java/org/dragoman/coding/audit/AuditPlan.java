package org.dragoman.coding.audit;

/**
 * What an audit draws.
 *
 * @param seed of the draw: the same articles in the same order and the same seed give the same sample
 * @param mentions how many mentions in each language
 * @param sentences how many sentences without a mention in each language
 */
public record AuditPlan(long seed, int mentions, int sentences) {
    /** Enough to tell 90 from 95 percent precision in a language. */
    public static final AuditPlan USUAL = new AuditPlan(1, 100, 100);

    /** Rejects negative numbers. */
    public AuditPlan {
        if (mentions < 0 || sentences < 0) {
            throw new IllegalArgumentException("a sample cannot be smaller than nothing");
        }
    }
}
