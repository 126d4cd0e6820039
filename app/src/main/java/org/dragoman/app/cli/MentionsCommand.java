package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.office.OfficeComposer;
import org.dragoman.report.MentionReport;
import org.dragoman.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman mentions}. */
@Command(
        name = "mentions",
        description = {
            "Lists every mention of a glossary concept.",
            "The files are read article by article and may be of any size."
        },
        footer = {"", "Example: dragoman mentions --format tsv news/*.az.txt"})
final class MentionsCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** Tab-separated rows. */
        tsv,
        /** One JSON object. */
        json,
        /** A page. */
        html
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "tsv (default), json or html.",
            defaultValue = "tsv")
    private Format format = Format.tsv;

    @Option(names = "--nested", description = "Also list mentions inside longer ones.")
    private boolean nested;

    @Option(
            names = "--composed",
            description = "Also list offices of countries and organisations, composed of two mentions or more"
                    + " (foreign-minister@russia).")
    private boolean composed;

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
        MentionRun run = new MentionRun(
                new MentionFinder(context.index(), nested),
                new Segmenter(context.languages(), input.lines),
                further(decided, context.glossary()),
                report(output.report(context.profile())),
                workers);
        resume.stream(
                output, context, decided, (out, checkpoints) -> run.write(articles, decided, out, checkpoints, err));
        return ExitCodes.CLEAN;
    }

    /** What is done to an article behind the finder: decisions, and where asked for, composed offices. */
    private UnaryOperator<AnnotatedArticle> further(Decisions decided, Glossary concepts) {
        OfficeComposer composer = composed ? new OfficeComposer(concepts) : null;
        return article -> {
            AnnotatedArticle found = decided.apply(article, concepts);
            return composer == null ? found : decided.applyToOffices(composer.compose(found), concepts);
        };
    }

    private MentionReport report(ReportOptions options) {
        return switch (format) {
            case tsv -> MentionReport.tsv(options);
            case json -> MentionReport.json(options);
            case html -> MentionReport.html(options);
        };
    }
}
