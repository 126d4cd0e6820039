package org.dragoman.app.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {
    @TempDir
    Path folder;

    private static RuntimeException caught(Runnable fault) {
        try {
            fault.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("nothing failed");
    }

    private static RuntimeException here() {
        return caught(() -> new Span(0, 0));
    }

    private static RuntimeException elsewhere() {
        return caught(() -> new Span(7, 7));
    }

    private String written(List<RuntimeException> failures) throws Exception {
        Path file = folder.resolve("dragoman.log");
        ExecutorService writer = Daemons.one("failure-log-test");
        FailureLog log = new FailureLog(file, "Dragoman", writer);
        for (RuntimeException failure : failures) {
            LogRecord record = new LogRecord(Level.SEVERE, "nobody caught it");
            record.setThrown(failure);
            log.publish(record);
        }
        log.close();
        assertThat(writer.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(file);
    }

    @Test
    void givenTwoFaultsFoundByTheSameCheckOfArgumentsThenBothAreWritten() throws Exception {
        assertThat(written(List.of(here(), elsewhere()))).contains("got 0..0", "got 7..7");
    }

    @Test
    void givenTheSameFaultAgainThenItIsWrittenOnce() throws Exception {
        assertThat(written(List.of(here(), here(), here()))).containsOnlyOnce("nobody caught it");
    }
}
