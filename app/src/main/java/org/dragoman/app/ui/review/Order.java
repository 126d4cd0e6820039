package org.dragoman.app.ui.review;

import java.util.Comparator;
import org.dragoman.app.ui.look.Kind;

/** In what order the queue stands. */
enum Order {
    /** The surest first. */
    SUREST("review.order.surest", Comparator.comparingDouble(i -> -i.candidate().confidence())),
    /** The one named latest first. */
    NEWEST("review.order.newest", Comparator.comparing(Item::latest).reversed()),
    /** By kind, within it the surest first. */
    KIND(
            "review.order.kind",
            Comparator.comparing((Item i) -> Kind.of(i.candidate().type()))
                    .thenComparingDouble(i -> -i.candidate().confidence()));

    private final String key;
    private final transient Comparator<Item> comparator;

    Order(String key, Comparator<Item> comparator) {
        this.key = key;
        this.comparator = comparator;
    }

    Comparator<Item> comparator() {
        return comparator;
    }

    /** Key of its name. */
    String key() {
        return key;
    }
}
