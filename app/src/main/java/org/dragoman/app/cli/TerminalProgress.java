package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.dragoman.text.Progress;

/** A bar on standard error for work of more than two seconds; nothing where no terminal would show it. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PATIENCE = 2_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 40;
    private static final double MEGABYTE = 1e6;

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean bytes;
    private final LongSupplier clock;
    private final long start;
    private long last;
    /** Chars of the bar that stands on the line now. */
    private int shown;

    TerminalProgress(PrintWriter err, boolean terminal, LongSupplier clock, long start) {
        this(err, terminal, false, clock, start);
    }

    TerminalProgress(PrintWriter err, boolean terminal, boolean bytes, LongSupplier clock, long start) {
        this.err = err;
        this.terminal = terminal;
        this.bytes = bytes;
        this.clock = clock;
        this.start = start;
    }

    /** A bar for the terminal that the program was started on, if any. */
    static TerminalProgress of(PrintWriter err) {
        return new TerminalProgress(err, System.console() != null, System::nanoTime, System.nanoTime());
    }

    /** The same for work that counts in bytes. */
    static TerminalProgress ofBytes(PrintWriter err) {
        return new TerminalProgress(err, System.console() != null, true, System::nanoTime, System.nanoTime());
    }

    @Override
    public void report(long done, long total) {
        if (!terminal) {
            return;
        }
        long now = clock.getAsLong();
        boolean finished = done == total;
        if (now - start < PATIENCE || (now - last < PAUSE && !finished)) {
            return;
        }
        last = now;
        int filled = total <= 0 ? 0 : (int) (WIDTH * Math.min(done, total) / total);
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + amount(done)
                + (total < 0 ? "" : " of " + amount(total)) + (bytes ? " MB " : " ");
        err.print("\r" + bar);
        shown = bar.length();
        if (finished) {
            close();
        }
        err.flush();
    }

    private String amount(long count) {
        return bytes ? String.format(Locale.ROOT, "%.1f", count / MEGABYTE) : Long.toString(count);
    }

    /** Takes the bar away, so that a message can be printed; it comes back when there is more to report. */
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    /** Leaves the bar as it is and goes on to the next line. */
    @Override
    public void close() {
        if (shown > 0) {
            err.println();
            shown = 0;
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
