package org.dragoman.app.cli;

import java.io.PrintWriter;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ArticleSink;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.text.InputProblem;

/** Puts the articles of files into a pipeline, up to the first error, and prints the problems when they are met. */
final class PipelineInput implements ArticleSink {
    private final AnnotationPipeline<?> pipeline;
    private final Decisions decided;
    private final Checkpoints checkpoints;
    private final TerminalProgress progress;
    private final PrintWriter err;
    private boolean failed;

    private PipelineInput(
            AnnotationPipeline<?> pipeline,
            Decisions decided,
            Checkpoints checkpoints,
            TerminalProgress progress,
            PrintWriter err) {
        this.pipeline = pipeline;
        this.decided = decided;
        this.checkpoints = checkpoints;
        this.progress = progress;
        this.err = err;
    }

    /**
     * Reads the files to their end, past the articles that are finished. Behind the first error no article counts; the rest
     * is read for its problems.
     *
     * @throws InputFailure where there were errors in the input, which are printed
     */
    static void read(
            ArticleFiles files,
            AnnotationPipeline<?> pipeline,
            Decisions decided,
            Checkpoints checkpoints,
            TerminalProgress progress,
            PrintWriter err) {
        PipelineInput input = new PipelineInput(pipeline, decided, checkpoints, progress, err);
        files.read(input, progress);
        pipeline.finish();
        if (input.failed) {
            throw InputFailure.printed();
        }
        checkpoints.inputEnded();
    }

    @Override
    public void article(Article article) {
        if (failed) {
            return;
        }
        Article heeded = decided.apply(article);
        if (!checkpoints.isFinished(heeded)) {
            pipeline.put(heeded);
        }
    }

    @Override
    public void problem(InputProblem problem) {
        progress.clear();
        err.println(problem);
        failed |= problem.severity() == InputProblem.Severity.ERROR;
    }
}
