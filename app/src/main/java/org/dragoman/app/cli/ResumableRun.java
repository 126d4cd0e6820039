package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.dragoman.article.Article;

/**
 * A run whose output grows in a partial file beside its place, and whose journal says now and then how much of it is on the
 * disk and for which articles. After an interruption the same run cuts the partial file to what was confirmed and goes on
 * behind the articles that were finished.
 */
final class ResumableRun implements Checkpoints {
    /** How often progress is confirmed: after so many articles, or so many nanoseconds, whichever is first. */
    record Pace(long articles, long nanos, LongSupplier clock) {
        static final Pace USUAL = new Pace(5_000, 1_000_000_000L, System::nanoTime);
    }

    private final Path file;
    private final PartialOutput output;
    private final Pace pace;
    private final RunJournal before;
    /** What the journal's file says. */
    private RunJournal saved;
    /** What is finished. */
    private RunJournal now;
    /** Articles of the earlier run that were read again, and the hash over them. */
    private long read;

    private String readInput = "";
    private long savedAt;

    private ResumableRun(Path file, PartialOutput output, RunJournal before, Pace pace) {
        this.file = file;
        this.output = output;
        this.pace = pace;
        this.before = before;
        this.saved = before;
        this.now = before;
        this.savedAt = pace.clock().getAsLong();
    }

    /** Writes the output, with the progress to keep. */
    interface Body {
        void write(Writer out, Checkpoints checkpoints) throws IOException;

        /** Ends the run: what was written is the output. */
        default void end(PartialOutput output) throws IOException {
            output.complete();
        }
    }

    /** Writes what the output is made of when all articles are finished. */
    interface Collecting extends Body {
        /** Makes the output of what was written to a file, which goes afterwards. */
        void report(Path collected) throws IOException;

        @Override
        default void end(PartialOutput output) throws IOException {
            output.close();
            report(output.file());
            Files.deleteIfExists(output.file());
        }
    }

    /**
     * Begins a run, or goes on with it.
     *
     * @param file the journal
     * @param target where the output is to be
     * @param settings all that decides on the output but the articles
     * @param err told where the run goes on
     * @param body writes the output
     * @throws UsageFailure where the journal is another run's
     * @throws InputFailure where the articles are not those that were finished; both files then stay
     */
    static void write(Path file, Path target, Map<String, String> settings, Pace pace, PrintWriter err, Body body) {
        try {
            run(file, target, settings, pace, err, body);
        } catch (UncheckedIOException e) {
            throw new ProgramFailure(WriteFailures.describe(target, Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(target, e));
        }
    }

    private static void run(Path file, Path target, Map<String, String> settings, Pace pace, PrintWriter err, Body body)
            throws IOException {
        RunJournal journal = begun(file, target, settings, err);
        try (PartialOutput output = PartialOutput.open(target, journal.bytes())) {
            if (output == null) {
                throw new UsageFailure("--resume: another run is writing " + PartialOutput.beside(target) + ".");
            }
            ResumableRun run = new ResumableRun(file, output, journal, pace);
            try {
                body.write(output.writer(), run);
            } catch (InputFailure e) {
                run.confirm();
                err.println("What is finished is kept in " + PartialOutput.beside(target)
                        + "; the same command goes on with it when the input is mended.");
                throw e;
            }
            run.confirm();
            body.end(output);
            Files.deleteIfExists(file);
        }
    }

    /** The journal to go on with; of a new run it is written before there is any output. */
    private static RunJournal begun(Path file, Path target, Map<String, String> settings, PrintWriter err)
            throws IOException {
        Path partial = PartialOutput.beside(target);
        RunJournal journal = RunJournal.read(file);
        if (journal == null && Files.exists(partial)) {
            throw new UsageFailure("--resume: there is no " + file + ", but there is " + partial
                    + ", which another run may want to go on with. Name its journal, or remove it.");
        }
        if (journal == null) {
            RunJournal fresh = RunJournal.of(settings);
            fresh.write(file);
            return fresh;
        }
        String differences = RunSettings.differences(journal.settings(), settings);
        if (!differences.isEmpty()) {
            throw new UsageFailure("--resume: " + file + " is of another run: " + differences
                    + ". Run it as before, or remove " + file + " and " + partial + " to begin afresh.");
        }
        if (journal.bytes() > 0 && !Files.exists(partial)) {
            err.println(partial + " is not there any more; all articles are worked on again.");
            return RunJournal.of(settings);
        }
        if (journal.bytes() > 0 && Files.size(partial) < journal.bytes()) {
            throw InputFailure.of(
                    partial.toString(),
                    "R003",
                    "It is shorter than the " + journal.bytes() + " bytes that " + file + " speaks of.",
                    "Remove both files to begin afresh.");
        }
        if (journal.articles() > 0) {
            err.println("Going on behind " + journal.articles() + " articles that are finished.");
        }
        return journal;
    }

    @Override
    public boolean begun() {
        return before.bytes() > 0;
    }

    @Override
    public boolean hasPieces() {
        return before.pieces() > 0;
    }

    @Override
    public boolean isFinished(Article article) {
        if (read == before.articles()) {
            return false;
        }
        readInput = RunJournal.link(readInput, identity(article));
        read++;
        if (read == before.articles() && !readInput.equals(before.input())) {
            throw otherInput("The first " + read + " articles are not those that the run finished.");
        }
        return true;
    }

    @Override
    public void inputEnded() {
        if (read < before.articles()) {
            throw otherInput(
                    "There are " + read + " articles, but the run finished " + before.articles() + " already.");
        }
    }

    private InputFailure otherInput(String message) {
        return InputFailure.of(
                file.toString(), "R004", message, "Give the same input in the same order, or another --resume FILE.");
    }

    @Override
    public String identity(Article article) {
        return RunJournal.identity(article);
    }

    @Override
    public void finished(String identity, boolean piece) {
        now = now.finished(identity, piece);
        long since = now.articles() - saved.articles();
        if (since >= pace.articles() || pace.clock().getAsLong() - savedAt >= pace.nanos()) {
            try {
                confirm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void confirm() throws IOException {
        if (now.articles() > saved.articles()) {
            now = now.confirmed(output.confirm());
            now.write(file);
            saved = now;
        }
        savedAt = pace.clock().getAsLong();
    }
}
