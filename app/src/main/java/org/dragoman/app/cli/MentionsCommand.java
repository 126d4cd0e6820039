package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
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
        description = "Lists every mention of a glossary concept.",
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
        AppContext context = glossary.context(err);
        List<Article> articles = input.read(context.articles(), files, err);
        MentionFinder finder = new MentionFinder(context.index(), nested);
        Segmenter segmenter = new Segmenter(context.languages(), input.lines);
        Decisions decisions = input.decided();
        OfficeComposer composer = composed ? new OfficeComposer(context.glossary()) : null;
        TerminalProgress progress = TerminalProgress.of(err);
        List<AnnotatedArticle> annotated = new ArrayList<>();
        for (Article article : articles) {
            AnnotatedArticle found = decisions.apply(finder.annotate(article, segmenter), context.glossary());
            annotated.add(composer == null ? found : decisions.apply(composer.compose(found), context.glossary()));
            progress.report(annotated.size(), articles.size());
        }
        ReportOptions options = output.report(context.profile());
        output.write(spec.commandLine().getOut(), out -> write(annotated, options, out));
        return ExitCodes.CLEAN;
    }

    private void write(List<AnnotatedArticle> annotated, ReportOptions options, Writer out) throws IOException {
        switch (format) {
            case tsv -> MentionReport.tsv(annotated, options, out);
            case json -> MentionReport.json(annotated, options, out);
            case html -> MentionReport.html(annotated, options, out);
        }
    }
}
