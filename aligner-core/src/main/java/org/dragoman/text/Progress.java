package org.dragoman.text;

/** What long work tells its caller, and how the caller stops it. Called from the working thread. */
public interface Progress {
    /** Tells nobody and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work has come.
     *
     * @param done units done
     * @param total units in all, or a negative number where that is not known
     */
    void report(long done, long total);

    /**
     * {@return whether the work should end as soon as it can; its result is then not wanted}
     */
    boolean cancelled();
}
