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
}
