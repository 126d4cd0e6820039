package org.dragoman.coding.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A sample with what was found in it so far. Immutable.
 *
 * @param plan what was asked for
 * @param strata what there was, by language
 * @param items in the order to judge them, the languages one after another
 */
public record Audit(AuditPlan plan, List<Stratum> strata, List<AuditItem> items) {
    /** Copies the lists. */
    public Audit {
        strata = List.copyOf(strata);
        items = List.copyOf(items);
    }

    /**
     * The same with one item judged.
     *
     * @param index of the item
     * @param item the judged item
     * @return the changed audit
     */
    public Audit with(int index, AuditItem item) {
        List<AuditItem> all = new ArrayList<>(items);
        all.set(index, item);
        return new Audit(plan, strata, all);
    }

    /**
     * {@return how many items are judged}
     */
    public int judged() {
        return (int) items.stream().filter(i -> i.verdict() != null).count();
    }

    /**
     * The first item behind an index that is not judged, and behind the last one from the start.
     *
     * @param index an index, -1 for none
     * @return its index, -1 where all are judged
     */
    public int open(int index) {
        for (int step = 1; step <= items.size(); step++) {
            int at = Math.floorMod(index + step, items.size());
            if (items.get(at).verdict() == null) {
                return at;
            }
        }
        return -1;
    }
}
