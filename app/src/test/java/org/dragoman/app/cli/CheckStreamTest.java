package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} over many texts, which are read, checked and let go group by group. */
class CheckStreamTest {
    private static final int TEXTS = 24;
    private static final String[] ENGLISH = {
        "Foreign Minister Karim Aliyev arrived in Baku on 3 May.",
        "He met the head of the Azerbaijan Railways, which carried 120 tonnes.",
        "The CSTO \"did not comment\".",
        "The road to Shusha was open again."
    };
    private static final String[] AZERBAIJANI = {
        "Xarici işlər naziri Kərim Əliyev mayın 4-də Bakıya gəldi.",
        "O, %s 120 ton yük daşıyan rəhbəri ilə görüşdü.",
        "ODKB şərh vermədi.",
        "%s yol yenidən açıldı."
    };

    @TempDir
    private Path folder;

    private Path texts;
    private Path glossary;

    @BeforeEach
    void pairs() throws IOException {
        glossary = Files.writeString(
                folder.resolve("g.csv"),
                "concept,type,domain,language,term,term-type,status\n"
                        + "baku,place,,en,Baku,full-form,preferred\nbaku,place,,az,Bakı,full-form,preferred\n"
                        + "railways,organisation,,en,Azerbaijan Railways,full-form,preferred\n"
                        + "railways,organisation,,az,Azərbaycan Dəmir Yolları,full-form,preferred\n"
                        + "railways,organisation,,az,Dəmir Yolu İdarəsi,full-form,admitted\n"
                        + "csto,organisation,,en,CSTO,abbreviation,preferred\n"
                        + "csto,organisation,,az,KTMT,abbreviation,preferred\n"
                        + "csto,organisation,,az,ODKB,abbreviation,deprecated\n"
                        + "shusha,place,,en,Shusha,full-form,preferred\nshusha,place,,az,Şuşa,full-form,preferred\n");
        texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < TEXTS; i++) {
            pair(i);
        }
    }

    private void pair(int i) throws IOException {
        Files.writeString(texts.resolve(name(i) + ".en.txt"), english(i));
        Files.writeString(texts.resolve(name(i) + ".az.txt"), azerbaijani(i));
    }

    private static String name(int i) {
        return "n" + (1000 + i);
    }

    private static String english(int i) {
        return ENGLISH[0] + "\n" + ENGLISH[1 + i % 3] + "\n" + ENGLISH[1] + "\n";
    }

    private static String azerbaijani(int i) {
        String railways = i % 4 == 0 ? "Dəmir Yolu İdarəsinin" : "Azərbaycan Dəmir Yollarının";
        String first = i % 5 == 0 ? "Nazir gəldi." : AZERBAIJANI[0];
        String second = AZERBAIJANI[1 + i % 3].replace("%s", i % 3 == 0 ? railways : "Şuşaya");
        return first + "\n" + second + "\n" + AZERBAIJANI[1].replace("%s", railways) + "\n";
    }

    private static String records(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append(record(i, "en", english(i))).append(record(i, "az", azerbaijani(i)));
        }
        return all.toString();
    }

    private static String record(int i, String language, String text) {
        return "{\"id\": \"" + name(i) + "\", \"language\": \"" + language + "\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    private Cli check(Object... more) {
        return Cli.run(Stream.concat(
                        Stream.of("check", "--no-builtin", "--glossary", glossary, "--fail-on", "never"),
                        Stream.of(more))
                .toArray());
    }

    private Cli checkPairs(Object... more) {
        return check(Stream.concat(Stream.of("--from", "en", "--to", "az", texts), Stream.of(more))
                .toArray());
    }

    /** A preview of fixes holds all texts and findings, and writes the same report. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "tsv", "csv", "csv-excel", "json", "html", "sarif", "junit", "tmx", "xlsx"})
    void reportOfTextsThatAreLetGoIsThatOfTextsThatAreHeld(String format) throws IOException {
        Path baseline = folder.resolve("baseline.json");
        checkPairs(
                "--lines", "--baseline", baseline, "--update-baseline", "--rules", "missing-term", "--reason", "seen");
        for (Object[] how : new Object[][] {{}, {"--lines", "--baseline", baseline}}) {
            Path held = folder.resolve("held");
            Path streamed = folder.resolve("streamed");
            Object[] to = {"--format", format, "--fix", "preview", "--output", held};
            Cli one = checkPairs(Stream.concat(Stream.of(to), Stream.of(how)).toArray());
            to = new Object[] {"--format", format, "--output", streamed};
            Cli other = checkPairs(Stream.concat(Stream.of(to), Stream.of(how)).toArray());
            assertThat(other.err()).isEqualTo(one.err().replaceAll("(?m)^Places that .*\n", ""));
            assertThat(other.code()).isEqualTo(one.code()).isZero();
            assertThat(streamed).hasSameBinaryContentAs(held);
            assertThat(Files.size(streamed)).isGreaterThan(1000);
        }
    }

    @Test
    void usageOfTheProjectIsKnownThoughNoTextIsHeld() {
        Cli run = checkPairs("--format", "tsv", "--rules", "mixed-across");
        assertThat(run.out().lines().skip(1))
                .hasSize(TEXTS / 4)
                .allSatisfy(row -> assertThat(row)
                        .contains("mixed-across\tinfo", "railways", "Dəmir Yolu İdarəsi", "Azərbaycan Dəmir Yolları"));
    }

    @Test
    void textsOfOneNameHaveFingerprintsOfTheirOwnAndOneSuite() throws IOException {
        Path input = Files.writeString(folder.resolve("twice.jsonl"), records(0, 5) + records(0, 5));
        Path held = folder.resolve("held");
        for (String format : new String[] {"json", "junit"}) {
            check("--format", format, "--fix", "preview", "--output", held, input);
            Cli run = check("--format", format, input);
            assertThat(run.out()).isEqualTo(Files.readString(held)).hasSizeGreaterThan(1000);
        }
        assertThat(check("--format", "json", input).out()).containsPattern("\"fingerprint\" : \"[0-9a-f]{20}-2\"");
    }

    @Test
    void versionsOfTextsInJsonLinesAreCheckedAsPairsOfFilesAre() throws IOException {
        Path input = Files.writeString(folder.resolve("news.jsonl"), records(0, TEXTS));
        Cli run = check("--from", "en", "--to", "az", "--format", "tsv", input);
        assertThat(run.out()).isEqualTo(checkPairs("--format", "tsv").out()).contains("missing-term", "mixed-across");
    }

    @Test
    void versionsMayComeInAnyOrderAndThoseWithoutAnotherAreNamed() throws IOException {
        StringBuilder sources = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int i = 0; i < TEXTS; i++) {
            sources.append(record(i, "en", english(i)));
            targets.append(i == 7 ? record(i, "ar", "سافر الوزير إلى المدينة.") : record(i, "az", azerbaijani(i)));
        }
        Path input = Files.writeString(folder.resolve("news.jsonl"), sources + targets.toString());
        Files.delete(texts.resolve(name(7) + ".en.txt"));
        Cli run = check("--from", "en", "--to", "az", "--format", "tsv", input);
        assertThat(run.out()).isEqualTo(checkPairs("--format", "tsv").out());
        assertThat(run.err()).contains("2 files have no counterpart");
        assertThat(check("--from", "en", "--to", "az", "--verbose", input).err())
                .contains("news.jsonl:8", "\"n1007\" in en has no version in az", "news.jsonl:" + (TEXTS + 8), "in ar");
    }

    @Test
    void inputWithoutAnyPairIsAnError() throws IOException {
        Path input = Files.writeString(folder.resolve("en.jsonl"), record(0, "en", english(0)));
        Cli run = check("--from", "en", "--to", "az", input);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("A024", "no two texts with one id in en and az");
        assertThat(check("--from", "en", "--to", "en", input).code()).isEqualTo(2);
    }

    /** Pairs are aligned in groups of 500; the second is not complete when the error comes. */
    @Test
    void pairsOfFinishedGroupsAreNotCheckedAgainAfterAnError() throws IOException {
        for (int i = TEXTS; i < 520; i++) {
            pair(i);
        }
        Path output = folder.resolve("out.json");
        Path journal = folder.resolve("run.json");
        Object[] resumed = {"--format", "json", "--output", output, "--resume", journal};
        Path bad = texts.resolve(name(510) + ".az.txt");
        Files.write(bad, new byte[] {'a', 0, (byte) 0xFF, 1, 0, 0});
        Cli cli = checkPairs(resumed);
        assertThat(cli.code()).as(cli.err()).isEqualTo(3);
        assertThat(cli.err()).contains(name(510), "goes on");
        assertThat(output).doesNotExist();
        assertThat(RunJournal.read(journal))
                .isNotNull()
                .satisfies(j -> assertThat(j.articles()).isEqualTo(500));
        pair(510);
        cli = checkPairs(resumed);
        assertThat(cli.err()).contains("Going on behind 500");
        assertThat(cli.code()).isZero();
        assertThat(Files.readString(output))
                .isEqualTo(checkPairs("--format", "json").out());
        assertThat(journal).doesNotExist();
        assertThat(folder.resolve("out.json.partial")).doesNotExist();
    }

    @Test
    void recordsBeforeAnErrorAreKeptAndOtherRunsAreRefused() throws IOException {
        Path output = folder.resolve("out.html");
        Path journal = folder.resolve("run.json");
        Path input = Files.writeString(folder.resolve("news.jsonl"), records(0, 15) + "{\n" + records(16, 20));
        Object[] resumed = {"--lines", "--from", "en", "--to", "az", "--format", "html", "--output", output, "--resume"
        };
        Object[] all =
                Stream.concat(Stream.of(resumed), Stream.of(journal, input)).toArray();
        assertThat(check(all).code()).isEqualTo(3);
        assertThat(RunJournal.read(journal))
                .isNotNull()
                .satisfies(j -> assertThat(j.articles()).isEqualTo(15));
        Cli other = check(Stream.concat(Stream.of(all), Stream.of("--rules", "missing-term"))
                .toArray());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("--rules was");
        Files.writeString(input, records(1, 20));
        assertThat(check(all).err()).contains("R004", "first 15 texts");
        // What was written behind the last confirmation is cut off.
        Path partial = folder.resolve("out.html.partial");
        Files.write(partial, concat(Files.readAllBytes(partial), "half a text".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(input, records(0, 20));
        Cli cli = check(all);
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(Files.readString(output))
                .isEqualTo(check("--lines", "--from", "en", "--to", "az", "--format", "html", input)
                        .out());
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void fixesAndPrintedOutputCannotBeResumed() {
        Path journal = folder.resolve("run.json");
        assertThat(checkPairs("--resume", journal).err()).contains("--resume needs --output");
        Cli fix = checkPairs("--resume", journal, "--output", folder.resolve("o"), "--fix", "preview");
        assertThat(fix.code()).isEqualTo(2);
        assertThat(fix.err()).contains("--resume and --fix");
        assertThat(journal).doesNotExist();
    }
}
