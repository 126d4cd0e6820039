package org.dragoman.app.ui.deciding;

import java.util.List;

/** Steps of one kind that can be taken back and made again, beside steps of other kinds. Used from one thread. */
public interface Steps {
    /**
     * Calls back when a new step is made; not when one is taken back or made again.
     *
     * @param action what to do, in the place of what was to be done before
     */
    void onStep(Runnable action);

    /** Lets go of the steps that were taken back: they are not made again. */
    void forgetUndone();

    /**
     * Makes one order of several kinds: after a new step of any kind nothing can be made again that was taken back before.
     *
     * @param kinds the kinds
     */
    static void inOneOrder(List<Steps> kinds) {
        List<Steps> all = List.copyOf(kinds);
        for (int i = 0; i < all.size(); i++) {
            int own = i;
            all.get(i).onStep(() -> {
                for (int other = 0; other < all.size(); other++) {
                    if (other != own) {
                        all.get(other).forgetUndone();
                    }
                }
            });
        }
    }
}
