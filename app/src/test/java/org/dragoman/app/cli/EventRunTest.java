package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.decision.Decisions;
import org.dragoman.event.EventGrouper;
import org.dragoman.event.EventWindows;
import org.dragoman.glossary.service.Services;
import org.dragoman.report.EventArticle;
import org.dragoman.report.EventJson;
import org.dragoman.report.EventReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of {@code events}, interrupted and not. */
class EventRunTest {
    private static final int ARTICLES = 24;
    private static final int EVERY = 5;
    private static final int NEVER = -1;
    private static final List<String> PLACES = List.of("Zardab", "Tartar", "Lerik", "Oguz", "Goranboy", "Salyan");
    private static final EventWindows AS_ONE = new EventWindows();
    private static final AppContext CONTEXT =
            AppContext.of(Services.installed(), new Glossary(List.of(), List.of(), List.of()), Profile.NONE);

    @TempDir
    Path folder;

    private Path output;
    private Path journal;
    private int worked;

    @BeforeEach
    void files() {
        output = folder.resolve("out");
        journal = folder.resolve("run.json");
    }

    /** Four reports of a flood within a week, a month later those of another; some texts come twice. */
    private static String records() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            int flood = i / 4;
            all.append(String.format(
                    Locale.ROOT,
                    "{\"id\": \"%d\", \"language\": \"en\", \"published\": \"%s\", \"title\": \"Flood hits %s\","
                            + " \"text\": \"The river broke its banks near %s, report %d says. Rescuers took %d people"
                            + " out of villages.\"}%n",
                    i,
                    LocalDate.of(2021, 1 + flood, 28).plusDays(i % 4),
                    PLACES.get(flood),
                    PLACES.get(flood),
                    i / 2 * 2,
                    1340 + 17 * flood));
        }
        return all.toString();
    }

    private ArticleFiles input() {
        return new ArticleFiles(
                CONTEXT.articles(),
                ReadOptions.DEFAULT,
                List.of(ArticleFiles.STANDARD_INPUT),
                FileGlobs.ALL,
                new ByteArrayInputStream(records().getBytes(StandardCharsets.UTF_8)),
                file -> {});
    }

    private static TraitRun traits() {
        return new TraitRun(CONTEXT, false, ReportOptions.TextAmount.SNIPPET);
    }

    private static PrintWriter nobody() {
        return new PrintWriter(new StringWriter());
    }

    private EventRun run(String format, EventWindows windows, int breakAt, int threads) {
        worked = 0;
        return new EventRun(
                (form, checkpoints, sink) -> {
                    Consumer<byte[]> breaking = bytes -> {
                        if (breakAt == worked++) {
                            throw new IllegalStateException("interrupted");
                        }
                        sink.accept(bytes);
                    };
                    traits().each(input(), Decisions.NONE, threads, checkpoints, nobody(), form, breaking);
                },
                windows,
                (articles, events) -> AtomicFile.writeText(output, out -> {
                    switch (format) {
                        case "json" -> EventJson.events(articles, events, out);
                        case "html" -> EventReport.html(articles, events, out);
                        default -> EventReport.tsv(articles, events, out);
                    }
                }),
                Progress.NONE);
    }

    private void resumable(String format, EventWindows windows, int breakAt, int threads) {
        ResumableRun.keep(
                journal,
                output,
                Map.of("--format", format),
                new ResumableRun.Pace(EVERY, Long.MAX_VALUE, () -> 0),
                nobody(),
                run(format, windows, breakAt, threads));
    }

    private String uninterrupted(String format, EventWindows windows) throws IOException {
        Path kept = folder.resolve("kept");
        EventRun run = run(format, windows, NEVER, 1);
        try (OutputStream out = Files.newOutputStream(kept)) {
            run.keep(out, Checkpoints.NONE);
        }
        run.write(kept);
        String whole = Files.readString(output);
        Files.delete(output);
        return whole;
    }

    @Test
    void articlesKeptInAFileGiveTheEventsOfArticlesHeldInMemory() throws IOException {
        EventGrouper grouper = new EventGrouper();
        List<EventArticle> articles = traits().read(input(), Decisions.NONE, 2, nobody(), grouper::collect);
        StringBuilder expected = new StringBuilder();
        EventJson.events(articles, grouper.events(Progress.NONE), expected);

        assertThat(uninterrupted("json", AS_ONE)).isEqualTo(expected.toString()).contains("copyOf", "evidence");
    }

    @Test
    void moreArticlesThanAreGroupedAsOneGiveTheSameEventsByMonths() throws IOException {
        List<String> rows = new ArrayList<>();
        for (EventWindows windows : List.of(AS_ONE, new EventWindows(6, 1))) {
            rows.add(uninterrupted("tsv", windows)
                    .lines()
                    .map(row -> row.substring(0, row.lastIndexOf('\t')))
                    .reduce("", (a, b) -> a + "\n" + b));
        }
        assertThat(rows.get(1)).isEqualTo(rows.get(0)).contains("stdin#23\t6").doesNotContain("\t7");
    }

    @ParameterizedTest
    @CsvSource({"tsv, 1, 20000", "json, 2, 6", "html, 2, 20000"})
    void runInterruptedAnywhereGivesTheSameBytesAndReadsNoFinishedArticleAgain(String format, int threads, int whole)
            throws IOException {
        EventWindows windows = new EventWindows(whole, 1);
        String expected = uninterrupted(format, windows);
        for (int breakAt = 0; breakAt < ARTICLES; breakAt++) {
            int at = breakAt;
            assertThatThrownBy(() -> resumable(format, windows, at, threads)).hasMessageContaining("interrupted");
            assertThat(output).doesNotExist();

            resumable(format, windows, NEVER, threads);

            assertThat(output).as("interrupted at %d", at).hasContent(expected);
            assertThat(worked).isEqualTo(ARTICLES - at / EVERY * EVERY);
            assertThat(journal).doesNotExist();
            assertThat(PartialOutput.beside(output)).doesNotExist();
            Files.delete(output);
        }
    }

    @Test
    void runThatDiesWhileGroupingReadsNoArticleAgain() throws IOException {
        String expected = uninterrupted("tsv", AS_ONE);
        EventRun run = run("tsv", AS_ONE, NEVER, 1);
        EventRun dying = new EventRun(
                run.input(),
                run.windows(),
                (articles, events) -> {
                    throw new IllegalStateException("died");
                },
                run.progress());
        assertThatThrownBy(() -> ResumableRun.keep(
                        journal, output, Map.of("--format", "tsv"), ResumableRun.Pace.USUAL, nobody(), dying))
                .hasMessage("died");

        resumable("tsv", AS_ONE, NEVER, 1);

        assertThat(worked).isZero();
        assertThat(output).hasContent(expected);
    }

    @Test
    void whatIsKeptAndDamagedIsTold() throws IOException {
        assertThatThrownBy(() -> resumable("tsv", AS_ONE, 12, 1)).hasMessageContaining("interrupted");
        Path partial = PartialOutput.beside(output);
        byte[] kept = Files.readAllBytes(partial);
        kept[kept.length / 3] ^= 0x55;
        Files.write(partial, kept);

        assertThatThrownBy(() -> resumable("tsv", AS_ONE, NEVER, 1))
                .isInstanceOf(InputFailure.class)
                .hasMessageContaining("R005");
        assertThat(output).doesNotExist();
    }

    @Test
    void rankingCannotBeResumed() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), records());
        Cli run = Cli.run(
                "events", "--rank", "--from", "en", "--to", "az", "--resume", journal, "--output", output, news);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--resume: a ranking");
    }

    @Test
    void commandThatIsNotInterruptedLeavesTheOutputAlone() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), records());
        Cli plain = Cli.run("events", news);
        Cli run = Cli.run("events", "--resume", journal, "--output", output, news);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(output).hasContent(plain.out());
        assertThat(journal).doesNotExist();
        assertThat(PartialOutput.beside(output)).doesNotExist();
    }
}
