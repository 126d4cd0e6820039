package org.dragoman.app.ui.work;

import java.util.function.IntConsumer;

/** Hears in front how far a piece of work is. */
@FunctionalInterface
public interface Steps {
    /** Nobody wants to know. */
    Steps UNHEARD = (done, total) -> {};

    /**
     * The work came further.
     *
     * @param done how much of it is done, in whatever the work counts
     * @param total how much there is, 0 or less where that is not known
     */
    void at(long done, long total);

    /**
     * Steps in percent.
     *
     * @param percent hears from 0 to 100, -1 where the end is not known
     * @return what tells it
     */
    static Steps percent(IntConsumer percent) {
        return (done, total) -> percent.accept(total <= 0 ? -1 : (int) (100 * done / total));
    }
}
