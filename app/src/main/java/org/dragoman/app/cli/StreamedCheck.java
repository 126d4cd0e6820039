package org.dragoman.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.check.input.TextSink;
import org.dragoman.check.store.FindingStore;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.OrderedWork;
import org.jspecify.annotations.Nullable;

/** Checks texts group by group, on all cores; what is found is kept in a file until all are done. */
final class StreamedCheck {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final OrderedWork.Bounds UNDER_WAY = new OrderedWork.Bounds(64 * THREADS, Long.MAX_VALUE / 2);

    private final Glossary glossary;
    private final Collection<ConsistencyCheck> checks;
    private final ConsistencyChecker checker;

    StreamedCheck(Glossary glossary, Collection<ConsistencyCheck> checks, ConsistencyChecker checker) {
        this.glossary = glossary;
        this.checks = checks;
        this.checker = checker;
    }

    /** Takes the names of the texts and all findings; they can be gone through until it returns. */
    interface Ending {
        void end(List<String> texts, List<Finding> findings) throws IOException;
    }

    /**
     * Checks texts.
     *
     * @param texts gives the texts to a sink
     * @param ending makes something of what was found
     */
    void run(Consumer<TextSink> texts, Ending ending) throws IOException {
        Path file = Files.createTempFile("dragoman-", ".findings");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                FindingStore store = new FindingStore(file, out, glossary, checks)) {
            texts.accept(group -> check(group, store));
            ending.end(store.texts(), store.findings());
        } catch (UncheckedIOException e) {
            throw new ProgramFailure(WriteFailures.describe(file, Objects.requireNonNull(e.getCause())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Checks texts in a run that can be resumed. What is found is kept in a partial file beside the output, a group at a time;
     * the journal says how much of it counts.
     *
     * @param file the journal
     * @param target the output, which the ending writes
     * @param settings all that decides on the findings but the texts
     * @param err told where the run goes on
     * @param texts gives the texts to a sink
     * @param ending makes something of what was found
     */
    void resume(
            Path file,
            Path target,
            Map<String, String> settings,
            PrintWriter err,
            Consumer<TextSink> texts,
            Ending ending)
            throws IOException {
        RunJournal journal = ResumableRun.begun(file, target, settings, err);
        Path partial = PartialOutput.beside(target);
        try (PartialOutput output = PartialOutput.open(target, journal.bytes())) {
            if (output == null) {
                throw new UsageFailure("--resume: another run is writing " + partial + ".");
            }
            try (FindingStore store = new FindingStore(partial, output.bytes(), glossary, checks)) {
                store.recall(text -> text.faults().forEach(checker::leaveOut));
                Finished finished = new Finished(file, journal);
                try {
                    texts.accept(new TextSink() {
                        @Override
                        public boolean isDone(@Nullable Article source, Article target) {
                            return finished.includes(source, target);
                        }

                        @Override
                        public void texts(List<CheckedText> group) {
                            check(group, store);
                            finished.add(group, output);
                        }
                    });
                } catch (InputFailure e) {
                    err.println("What is finished is kept in " + partial
                            + "; the same command goes on with it when the input is mended.");
                    throw e;
                }
                finished.inputEnded();
                ending.end(store.texts(), store.findings());
            }
            output.discard();
            Files.deleteIfExists(file);
        } catch (UncheckedIOException e) {
            throw new ProgramFailure(WriteFailures.describe(partial, Objects.requireNonNull(e.getCause())));
        }
    }

    private void check(List<CheckedText> group, FindingStore store) {
        try (OrderedWork<CheckedText, ConsistencyChecker.Look> work =
                new OrderedWork<>(THREADS, UNDER_WAY, checker::look, look -> store.add(checker.take(look)))) {
            group.forEach(text -> work.put(text, 1));
            work.finish();
        }
    }

    /** How far a run has come, by whole groups: texts of a group are aligned together. */
    private static final class Finished {
        private final Path file;
        private final RunJournal before;
        private RunJournal now;
        private long read;
        private String readInput = "";

        Finished(Path file, RunJournal before) {
            this.file = file;
            this.before = before;
            this.now = before;
        }

        boolean includes(@Nullable Article source, Article target) {
            if (read == before.articles()) {
                return false;
            }
            readInput = RunJournal.link(readInput, identity(source, target));
            read++;
            if (read == before.articles() && !readInput.equals(before.input())) {
                throw otherInput("The first " + read + " texts are not those that the run finished.");
            }
            return true;
        }

        void inputEnded() {
            if (read < before.articles()) {
                throw otherInput(
                        "There are " + read + " texts, but the run finished " + before.articles() + " already.");
            }
        }

        private InputFailure otherInput(String message) {
            return InputFailure.of(
                    file.toString(),
                    "R004",
                    message,
                    "Give the same input in the same order, or another --resume FILE.");
        }

        private static String identity(@Nullable Article source, Article target) {
            String own = RunJournal.identity(target);
            return source == null ? own : RunJournal.link(RunJournal.identity(source), own);
        }

        void add(List<CheckedText> group, PartialOutput output) {
            for (CheckedText text : group) {
                Article source = text.source() == null ? null : text.source().article();
                now = now.finished(identity(source, text.target().article()), true);
            }
            try {
                now = now.confirmed(output.confirm());
                now.write(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
