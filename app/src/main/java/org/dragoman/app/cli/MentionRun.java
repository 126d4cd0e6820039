package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.RunOnFaults;
import org.dragoman.report.MentionReport;
import org.dragoman.text.InputProblem;

/** Writes the mentions of articles while the articles are read, on several threads. */
final class MentionRun {
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final UnaryOperator<AnnotatedArticle> further;
    private final MentionReport report;
    private final int threads;

    MentionRun(
            MentionFinder finder,
            Segmenter segmenter,
            UnaryOperator<AnnotatedArticle> further,
            MentionReport report,
            int threads) {
        this.finder = finder;
        this.segmenter = segmenter;
        this.further = further;
        this.report = report;
        this.threads = threads;
    }

    /**
     * Reads the files to their end. Behind the first error no article counts; the rest is read for its problems.
     *
     * @param files the files
     * @param decided what was set by hand
     * @param out takes the report
     * @param checkpoints which articles are finished; told when others are
     * @param err takes the problems of the input when they are met, and a bar
     * @throws InputFailure where there were errors in the input, which are printed; the report has all before the first
     */
    void write(ArticleFiles files, Decisions decided, Writer out, Checkpoints checkpoints, PrintWriter err)
            throws IOException {
        if (!checkpoints.begun()) {
            out.write(report.begin());
        }
        Pieces pieces = new Pieces(out, checkpoints.hasPieces());
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                AnnotationPipeline<Piece> pipeline = new AnnotationPipeline<>(
                        finder,
                        segmenter,
                        threads,
                        article -> new Piece(
                                report.piece(further.apply(article)),
                                RunOnFaults.warnings(article),
                                checkpoints.identity(article.article())),
                        piece -> {
                            warn(piece.warnings(), progress, err);
                            pieces.write(piece.text());
                            checkpoints.finished(piece.identity(), !piece.text().isEmpty());
                        },
                        progress)) {
            PipelineInput.read(files, pipeline, decided, checkpoints, progress, err);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write(report.end());
    }

    /** What an article gives. */
    private record Piece(String text, List<InputProblem> warnings, String identity) {}

    private static void warn(List<InputProblem> warnings, TerminalProgress progress, PrintWriter err) {
        if (!warnings.isEmpty()) {
            progress.clear();
            warnings.forEach(err::println);
        }
    }

    /** Joins the pieces of the report. */
    private final class Pieces {
        private final Writer out;
        private boolean any;

        Pieces(Writer out, boolean any) {
            this.out = out;
            this.any = any;
        }

        void write(String piece) {
            if (piece.isEmpty()) {
                return;
            }
            try {
                if (any) {
                    out.write(report.separator());
                }
                out.write(piece);
                any = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
