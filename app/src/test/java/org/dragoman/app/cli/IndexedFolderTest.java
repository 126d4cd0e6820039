package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads a folder with an index gives the bytes that it gives without one. */
class IndexedFolderTest {
    private static final List<String> SUBJECTS =
            List.of("russia", "csto", "nato", "baku", "sammit", "agreement", "اتفاق", "foreign minister", "zzz");
    private static final String GLOSSARY = """
            id,type,domain,en,az,ar
            russia,place,,Russia,Rusiya,روسيا
            csto,organisation,,CSTO,KTMT,منظمة معاهدة الأمن الجماعي
            nato,organisation,,NATO,NATO,الناتو
            baku,place,,Baku,Bakı,باكو
            """;
    private static final List<String> FORMATS = List.of("text", "tsv", "json", "html");

    @TempDir
    private Path root;

    private Path news;
    private Path glossary;

    @BeforeEach
    void writeArticles() throws IOException {
        news = Files.createDirectories(root.resolve("news"));
        List<SampleArticle> samples = SampleEvents.all().stream()
                .map(e -> e.articles())
                .flatMap(Collection::stream)
                .limit(24)
                .toList();
        for (int i = 0; i < samples.size(); i++) {
            write(
                    "s" + i + "." + samples.get(i).language() + ".txt",
                    samples.get(i).text());
        }
        write("dump.jsonl", """
                {"id": "r1", "language": "en", "title": "CSTO meets", "text": "The CSTO met in Baku.\\nNo more."}
                {"id": "r2", "language": "az", "text": "Sammitdə razılıq oldu."}
                {"id": "r3", "language": "en", "text": "A quiet day."}
                """);
        write("twice.jsonl", """
                {"id": "t", "language": "en", "text": "NATO spoke."}
                {"id": "t", "language": "en", "text": "NATO spoke again."}
                """);
        write("sub/event.properties", "outlet.en=Reuters\npublished.en=2024-05-06\n");
        write("sub/late.en.txt", "Russia and the CSTO signed an agreement.\n");
        write("sub/other.en.txt", "It rained.\n");
        write("notes.bin", "no article");
        glossary = Files.writeString(root.resolve("small.csv"), GLOSSARY);
    }

    private Path write(String name, String text) throws IOException {
        Path file = news.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return old(file);
    }

    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    }

    private void index() {
        Cli run = Cli.run(small("index", news));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private String without(Object... command) throws IOException {
        Path hidden = root.resolve("hidden");
        Files.move(news.resolve(".dragoman"), hidden);
        try {
            return ok(command).out();
        } finally {
            Files.move(hidden, news.resolve(".dragoman"));
        }
    }

    private Object[] small(Object... command) {
        return Stream.concat(Stream.of(command), Stream.of("--no-builtin", "--glossary", glossary))
                .toArray();
    }

    private Cli ok(Object... command) {
        Cli run = Cli.run(List.of(command).contains("--against") ? command : small(command));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private void assertSameConcordances() throws IOException {
        for (String subject : SUBJECTS) {
            for (String format : subject.equals("csto") ? FORMATS : List.of("tsv")) {
                Object[] command = {"concordance", "--format", format, subject, news};
                Cli run = ok(command);
                assertThat(run.err()).doesNotContain("not used");
                assertThat(run.out()).as(subject + " " + format).isEqualTo(without(command));
            }
        }
    }

    @Test
    void givenAnIndexWhenAConcordanceIsMadeThenItHasTheSameBytesAlsoAfterFilesChanged() throws IOException {
        index();
        assertSameConcordances();

        write("s1.en.txt", "A summit of NATO in Baku, wrote the CSTO.\n");
        Files.writeString(news.resolve("new.az.txt"), "KTMT-nin sammitində Rusiya.\n");
        Files.delete(news.resolve("sub/late.en.txt"));
        write("sub/event.properties", "outlet.en=BBC\n");
        assertSameConcordances();

        index();
        assertSameConcordances();

        Files.writeString(
                glossary, GLOSSARY.replace("CSTO,KTMT", "quiet day,razılıq").replace("NATO,NATO", "U.S.,NATO"));
        assertSameConcordances();
    }

    @Test
    void givenAnIndexWhenAConcordanceIsMadeThenOtherFilesAreNotOpened() throws IOException {
        index();
        Path other = news.resolve("sub/other.en.txt");
        Files.writeString(other, "The CSTO.\n".substring(0, 10));
        Files.writeString(other, "CSTO met.\n\n".substring(0, (int) "It rained.\n".length()));
        old(other);

        String rows = ok("concordance", "--format", "tsv", "csto", news).out();

        assertThat(rows).contains("\nlate\t").doesNotContain("\nother\t");
    }

    @Test
    void givenAnIndexWhenAnImpactIsAskedForThenItHasTheSameBytes() throws IOException {
        index();
        List<String> edits = List.of(
                "id,type,domain,en\nmeeting,term,,summit\n",
                "id,type,domain,en,az\nrussia,place,,quiet day,razılıq\n",
                "id,type,domain,ar\nx,organisation,,اتفاق\n",
                "id,type,domain,en\nnone,term,,zzzqq\n");
        for (int i = 0; i < edits.size(); i++) {
            Path edited = Files.writeString(root.resolve("edit" + i + ".csv"), edits.get(i));
            for (String format : List.of("text", "tsv", "json")) {
                Object[] command = {"glossary", "impact", "--format", format, edited, news};
                assertThat(ok(command).out()).as(format + " " + i).isEqualTo(without(command));
            }
        }
        Path old = Files.writeString(root.resolve("old.csv"), "id,type,domain,en\na,term,,CSTO\nb,term,,NATO\n");
        Path whole = Files.writeString(root.resolve("whole.csv"), "id,type,domain,en\nb,term,,CSTO\n");
        Object[] command = {"glossary", "impact", "--whole", "--against", old, whole, news};
        assertThat(ok(command).out()).contains("2 concepts differ").isEqualTo(without(command));
    }

    @Test
    void givenOptionsOrAnIndexThatCannotBeUsedThenThatIsSaidAndFilesAreRead() throws IOException {
        index();
        for (List<String> options : List.of(List.of("--lines"), List.of("--page"), List.of("--lang", "en"))) {
            List<Object> command = new ArrayList<>(List.of("concordance", "--format", "tsv"));
            command.addAll(options);
            command.addAll(List.of("csto", news));
            Cli run = ok(command.toArray());
            assertThat(run.err()).as(options.toString()).contains("is not used", "All files are read.");
            assertThat(run.out()).isEqualTo(without(command.toArray()));
        }
        try (Stream<Path> files = Files.list(news.resolve(".dragoman/index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        Cli run = ok("concordance", "--format", "tsv", "csto", news);
        assertThat(run.err()).contains("is not used: it is damaged.");
        assertThat(run.out()).isEqualTo(without("concordance", "--format", "tsv", "csto", news));
    }

    @Test
    void givenAnIndexWhenItIsMadeAgainThenFilesAsTheyWereArePassedOverAndGoneOnesTakenOut() throws IOException {
        Files.delete(news.resolve("twice.jsonl"));
        index();
        Files.delete(news.resolve("sub/late.en.txt"));
        write("sub/other.en.txt", "It rained and rained.\n");

        Cli run = ok("index", news);

        assertThat(run.err()).contains("indexed: 1 new or changed, 27 as before, 1 taken out");
        assertThat(ok("index", news).err()).contains("indexed: 0 new or changed, 28 as before, 0 taken out");
    }
}
