package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentions of many articles, written while the articles are read. */
class MentionsStreamTest {
    private static final String GOOD = "{\"id\": \"%d\", \"language\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}\n";

    @TempDir
    Path folder;

    private static String records(int count) {
        String[][] texts = {
            {"az", "Bakı", "Minskdə görüş.\\n\\n44 gün əvvəl Bakıda olub."},
            {"ar", "باكو", "قال وزير الخارجية في باكو إن الاجتماع سيعقد في مينسك"},
            {"en", "😀 Minsk", "Nothing here."},
            {"en", "", "The talks in Baku <went> on" + ", and in Baku on".repeat(20)}
        };
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String[] text = texts[i % texts.length];
            all.append(String.format(Locale.ROOT, GOOD, i, text[0], text[1], text[2]));
        }
        return all.toString();
    }

    /** With a small glossary, which is compiled at once. */
    private Cli mentions(Object... arguments) throws IOException {
        Path glossary = Files.createDirectories(folder.resolve("glossary")).resolve("g.csv");
        Files.writeString(
                glossary,
                "id,type,domain,en,az,ar\nbaku,place,,Baku,Bakı,باكو\nminsk,place,,Minsk,Minsk,مينسك\n"
                        + "fm,office,,foreign minister,xarici işlər naziri,وزير الخارجية\nminister,office,,minister,nazir,وزير\n");
        return Cli.run(
                Stream.concat(Stream.of("mentions", "--no-builtin", "--glossary", glossary), Stream.of(arguments))
                        .toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void keptIndexGivesTheSameAndAGlossaryIsNotReplacedByOne() throws IOException {
        Path file = file("some.jsonl", records(40));
        Path index = folder.resolve("kept.index");
        Cli plain = mentions(file);
        assertThat(mentions("--index", index, file)).isEqualTo(plain);
        byte[] saved = Files.readAllBytes(index);
        assertThat(mentions("--index", index, file)).isEqualTo(plain);
        assertThat(Files.readAllBytes(index)).isEqualTo(saved);

        Path glossary = folder.resolve("glossary").resolve("g.csv");
        String before = Files.readString(glossary);
        Cli refused = mentions("--index", glossary, file);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("g.csv", "I002", "--glossary");
        assertThat(glossary).hasContent(before.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsv", "json", "html"})
    void outputIsTheSameForAnyNumberOfThreads(String format) throws IOException {
        Path file = file("many.jsonl", records(700));
        Cli alone = mentions("--nested", "--format", format, "--threads", 1, file);
        assertThat(alone.code()).as(alone.err()).isZero();
        assertThat(alone.out()).contains("مينسك");
        for (int threads = 2; threads <= 4; threads++) {
            assertThat(mentions("--nested", "--format", format, "--threads", threads, file))
                    .isEqualTo(alone);
        }
        assertThat(mentions("--nested", "--format", format, file)).isEqualTo(alone);
    }

    @Test
    void jsonIsOneObjectWithTheMentionsOfAllArticles() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(mentions("--format", "json", file("a.jsonl", records(8)))
                        .out());
        assertThat(json.get("format").asText()).isEqualTo("dragoman-mentions");
        assertThat(json.get("mentions").findValuesAsText("doc"))
                .containsSubsequence("0", "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void jsonWithoutMentionsHasAnEmptyList() throws IOException {
        String out = mentions("--format", "json", file("a.en.txt", "nothing")).out();
        assertThat(out.replace(System.lineSeparator(), "\n"))
                .isEqualTo("{\n  \"format\" : \"dragoman-mentions\",\n  \"version\" : 1,\n"
                        + "  \"offsets\" : \"code-points\",\n  \"mentions\" : [ ]\n}\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void faultBehindMuchOutputLeavesTheRowsOfAllArticlesBeforeIt(int threads) throws IOException {
        String before = records(1_500);
        String good = mentions(file("good.jsonl", before)).out();
        Cli run = mentions("--threads", threads, file("bad.jsonl", before + "{\"text\"\n" + records(50) + "{\n"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad.jsonl:1501", "bad.jsonl:1552");
        assertThat(good.length()).isGreaterThan(HeldBackWriter.HELD_BACK);
        assertThat(run.out()).isEqualTo(good);
    }

    @Test
    void faultBehindLittleOutputLeavesStandardOutputEmpty() throws IOException {
        Cli run = mentions(file("good.jsonl", records(50)), file("bad.jsonl", "{\n"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void faultLeavesTheOutputFileAsItWas() throws IOException {
        Path output = file("out.tsv", "precious");
        Cli run = mentions("--output", output, file("bad.jsonl", records(1_500) + "{\n"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad.jsonl:1501").doesNotContain("Exception");
        assertThat(output).hasContent("precious");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(output, folder.resolve("bad.jsonl"), folder.resolve("glossary"));
        }
    }

    @Test
    void missingFilesAreNamedBeforeAnythingIsRead() throws IOException {
        Cli run = mentions(file("bad.jsonl", "{\n"), folder.resolve("absent.txt"), folder.resolve("gone.jsonl"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("absent.txt", "gone.jsonl").doesNotContain("bad.jsonl");
    }

    @Test
    void jsonLinesOfAFolderAreReadAndOtherJsonIsPassedOver() throws IOException {
        Files.createDirectory(folder.resolve("news"));
        file("news/data.jsonl", "{\"a\": 1}\n".repeat(300));
        file("news/mixed.jsonl", "{\"a\": 1}\n" + records(1));
        Cli run = mentions("--verbose", folder.resolve("news"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("passed over: " + folder.resolve("news/data.jsonl"), "mixed.jsonl:1");
        Files.delete(folder.resolve("news/mixed.jsonl"));
        assertThat(mentions(folder.resolve("news")).code()).isZero();
    }

    @Test
    void standardOutputThatTakesNoMoreEndsTheWork() throws IOException {
        Path file = file("many.jsonl", records(1_500));
        StringWriter err = new StringWriter();
        PrintWriter closed = new PrintWriter(new Writer() {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        int code = DragomanCommand.run(closed, new PrintWriter(err), "mentions", file.toString());
        assertThat(code).isEqualTo(4);
        assertThat(err.toString()).contains("standard output").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000})
    void numberOfThreadsThatCannotBeIsWrongUsage(int threads) throws IOException {
        Cli run = mentions("--threads", threads, file("x.en.txt", "Baku"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--threads", Integer.toString(threads));
    }

    @Test
    void wordsRunIntoATermAreWarnedOfWithTheirPlace() throws IOException {
        Path text = file("a.ar.txt", "الأحد.\nقال فيوزير الخارجية أمس.\n");

        Cli run = mentions(text);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("وزير الخارجية");
        assertThat(run.err()).contains("a.ar.txt:2:5: warning: Words run together: \"فيوزير\".");
    }
}
