package org.dragoman.collection;

/** In what order places stand. Orders by words go by language first, and then as readers of each language sort. */
public enum PlaceOrder {
    /** By day of publication, those without one last. */
    EARLIEST,
    /** By day of publication, the latest first, those without one last. */
    LATEST,
    /** By the words before the place, the nearest one first. */
    BEFORE,
    /** By what stands at the place, then by the words behind it. */
    PLACE,
    /** By the words behind the place. */
    BEHIND;

    /** Whether texts have to be read for it. */
    boolean byWords() {
        return this == BEFORE || this == PLACE || this == BEHIND;
    }
}
