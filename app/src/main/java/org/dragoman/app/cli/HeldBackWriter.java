package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Standard output for text that is written while its input is still read. The beginning is held back, so that input which
 * turns out to be bad before there is much output leaves standard output empty.
 */
final class HeldBackWriter extends Writer {
    /** Chars that are held back, and after which standard output is asked whether it takes them. */
    static final int HELD_BACK = 1 << 18;

    private final PrintWriter out;
    private final StringBuilder held = new StringBuilder();
    private boolean flowing;
    private int unchecked;

    HeldBackWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) {
        if (flowing) {
            out.write(chars, from, length);
            count(length);
        } else {
            held.append(chars, from, length);
            flowIfLong();
        }
    }

    @Override
    public void write(String text, int from, int length) {
        if (flowing) {
            out.write(text, from, length);
            count(length);
        } else {
            held.append(text, from, from + length);
            flowIfLong();
        }
    }

    private void flowIfLong() {
        if (held.length() > HELD_BACK) {
            flush();
        }
    }

    private void count(int length) {
        unchecked += length;
        if (unchecked > HELD_BACK) {
            flush();
        }
    }

    /** Lets what is held back go. */
    @Override
    public void flush() {
        flowing = true;
        out.append(held);
        held.setLength(0);
        held.trimToSize();
        unchecked = 0;
        if (out.checkError()) {
            throw new ProgramFailure("cannot write to standard output: it was closed, or there is no more room.");
        }
    }

    /** Lets go what follows what went already; drops what is held back. */
    void abandon() {
        if (flowing) {
            out.flush();
        }
    }

    @Override
    public void close() {
        flush();
    }
}
