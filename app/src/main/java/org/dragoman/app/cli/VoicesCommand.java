package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.MentionReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.VoiceReport;
import org.dragoman.voice.VoiceFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman voices}. */
@Command(
        name = "voices",
        description = {
            "Lists headlines, quotations, indirect speech and words kept at a distance, with speaker and verb.",
            "What is in none of them is in the outlet's own words. The files are read article by article."
        },
        footer = {"", "Example: dragoman voices --page --format json news/*.az.txt"})
final class VoicesCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** Tab-separated rows. */
        tsv,
        /** One JSON object, with the sources through which the words came. */
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Mixin
    private ResumeOptions resume = new ResumeOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "tsv (default) or json.", defaultValue = "tsv")
    private Format format = Format.tsv;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        int workers = threads.count();
        AppContext context = glossary.context(err);
        ArticleFiles articles = input.present(context.articles(), files, err);
        Decisions decided = input.decided();
        VoiceFinder voices = new VoiceFinder(context.languages());
        ReportOptions options = output.report(context.profile());
        MentionReport report =
                format == Format.json ? VoiceReport.json(voices, options) : VoiceReport.tsv(voices, options);
        MentionRun run = new MentionRun(
                new MentionFinder(context.index(), false),
                new Segmenter(context.languages(), input.lines),
                article -> decided.apply(article, context.glossary()),
                report,
                workers);
        resume.stream(
                output, context, decided, (out, checkpoints) -> run.write(articles, decided, out, checkpoints, err));
        return ExitCodes.CLEAN;
    }
}
