package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.dragoman.text.Progress;

/** A bar on standard error for work of more than two seconds; nothing where no terminal would show it. */
final class TerminalProgress implements Progress {
    private static final long PATIENCE = 2_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final long start;
    private long last;

    TerminalProgress(PrintWriter err, boolean terminal, LongSupplier clock, long start) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.start = start;
    }

    /** A bar for the terminal that the program was started on, if any. */
    static TerminalProgress of(PrintWriter err) {
        return new TerminalProgress(err, System.console() != null, System::nanoTime, System.nanoTime());
    }

    @Override
    public void report(long done, long total) {
        long now = clock.getAsLong();
        boolean finished = done == total;
        if (!terminal || now - start < PATIENCE || (now - last < PAUSE && !finished)) {
            return;
        }
        last = now;
        int filled = total <= 0 ? 0 : (int) (WIDTH * done / total);
        err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done
                + (total < 0 ? "" : " of " + total) + " ");
        if (finished) {
            err.println();
        }
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
