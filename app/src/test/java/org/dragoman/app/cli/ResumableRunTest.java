package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.service.Services;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.MentionReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are interrupted at a given article and resumed. */
class ResumableRunTest {
    private static final int ARTICLES = 40;
    private static final int EVERY = 7;
    private static final int NEVER = -1;
    private static final ResumableRun.Pace PACE = new ResumableRun.Pace(EVERY, Long.MAX_VALUE, () -> 0);
    private static final AppContext CONTEXT = AppContext.of(
            Services.installed(),
            new Glossary(
                    List.of(Concept.of(
                            "baku",
                            ConceptType.PLACE,
                            Map.of(
                                    LanguageTag.AZ,
                                    List.of(Term.of("Bakı", TermType.FULL_FORM, Status.PREFERRED)),
                                    LanguageTag.AR,
                                    List.of(Term.of("باكو", TermType.FULL_FORM, Status.PREFERRED))))),
                    List.of(),
                    List.of()),
            Profile.NONE);

    @TempDir
    Path folder;

    private final AtomicInteger worked = new AtomicInteger();
    private Path output;
    private Path journal;

    @BeforeEach
    void files() {
        output = folder.resolve("out");
        journal = folder.resolve("run.json");
    }

    private static String record(int number) {
        String[] texts = {"Bakıda görüş oldu.", "وصل إلى باكو أمس", "Heç nə yoxdur.", "Bakı və Bakıdan kənar."};
        String[] languages = {"az", "ar", "az", "az"};
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%d\", \"language\": \"%s\", \"text\": \"%s\"}%n",
                number,
                languages[number % 4],
                texts[number % 4]);
    }

    /** The same articles as one file, a folder of files, or from a pipe. */
    private ArticleFiles input(String kind, int articles) throws IOException {
        StringBuilder all = new StringBuilder();
        Path news = Files.createDirectories(folder.resolve("news"));
        for (int i = 0; i < articles; i++) {
            all.append(record(i));
            Files.writeString(news.resolve(String.format(Locale.ROOT, "n%03d.jsonl", i)), record(i));
        }
        Path path = switch (kind) {
            case "folder" -> news;
            case "pipe" -> ArticleFiles.STANDARD_INPUT;
            default -> Files.writeString(folder.resolve("all.jsonl"), all);
        };
        return new ArticleFiles(
                CONTEXT.articles(),
                ReadOptions.DEFAULT,
                List.of(path),
                FileGlobs.ALL,
                new ByteArrayInputStream(all.toString().getBytes(StandardCharsets.UTF_8)),
                file -> {});
    }

    private MentionRun run(String format, int breakAt, int threads) {
        ReportOptions options = ReportOptions.DEFAULT;
        UnaryOperator<AnnotatedArticle> further = article -> {
            if (article.article().id().equals(Integer.toString(breakAt))) {
                throw new IllegalArgumentException("interrupted");
            }
            worked.incrementAndGet();
            return article;
        };
        return new MentionRun(
                new MentionFinder(CONTEXT.index(), false),
                new Segmenter(CONTEXT.languages(), false),
                further,
                switch (format) {
                    case "json" -> MentionReport.json(options);
                    case "html" -> MentionReport.html(options);
                    default -> MentionReport.tsv(options);
                },
                threads);
    }

    private String uninterrupted(String kind, String format) throws IOException {
        StringWriter whole = new StringWriter();
        PrintWriter err = new PrintWriter(new StringWriter());
        run(format, NEVER, 1).write(input(kind, ARTICLES), Decisions.NONE, whole, Checkpoints.NONE, err);
        return whole.toString();
    }

    private String resumable(ArticleFiles input, String format, int breakAt, int threads) {
        StringWriter err = new StringWriter();
        worked.set(0);
        ResumableRun.write(
                journal,
                output,
                Map.of("--format", format),
                PACE,
                new PrintWriter(err),
                (out, checkpoints) -> run(format, breakAt, threads)
                        .write(input, Decisions.NONE, out, checkpoints, new PrintWriter(err)));
        return err.toString();
    }

    private void interrupted(ArticleFiles input, String format, int breakAt, int threads) {
        assertThatThrownBy(() -> resumable(input, format, breakAt, threads))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"file, tsv, 1", "file, json, 3", "folder, tsv, 3", "folder, html, 1", "pipe, tsv, 1", "pipe, json, 3"})
    void runInterruptedAnywhereGivesTheSameBytesAndDoesNoFinishedArticleAgain(String kind, String format, int threads)
            throws IOException {
        String whole = uninterrupted(kind, format);
        for (int breakAt = 0; breakAt < ARTICLES; breakAt++) {
            interrupted(input(kind, ARTICLES), format, breakAt, threads);

            resumable(input(kind, ARTICLES), format, NEVER, threads);

            assertThat(output).as("interrupted at %d", breakAt).hasContent(whole);
            assertThat(Files.readAllBytes(output)).isEqualTo(whole.getBytes(StandardCharsets.UTF_8));
            assertThat(worked).hasValue(ARTICLES - breakAt / EVERY * EVERY);
            assertThat(journal).doesNotExist();
            assertThat(folder.resolve("out.partial")).doesNotExist();
            Files.delete(output);
        }
    }

    @Test
    void runInterruptedManyTimesGivesTheSameBytes() throws IOException {
        String whole = uninterrupted("pipe", "json");
        for (int breakAt : new int[] {0, 3, 9, 9, 20, 22, 39}) {
            interrupted(input("pipe", ARTICLES), "json", breakAt, 2);
        }
        String err = resumable(input("pipe", ARTICLES), "json", NEVER, 2);
        assertThat(err).contains("Going on behind 35 articles");
        assertThat(Files.readString(output)).isEqualTo(whole);
    }

    @Test
    void outputBehindWhatWasConfirmedIsCutOff() throws IOException {
        interrupted(input("file", ARTICLES), "tsv", 17, 1);
        Files.writeString(folder.resolve("out.partial"), "half a ro", StandardOpenOption.APPEND);
        resumable(input("file", ARTICLES), "tsv", NEVER, 1);
        assertThat(Files.readString(output)).isEqualTo(uninterrupted("file", "tsv"));
    }

    @Test
    void inputThatHasGrownIsGoneOnWith() throws IOException {
        interrupted(input("file", 20), "tsv", 17, 1);
        resumable(input("file", ARTICLES), "tsv", NEVER, 1);
        assertThat(Files.readString(output)).isEqualTo(uninterrupted("file", "tsv"));
    }

    @Test
    void inputWithFewerArticlesThanAreFinishedIsAnother() throws IOException {
        interrupted(input("file", ARTICLES), "tsv", 30, 1);
        String kept = Files.readString(journal);
        assertThatThrownBy(() -> resumable(input("file", 20), "tsv", NEVER, 1))
                .isInstanceOf(InputFailure.class)
                .hasMessageContainingAll("R004", "There are 20 articles", "28");
        assertThat(journal).hasContent(kept);
        resumable(input("file", ARTICLES), "tsv", NEVER, 1);
        assertThat(Files.readString(output)).isEqualTo(uninterrupted("file", "tsv"));
    }

    @Test
    void lostPartialFileMeansAllArticlesAgain() throws IOException {
        interrupted(input("file", ARTICLES), "tsv", 30, 1);
        Files.delete(folder.resolve("out.partial"));
        assertThat(resumable(input("file", ARTICLES), "tsv", NEVER, 1)).contains("out.partial is not there any more");
        assertThat(worked).hasValue(ARTICLES);
        assertThat(Files.readString(output)).isEqualTo(uninterrupted("file", "tsv"));
    }

    @Test
    void shortenedPartialFileIsToldAndLeft() throws IOException {
        interrupted(input("file", ARTICLES), "tsv", 30, 1);
        Files.writeString(folder.resolve("out.partial"), "#doc");
        assertThatThrownBy(() -> resumable(input("file", ARTICLES), "tsv", NEVER, 1))
                .isInstanceOf(InputFailure.class)
                .hasMessageContainingAll("R003", "out.partial");
        assertThat(folder.resolve("out.partial")).hasContent("#doc");
    }

    @Test
    void timeAloneConfirmsToo() throws IOException {
        AtomicInteger seconds = new AtomicInteger();
        ResumableRun.Pace pace = new ResumableRun.Pace(Long.MAX_VALUE, 5, seconds::getAndIncrement);
        assertThatThrownBy(() -> ResumableRun.write(
                        journal,
                        output,
                        Map.of(),
                        pace,
                        new PrintWriter(new StringWriter()),
                        (out, checkpoints) -> run("tsv", 30, 1)
                                .write(
                                        input("file", ARTICLES),
                                        Decisions.NONE,
                                        out,
                                        checkpoints,
                                        new PrintWriter(new StringWriter()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(RunJournal.read(journal))
                .isNotNull()
                .satisfies(j -> assertThat(j.articles()).isBetween(20L, 30L));
    }
}
