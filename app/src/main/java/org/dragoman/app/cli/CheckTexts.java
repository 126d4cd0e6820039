package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.bitext.Bitext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.input.CheckInput;
import org.dragoman.check.input.FixTargets;
import org.dragoman.check.input.InputNotes;
import org.dragoman.check.input.InputOptions;
import org.dragoman.check.input.InputPlan;
import org.dragoman.check.input.TextSink;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Reads what {@code check} is given, and says on standard error what was met on the way. */
final class CheckTexts implements InputNotes {
    private final CheckInput texts;
    private final ArticleOptions input;
    private final PrintWriter err;

    CheckTexts(
            AppContext context,
            CheckOptions checking,
            ArticleOptions input,
            @Nullable LanguageTag from,
            @Nullable LanguageTag to,
            PrintWriter err) {
        this.input = input;
        this.err = err;
        InputOptions options =
                new InputOptions(input.options(), from, to, input.lines, FileGlobs.ALL, input.decided(), System.in);
        this.texts = new CheckInput(
                context.index(),
                checking,
                context.articles(),
                context.services().bitexts(),
                options,
                this);
    }

    /** Where the texts stand in their files. */
    FixTargets targets() {
        return texts.targets();
    }

    /** All texts at once. */
    List<CheckedText> read(List<Path> files) {
        InputPlan plan = plan(files);
        try (TerminalProgress progress = progress(plan)) {
            return taken(texts.read(plan, progress));
        }
    }

    /**
     * The texts group by group.
     *
     * @throws InputFailure where some cannot be read; what came before them was given on
     */
    void stream(List<Path> files, TextSink sink) {
        InputPlan plan = plan(files);
        List<InputProblem> errors;
        try (TerminalProgress progress = progress(plan)) {
            errors = texts.stream(plan, sink, progress);
        }
        if (!errors.isEmpty()) {
            throw new InputFailure(errors);
        }
    }

    /** Pairs are counted, other files by their bytes. */
    private TerminalProgress progress(InputPlan plan) {
        boolean bytes = plan.kind() == InputPlan.Kind.ALONE || plan.kind() == InputPlan.Kind.VERSIONS;
        return bytes ? TerminalProgress.ofBytes(err) : TerminalProgress.of(err);
    }

    private InputPlan plan(List<Path> files) {
        ArticleOptions.rejectTwice(files);
        InputPlan plan = taken(texts.plan(files));
        InputPlan.Mistake mistake = plan.mistake();
        if (mistake != null) {
            throw new UsageFailure(
                    switch (mistake) {
                        case NO_TWO_FOLDERS ->
                            "--from and --to take one folder, or a folder of sources and one of counterparts.";
                        case ONE_LANGUAGE -> "--from and --to are the same language.";
                        case TWO_KINDS ->
                            "bilingual files and articles are checked one kind at a time; articles are "
                                    + plan.articles() + ".";
                    });
        }
        return plan;
    }

    private static <T> T taken(ReadResult<T> result) {
        return result.fold(ReadResult.Ok::value, failed -> {
            throw new InputFailure(failed.problems());
        });
    }

    @Override
    public void warning(InputProblem warning) {
        err.println(warning);
    }

    @Override
    public void passedOver(Path file) {
        input.passedOver(file, err);
    }

    @Override
    public void alone(List<InputProblem> files) {
        if (input.verbose) {
            files.forEach(err::println);
        } else {
            err.println(files.size() + " files have no counterpart and were passed over; --verbose names them.");
        }
    }

    @Override
    public void bitexts(Path file, List<Bitext> bitexts) {
        if (bitexts.size() > 1 && input.verbose) {
            err.println(file + ": "
                    + bitexts.stream()
                            .map(b -> b.sourceLanguage() + " to " + b.targetLanguage())
                            .collect(Collectors.joining(", ")));
        }
    }
}
