package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candidates of texts in files and in a stream, against the output that version 0.1.0 gave; and runs that are resumed. */
class CandidatesStreamTest {
    private static final Path TEXTS = Path.of("src/test/resources/org/dragoman/app/cli/candidates");

    @TempDir
    Path folder;

    private Path glossary = Path.of("");

    @BeforeEach
    void write() throws IOException {
        glossary = folder.resolve("empty.csv");
        Files.writeString(glossary, "id,type,domain,en,az,ar\n");
    }

    private static String expected(String name) throws IOException {
        return Files.readString(TEXTS.resolve("expected").resolve(name));
    }

    /** The texts, in the order of their names. */
    private static List<Path> texts() throws IOException {
        try (var files = Files.list(TEXTS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The same as JSON Lines: first all Azerbaijani versions, then all English ones, then all Arabic ones. */
    private static List<String> records() throws IOException {
        List<String> records = new ArrayList<>();
        for (String language : List.of("az", "en", "ar")) {
            for (Path file : texts()) {
                String[] name = file.getFileName().toString().split("\\.");
                if (name[1].equals(language)) {
                    records.add(new ObjectMapper()
                            .writeValueAsString(
                                    Map.of("id", name[0], "language", language, "text", Files.readString(file))));
                }
            }
        }
        return records;
    }

    private Cli candidates(Object... options) {
        List<Object> all = new ArrayList<>(List.of("candidates", "--no-builtin", "--glossary", glossary, "--lines"));
        all.addAll(Arrays.asList(options));
        return Cli.run(all.toArray());
    }

    private Cli ofFiles(Object... options) throws IOException {
        List<Object> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(texts());
        return candidates(all.toArray());
    }

    @Test
    void everyFormatHasTheBytesOfTheFirstVersion() throws IOException {
        assertThat(ofFiles().out()).isEqualTo(expected("places.tsv"));
        assertThat(ofFiles("--entries", "--with-private-persons").out()).isEqualTo(expected("entries.tsv"));
        assertThat(ofFiles("--format", "json", "--with-private-persons").out()).isEqualTo(expected("entries.json"));
        assertThat(ofFiles("--format", "tbx", "--with-private-persons").out()).isEqualTo(expected("entries.tbx"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws IOException {
        assertThat(ofFiles("--threads", "1").out()).isEqualTo(expected("places.tsv"));
        assertThat(ofFiles("--threads", "3").out()).isEqualTo(expected("places.tsv"));
    }

    @Test
    void aStreamWhoseVersionsStandFarApartGivesTheSame() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(String.join("\n", records()).getBytes(StandardCharsets.UTF_8)));
            Cli run = candidates("-");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isEqualTo(expected("places.tsv"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aRunThatWasStoppedByBadInputGoesOnAndEndsLikeOneRun() throws IOException {
        Path input = folder.resolve("news.jsonl");
        Path output = folder.resolve("out.tsv");
        Path journal = folder.resolve("run.json");
        List<String> records = records();
        List<String> broken = new ArrayList<>(records);
        broken.set(6, "{\"id\": ");
        Files.write(input, broken);

        Cli stopped = candidates("--resume", journal, "--output", output, input);

        assertThat(stopped.code()).isEqualTo(3);
        assertThat(output).doesNotExist();
        assertThat(journal).exists();
        assertThat(new ObjectMapper()
                        .readTree(journal.toFile())
                        .path("articles")
                        .asInt())
                .isEqualTo(6);

        Files.write(input, records);
        Cli resumed = candidates("--resume", journal, "--output", output, input);

        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("Going on behind 6 articles");
        assertThat(output).hasContent(expected("places.tsv"));
        assertThat(journal).doesNotExist();
        assertThat(PartialOutput.beside(output)).doesNotExist();
    }

    @Test
    void aRunThatWasKilledWhileItSearchedHasAllArticlesStill() throws IOException {
        Path output = folder.resolve("out.tsv");
        Path journal = folder.resolve("run.json");
        Map<String, String> settings = Map.of("command", "candidates");
        List<String> collected = new ArrayList<>();
        ResumableRun.Keeper killed = new ResumableRun.Keeper() {
            @Override
            public void keep(OutputStream out, Checkpoints checkpoints) throws IOException {
                out.write("first\nsecond\n".getBytes(StandardCharsets.UTF_8));
                checkpoints.finished("first", true);
                checkpoints.finished("second", true);
            }

            @Override
            public void write(Path file) throws IOException {
                collected.addAll(Files.readAllLines(file));
                throw new IllegalStateException("killed");
            }
        };

        assertThatThrownBy(() -> ResumableRun.keep(
                        journal,
                        output,
                        settings,
                        ResumableRun.Pace.USUAL,
                        new java.io.PrintWriter(System.err),
                        killed))
                .hasMessage("killed");

        assertThat(collected).containsExactly("first", "second");
        assertThat(PartialOutput.beside(output)).hasContent("first\nsecond\n");
        assertThat(RunJournal.read(journal))
                .satisfies(j -> assertThat(j.articles()).isEqualTo(2));
    }

    @Test
    void otherArticlesThanThoseThatWereFinishedAreRefused() throws IOException {
        Path input = folder.resolve("news.jsonl");
        Path output = folder.resolve("out.tsv");
        Path journal = folder.resolve("run.json");
        List<String> records = new ArrayList<>(records());
        records.set(6, "{\"id\": ");
        Files.write(input, records);
        candidates("--resume", journal, "--output", output, input);

        Files.write(input, records().subList(1, 6));
        Cli run = candidates("--resume", journal, "--output", output, input);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("R004");
        assertThat(journal).exists();
    }
}
