package org.dragoman.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.app.AppContext;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a run can be interrupted and resumed. */
final class ResumeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description =
                    "Keeps in FILE how far the work has come: after an interruption the same command goes on behind"
                            + " the articles that are finished. Needs --output. FILE is removed at the end.")
    @Nullable
    private Path journal;

    /**
     * Streams output as {@link OutputOptions#stream}, as a run that can be resumed where the user wants it so.
     *
     * @param output where it goes
     * @param context glossary and plug-ins
     * @param decided what was set by hand
     * @param body writes it
     */
    void stream(OutputOptions output, AppContext context, Decisions decided, ResumableRun.Body body)
            throws IOException {
        Path file = journal;
        if (file == null) {
            output.stream(spec.commandLine().getOut(), out -> body.write(out, Checkpoints.NONE));
            return;
        }
        ResumableRun.write(
                file,
                target(output.output, file),
                RunSettings.of(spec, context, decided),
                ResumableRun.Pace.USUAL,
                spec.commandLine().getErr(),
                body);
    }

    /**
     * The same for output that is made of all articles together: what is collected lies beside the output, or where the run
     * is not to be resumed, in a temporary file.
     *
     * @param output where it goes
     * @param context glossary and plug-ins
     * @param decided what was set by hand
     * @param body collects, and makes the output
     */
    void collect(OutputOptions output, AppContext context, Decisions decided, ResumableRun.Collecting body)
            throws IOException {
        if (journal != null) {
            stream(output, context, decided, body);
            return;
        }
        Path collected = Files.createTempFile("dragoman", ".tmp");
        collected.toFile().deleteOnExit();
        try {
            try (Writer out = Files.newBufferedWriter(collected)) {
                body.write(out, Checkpoints.NONE);
            }
            body.report(collected);
        } finally {
            Files.deleteIfExists(collected);
        }
    }

    private static Path target(@Nullable Path output, Path journal) {
        if (output == null) {
            throw new UsageFailure("--resume needs --output FILE: what was printed cannot be gone on with.");
        }
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw new UsageFailure("--resume needs --output FILE: " + output + " is no plain file.");
        }
        if (output.toAbsolutePath().normalize().equals(journal.toAbsolutePath().normalize())) {
            throw new UsageFailure("--resume and --output are the same file.");
        }
        return output;
    }
}
