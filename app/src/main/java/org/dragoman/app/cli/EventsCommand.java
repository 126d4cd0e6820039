package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.decision.Decisions;
import org.dragoman.event.ArticleRanker;
import org.dragoman.event.Event;
import org.dragoman.event.EventWindows;
import org.dragoman.event.Ranked;
import org.dragoman.report.EventArticle;
import org.dragoman.report.EventJson;
import org.dragoman.report.EventReport;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman events}. */
@Command(
        name = "events",
        description = {
            "Groups articles by the event they report, across languages and outlets; or, with --rank, ranks for every"
                    + " article of one language those of another.",
            "json and html also say what joins the articles of an event, and which are copies. The files are read article"
                    + " by article and may be of any size."
        },
        footer = {
            "",
            "TSV: file event score; score is the mean score with the other articles of the event. With --rank:",
            "from-file to-file rank score, the best ten.",
            "Example: dragoman events --format html --output events.html news/",
            "         dragoman events --rank --from ar --to az news/"
        })
final class EventsCommand implements Callable<Integer> {
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

    @Option(names = "--rank", description = "Rank the articles of --to for every article of --from; not as html.")
    private boolean rank;

    @Option(names = "--from", paramLabel = "L", description = "Language of the articles that are asked for.")
    @Nullable
    private String from;

    @Option(names = "--to", paramLabel = "L", description = "Language of the articles that are ranked.")
    @Nullable
    private String to;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        language("--from", from);
        language("--to", to);
        if (rank && format == Format.html) {
            throw new UsageFailure("--rank: a ranking is written as tsv or json, not as html.");
        }
        if (rank && resume.journal() != null) {
            throw new UsageFailure("--resume: a ranking compares all articles with all, and cannot be gone on with.");
        }
        int workers = threads.count();
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        ArticleFiles articles = input.present(context.articles(), files, err);
        try (IndexLookup known = IndexLookup.open(input, context, files, err)) {
            run(
                    new TraitRun(
                            context,
                            input.lines,
                            output.report(context.profile()).text(),
                            known),
                    articles,
                    context,
                    workers,
                    err);
        }
        return ExitCodes.CLEAN;
    }

    private void run(TraitRun run, ArticleFiles articles, AppContext context, int workers, PrintWriter err)
            throws IOException {
        LanguageTag source = language("--from", from);
        LanguageTag target = language("--to", to);
        Decisions decided = input.decided();
        if (rank) {
            ArticleRanker ranker = new ArticleRanker();
            List<EventArticle> read = run.read(articles, decided, workers, err, ranker::add);
            write(read, ranker.rank(source, target, TerminalProgress.of(err)));
        } else {
            resume.keep(
                    output,
                    context,
                    decided,
                    new EventRun(
                            (form, checkpoints, sink) ->
                                    run.each(articles, decided, workers, checkpoints, err, form, sink),
                            new EventWindows(),
                            this::writeEvents,
                            TerminalProgress.of(err)));
        }
    }

    private void write(List<EventArticle> articles, List<Ranked> ranking) throws IOException {
        output.write(spec.commandLine().getOut(), out -> {
            if (format == Format.json) {
                EventJson.ranking(articles, ranking, out);
            } else {
                EventReport.ranking(articles, ranking, out);
            }
        });
    }

    private void writeEvents(List<EventArticle> articles, List<Event> events) throws IOException {
        output.write(spec.commandLine().getOut(), out -> {
            switch (format) {
                case tsv -> EventReport.tsv(articles, events, out);
                case json -> EventJson.events(articles, events, out);
                case html -> EventReport.html(articles, events, out);
            }
        });
    }

    private LanguageTag language(String option, @Nullable String value) {
        if (rank != (value != null)) {
            throw new UsageFailure(
                    rank
                            ? "--rank needs --from and --to, two languages such as ar and az."
                            : option + " needs --rank.");
        }
        LanguageTag tag = LanguageOption.read(option, value);
        return tag == null ? LanguageTag.UND : tag;
    }
}
