package org.dragoman.app.ui.importing;

/** How far the work of the import sheet has come. No Swing type. */
final class ImportProgress {
    /** What is done in the background. */
    enum Work {
        /** Nothing. */
        NONE,
        /** Pages are read. */
        READING,
        /** Copies are looked for. */
        COPIES,
        /** Articles are written. */
        SAVING
    }

    private final Runnable changed;
    private Work work = Work.NONE;
    private long done;
    private long total = -1;

    ImportProgress(Runnable changed) {
        this.changed = changed;
    }

    Work work() {
        return work;
    }

    /** Units done. */
    long done() {
        return done;
    }

    /** Units to do, -1 where that is not known. */
    long total() {
        return total;
    }

    /** Percent done, -1 where that is not known. */
    int percent() {
        return total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
    }

    void set(Work next, long units, long of) {
        work = next;
        done = units;
        total = of;
        changed.run();
    }
}
