package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    @Test
    void shortWorkShowsNoBar() {
        StringWriter err = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(err), true, () -> 1_999_999_999L, 0);
        progress.report(1, 1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void longWorkShowsHowFarItIsOnATerminal() {
        StringWriter err = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(err), true, () -> 2_000_000_000L, 0);
        progress.report(5, 10);
        assertThat(err.toString()).contains("[####################                    ] 5 of 10");
    }

    @Test
    void aPipeGetsNoBar() {
        StringWriter err = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(err), false, () -> 9_000_000_000L, 0);
        progress.report(5, 10);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void bytesAreShownInMegabytes() {
        StringWriter err = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(err), true, true, () -> 2_000_000_000L, 0);
        progress.report(100_000_000, 400_000_000);
        assertThat(err.toString()).contains("[##########                              ] 100.0 of 400.0 MB ");
    }

    @Test
    void fileThatHasGrownFillsTheBarAndNoMore() {
        StringWriter err = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(err), true, () -> 2_000_000_000L, 0);
        progress.report(11, 10);
        assertThat(err.toString()).contains("[########################################] 11 of 10");
    }

    @Test
    void messageStandsOnALineWithoutTheBar() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(err);
        TerminalProgress progress = new TerminalProgress(out, true, () -> 2_000_000_000L, 0);
        progress.clear();
        progress.report(5, 10);
        progress.clear();
        out.print("a message");
        String[] pieces = err.toString().split("\r", -1);
        assertThat(pieces).hasSize(4);
        assertThat(pieces[2]).isBlank().hasSameSizeAs(pieces[1]);
        assertThat(pieces[3]).isEqualTo("a message");
    }

    @Test
    void barThatStoppedOnTheWayEndsItsLine() {
        StringWriter err = new StringWriter();
        try (TerminalProgress progress = new TerminalProgress(new PrintWriter(err), true, () -> 2_000_000_000L, 0)) {
            progress.report(5, 10);
        }
        assertThat(err.toString()).endsWith("5 of 10 " + System.lineSeparator());
    }
}
