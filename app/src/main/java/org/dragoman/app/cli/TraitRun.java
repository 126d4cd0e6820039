package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
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

/** Reads the traits of articles while the articles are read, on several threads; keeps of each what a report needs. */
final class TraitRun {
    private final AppContext context;
    private final boolean lines;
    private final ReportOptions.TextAmount text;
    private final List<EventArticle> articles = new ArrayList<>();

    TraitRun(AppContext context, boolean lines, ReportOptions.TextAmount text) {
        this.context = context;
        this.lines = lines;
        this.text = text;
    }

    private record Read(EventArticle article, ArticleTraits traits) {}

    /**
     * Reads the files to their end.
     *
     * @param sink takes the traits of one article after another
     * @return facts of the articles, in the same order
     * @throws InputFailure where there were errors in the input, which are printed
     */
    List<EventArticle> read(
            ArticleFiles files, Decisions decided, int threads, PrintWriter err, Consumer<ArticleTraits> sink) {
        TraitReader reader = new TraitReader(context.languages());
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                AnnotationPipeline<Read> pipeline = new AnnotationPipeline<>(
                        new MentionFinder(context.index(), false),
                        new Segmenter(context.languages(), lines),
                        threads,
                        annotated -> new Read(
                                EventArticle.of(annotated.article(), text),
                                reader.read(decided.apply(annotated, context.glossary()))),
                        read -> {
                            articles.add(read.article());
                            sink.accept(read.traits());
                        },
                        progress)) {
            PipelineInput.read(files, pipeline, decided, Checkpoints.NONE, progress, err);
        }
        return List.copyOf(articles);
    }
}
