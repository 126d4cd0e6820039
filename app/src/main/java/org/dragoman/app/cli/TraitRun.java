package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.decision.Decisions;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.TraitReader;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.EventArticle;
import org.dragoman.report.ReportOptions;

/** Reads the traits of articles while the articles are read, on several threads, with what a report needs of each. */
final class TraitRun {
    private final AppContext context;
    private final boolean lines;
    private final ReportOptions.TextAmount text;
    private final IndexLookup known;

    TraitRun(AppContext context, boolean lines, ReportOptions.TextAmount text) {
        this(context, lines, text, IndexLookup.NONE);
    }

    /** Articles whose mentions are known are not searched. */
    TraitRun(AppContext context, boolean lines, ReportOptions.TextAmount text, IndexLookup known) {
        this.context = context;
        this.lines = lines;
        this.text = text;
        this.known = known;
    }

    private record Read(EventArticle article, ArticleTraits traits) {}

    private record Made<R>(R made, String identity) {}

    /**
     * Reads the files to their end.
     *
     * @param sink takes the traits of one article after another
     * @return facts of the articles, in the same order
     * @throws InputFailure where there were errors in the input, which are printed
     */
    List<EventArticle> read(
            ArticleFiles files, Decisions decided, int threads, PrintWriter err, Consumer<ArticleTraits> sink) {
        List<EventArticle> articles = new ArrayList<>();
        each(files, decided, threads, Checkpoints.NONE, err, Read::new, read -> {
            articles.add(read.article());
            sink.accept(read.traits());
        });
        return List.copyOf(articles);
    }

    /**
     * Reads the files to their end, past the articles that are finished.
     *
     * @param checkpoints which articles are finished; told when others are
     * @param form makes something of facts and traits; called by any of the threads
     * @param sink takes it, in the order of the articles
     * @throws InputFailure where there were errors in the input, which are printed
     */
    <R> void each(
            ArticleFiles files,
            Decisions decided,
            int threads,
            Checkpoints checkpoints,
            PrintWriter err,
            BiFunction<EventArticle, ArticleTraits, R> form,
            Consumer<R> sink) {
        TraitReader reader = new TraitReader(context.languages());
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), lines);
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                AnnotationPipeline<Made<R>> pipeline = new AnnotationPipeline<>(
                        article -> known.find(article).orElseGet(() -> finder.annotate(article, segmenter)),
                        threads,
                        annotated -> new Made<>(
                                form.apply(
                                        EventArticle.of(annotated.article(), text),
                                        reader.read(decided.apply(annotated, context.glossary()))),
                                checkpoints.identity(annotated.article())),
                        made -> {
                            sink.accept(made.made());
                            checkpoints.finished(made.identity(), true);
                        },
                        progress)) {
            PipelineInput.read(files, pipeline, decided, checkpoints, progress, err);
        }
    }
}
