package org.dragoman.app.ui.work;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * A file of what went wrong inside the program, for those who mend it. It is made when the first thing goes wrong, and written
 * in the background. What fails again at the same place, called from the same places, is written once a run.
 */
public final class FailureLog extends Handler {
    /** A file that has become longer is put aside, in bytes; there is one such file at most. */
    private static final long LONGEST = 1 << 20;

    /** So many of the program's own frames tell a place. */
    private static final int CALLERS = 4;

    private final Path file;
    private final String program;
    private final ExecutorService writer;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * A log.
     *
     * @param file made with its folder where something goes wrong
     * @param program name and version of the program
     */
    public FailureLog(Path file, String program) {
        this(file, program, Daemons.one("failure-log"));
    }

    /** One that writes by what is given; {@link #close} shuts it down. */
    FailureLog(Path file, String program, ExecutorService writer) {
        this.writer = writer;
        this.file = file;
        this.program = program;
        setLevel(Level.WARNING);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record) && known.add(place(record))) {
            String entry = entry(record);
            try {
                writer.execute(() -> write(entry));
            } catch (RejectedExecutionException e) {
                // The window is closed.
            }
        }
    }

    private static String place(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (thrown == null) {
            return record.getLoggerName() + " " + record.getMessage();
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        // What checks its arguments throws at one line for all its callers: they tell one fault from another.
        return thrown.getClass().getName() + " " + (frames.length == 0 ? "" : frames[0]) + " "
                + Arrays.stream(frames)
                        .filter(f -> f.getClassName().startsWith("org.dragoman."))
                        .limit(CALLERS)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" "));
    }

    private String entry(LogRecord record) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(record.getInstant() + " " + program + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name"));
        out.println(record.getLoggerName() + ": " + record.getMessage());
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            thrown.printStackTrace(out);
        }
        out.println();
        return text.toString();
    }

    private void write(String entry) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // Where this cannot be written nothing can; the window has said that something failed.
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    /** Takes no more; what was taken is still written. */
    @Override
    public void close() {
        writer.shutdown();
    }
}
