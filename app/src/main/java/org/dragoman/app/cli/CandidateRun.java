package org.dragoman.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.candidate.CandidateFinder;
import org.dragoman.candidate.CandidateSearch;
import org.dragoman.candidate.Occurrence;
import org.dragoman.candidate.Proposal;
import org.dragoman.candidate.VersionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.AnnotationPipeline;
import org.dragoman.mention.MentionFinder;

/** Collects articles with their mentions in a file, on several threads, and finds candidates in them when all are there. */
final class CandidateRun {
    private final MentionFinder mentions;
    private final Segmenter segmenter;
    private final UnaryOperator<AnnotatedArticle> further;
    private final CandidateFinder finder;
    private final int threads;
    private final PrintWriter err;

    CandidateRun(
            MentionFinder mentions,
            Segmenter segmenter,
            UnaryOperator<AnnotatedArticle> further,
            CandidateFinder finder,
            int threads,
            PrintWriter err) {
        this.mentions = mentions;
        this.segmenter = segmenter;
        this.further = further;
        this.finder = finder;
        this.threads = threads;
        this.err = err;
    }

    private record Piece(String line, String identity) {}

    /**
     * Reads the files to their end. Behind the first error no article counts; the rest is read for its problems.
     *
     * @param files the files
     * @param decided what was set by hand
     * @param out takes a line an article
     * @param checkpoints which articles are finished; told when others are
     * @throws InputFailure where there were errors in the input, which are printed
     */
    void collect(ArticleFiles files, Decisions decided, OutputStream out, Checkpoints checkpoints) throws IOException {
        try (TerminalProgress progress = TerminalProgress.ofBytes(err);
                AnnotationPipeline<Piece> pipeline = new AnnotationPipeline<>(
                        mentions,
                        segmenter,
                        threads,
                        article -> new Piece(
                                VersionFile.line(further.apply(article)), checkpoints.identity(article.article())),
                        piece -> {
                            write(piece.line(), out);
                            checkpoints.finished(piece.identity(), true);
                        },
                        progress)) {
            PipelineInput.read(files, pipeline, decided, checkpoints, progress, err);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to be found; one of the two is asked for, once. */
    final class Found {
        private final CandidateSearch search;
        private final VersionFile texts;

        private Found(CandidateSearch search, VersionFile texts) {
            this.search = search;
            this.texts = texts;
        }

        /** Gives every place in the order of the texts. */
        void places(PlaceSink sink) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                search.places(texts, place -> take(place, sink), progress);
            }
        }

        /** The proposed concepts, the surest first, each with so many places at most. */
        Iterable<Proposal> proposals(int places) {
            try (TerminalProgress progress = TerminalProgress.of(err)) {
                return search.proposals(texts, places, progress);
            }
        }
    }

    /** Takes a place. */
    interface PlaceSink {
        void take(Occurrence place) throws IOException;
    }

    private static void take(Occurrence place, PlaceSink sink) {
        try {
            sink.take(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is found. */
    interface Report {
        void write(Found found) throws IOException;
    }

    /**
     * Searches in what was collected.
     *
     * @param collected the file
     * @param report asks for what it wants
     * @throws UsageFailure where no text has two versions
     */
    void search(Path collected, Report report) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (VersionFile texts = VersionFile.open(collected);
                CandidateSearch search = new CandidateSearch(finder, threads, folder)) {
            if (!texts.hasVersions()) {
                throw new UsageFailure(
                        "candidates needs two versions of a text in different languages, such as a.en.txt and"
                                + " a.az.txt; no two of the " + texts.articles() + " articles go together.");
            }
            report.write(new Found(search, texts));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
