package org.dragoman.app.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.dragoman.app.ui.checks.CheckChange;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.checks.IgnoreQuestion;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Lets findings stand, with a reason, and writes that into the baseline of the workspace. For the event thread. */
final class Ignoring {
    /** Name of the file beside the decisions, or beside the texts; no reader of articles takes it for one. */
    static final String NAME = "findings.baseline";

    private record Writing(Path file, Baseline baseline) {}

    private final WorkbenchWindow window;
    private final ChecksModel checks;
    private final Queue<Writing> waiting = new ArrayDeque<>();
    private boolean writing;

    Ignoring(WorkbenchWindow window) {
        this.window = window;
        this.checks = window.models().checks();
    }

    /** The baseline's file: the one named, else that beside the decisions, else that beside the texts; null for none. */
    @Nullable
    Path file() {
        Path named = checks.baseline();
        Path decisions = window.models().decisions().kept().file();
        if (named != null) {
            return named;
        }
        if (decisions != null) {
            return decisions.toAbsolutePath().resolveSibling(NAME);
        }
        return checks.articles().stream()
                .map(Ignoring::beside)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Path> beside(Article article) {
        try {
            Path source = Path.of(article.source().source()).toAbsolutePath();
            return Files.isRegularFile(source) ? Optional.of(source.resolveSibling(NAME)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Asks why the selected finding may stand, where need be for a file too, and lets it stand. */
    void ignore() {
        window.desks().editing().settle();
        FindingsModel findings = checks.findings();
        FindingLine line = findings.selected();
        if (line == null) {
            return;
        }
        IgnoreQuestion.Answer answer =
                IgnoreQuestion.ask(window.frame(), window.messages(), line).orElse(null);
        if (answer == null) {
            return;
        }
        Path file = file();
        if (file == null) {
            file = FileChooser.askFile(
                            window.frame(),
                            window.messages(),
                            window.settings().lastFolder(),
                            Command.IGNORE_FINDING,
                            NAME)
                    .orElse(null);
            checks.baseline(file);
        }
        if (file != null) {
            Baseline before = findings.baseline();
            Baseline after = before.with(line.finding(), findings.run(), answer.reason(), answer.until());
            checks.texts()
                    .ignore(
                            new CheckChange(
                                    CheckChange.Kind.IGNORE, line.finding().found()),
                            new TextsModel.Ignored(file, before, after),
                            window.models().besideTexts());
        }
    }

    /** Writes a baseline, one after another. */
    void write(Path file, Baseline baseline) {
        waiting.add(new Writing(file, baseline));
        next();
    }

    private void next() {
        Writing job = writing ? null : waiting.poll();
        if (job == null) {
            return;
        }
        writing = true;
        new Job()
                .start(
                        () -> {
                            BaselineFile.write(job.file(), job.baseline());
                            return job;
                        },
                        written -> wrote(),
                        e -> {
                            failed(job.file(), e);
                            wrote();
                        });
    }

    private void wrote() {
        writing = false;
        next();
    }

    private void failed(Path file, Throwable cause) {
        window.view()
                .problems()
                .show(List.of(InputProblem.error(
                        SourcePosition.of(file.toString()),
                        "U007",
                        "What is let stand could not be saved: " + cause.getMessage() + ".",
                        "Check that you may write the file.")));
    }
}
