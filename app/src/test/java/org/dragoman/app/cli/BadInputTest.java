package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets its exit code, a message that names file and place, and no stack trace; nothing is written. */
class BadInputTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void answered(Cli run, int code, String... inMessage) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(inMessage).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void missingFileIsBadInput() {
        answered(Cli.run("mentions", folder.resolve("absent.txt")), 3, "absent.txt", "no such file");
    }

    @Test
    void bytesThatAreNoTextAreBadInputWithTheirPlace() throws IOException {
        byte[] bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        Path file = Files.write(folder.resolve("bin.az.txt"), bytes);
        answered(Cli.run("mentions", file), 3, "bin.az.txt:2:", "no text", "A002");
    }

    @Test
    void badByteOfATextIsBadInputWithItsPlace() throws IOException {
        byte[] bytes = "Bakı\nşəhəri?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("bad.az.txt"), bytes);
        answered(Cli.run("mentions", file), 3, "bad.az.txt:2:7", "0xE9", "--encoding", "A001");
    }

    @Test
    void encodingThatTheFileDoesNotHaveIsBadInput() throws IOException {
        Path file = Files.write(folder.resolve("x.ar.txt"), "باكو".getBytes(Charset.forName("windows-1256")));
        answered(Cli.run("mentions", "--encoding", "utf-8", file), 3, "x.ar.txt:1:1", "A001");
        assertThat(Cli.run("mentions", "--encoding", "cp1256", file).out()).contains("\tباكو\t");
    }

    @Test
    void guessedEncodingIsSaidOnStandardError() throws IOException {
        Path file = Files.write(
                folder.resolve("x.ar.txt"),
                "قال وزير الخارجية في باكو إن الاجتماع سيعقد في مينسك".getBytes(Charset.forName("windows-1256")));
        Cli run = Cli.run("mentions", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\tباكو\t");
        assertThat(run.err()).contains("x.ar.txt: warning: ", "windows-1256", "--encoding", "A009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"large.txt", "large.json", "large.docx", "large.unknown"})
    void fileAboveTheLimitIsBadInput(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Cli run = Cli.run("mentions", file);
        answered(run, 3, name, "200.0 MiB", "64 MiB", "JSON Lines", "A020");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void endlessLineOfJsonLinesIsBadInputInOneMessage() throws IOException {
        Path file = folder.resolve("large.jsonl");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Cli run = Cli.run("mentions", file);
        answered(run, 3, "large.jsonl:1", "16 MiB", "A020");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void standardInputAboveTheLimitIsBadInput() {
        InputStream before = System.in;
        System.setIn(new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                Arrays.fill(to, from, from + length, (byte) 'a');
                return length;
            }
        });
        try {
            answered(Cli.run("mentions", "-"), 3, "stdin", "64 MiB", "A020");
        } finally {
            System.setIn(before);
        }
    }

    private Path archive(String name, String part, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.docx", "bomb.odt"})
    void documentThatUnpacksWithoutEndIsBadInput(String name) throws IOException {
        answered(Cli.run("mentions", archive(name, "../x", new byte[80 << 20])), 3, name, "A021");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.docx", "x.odt"})
    void documentThatIsNoneIsBadInput(String name) throws IOException {
        answered(Cli.run("mentions", file(name, "Bakı")), 3, name, "no " + name.substring(1) + " document", "A022");
        answered(Cli.run("mentions", archive(name, "other.xml", new byte[1])), 3, name, "A022");
        answered(Cli.run("mentions", Files.write(folder.resolve(name), new byte[0])), 3, name, "A022");
    }

    @Test
    void documentWithTheEndingOfATextIsBadInput() throws IOException {
        answered(Cli.run("mentions", archive("x.txt", "word/document.xml", new byte[1])), 3, "x.txt", ".docx", "A002");
    }

    @Test
    void folderThatCannotBeListedInAFolderIsBadInput() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "the administrator may read everything");
            answered(Cli.run("mentions", folder), 3, closed.toString(), "cannot be listed", "A012");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void folderWithALinkToItselfIsReadOnce() throws IOException {
        file("x.az.txt", "Bakı");
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Cli run = Cli.run("mentions", folder);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void everyBrokenLineOfJsonLinesIsNamed() throws IOException {
        Path file = file("cut.jsonl", "{\"text\": \"Bakı\"}\n{\"id\": \n{\"text\": 7}\n{\"text\": \"x\"");
        answered(Cli.run("mentions", file), 3, "cut.jsonl:2:", "cut.jsonl:3", "cut.jsonl:4:");
    }

    @Test
    void brokenGlossaryIsBadInputWithLineAndColumn() throws IOException {
        Path glossary = file("broken.json", "{\n  \"concepts\": [");
        answered(Cli.run("mentions", "--glossary", glossary, file("x.az.txt", "Bakı")), 3, "broken.json:2:");
    }

    @Test
    void unclosedQuoteOfATableIsBadInput() throws IOException {
        Path glossary = file("broken.csv", "id,type,domain,en\n\"a,b");
        answered(Cli.run("mentions", "--glossary", glossary, file("x.az.txt", "Bakı")), 3, "broken.csv:2:");
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense,nonsense",
        "mentions --nonsense x.txt,--nonsense",
        "mentions,FILE",
        "compare --format pdf x.txt y.txt,pdf",
        "forms --match --lang qqq x.tsv,qqq",
        "glossary,validate",
        "evaluate --gold . --kind dreams,dreams",
        "mentions --profile nobody x.txt,nobody",
        "mentions --lang zz x.txt,zz",
        "compare - -,standard input",
        "mentions --encoding klingon x.txt,klingon",
        "mentions --encoding ə x.txt,ə",
        "mentions --encoding ISO-2022-JP x.txt,ISO-2022-JP"
    })
    void wrongUsageSaysWhatIsWrong(String arguments, String inMessage) {
        answered(Cli.run((Object[]) arguments.split(" ")), 2, inMessage, "--help");
    }

    @Test
    void languageThatIsNoTagIsWrongUsage() throws IOException {
        answered(Cli.run("mentions", "--lang", "not a tag", file("z.txt", "hello")), 2, "not a tag");
    }

    @Test
    void oneArticleIsTooFewToCompare() throws IOException {
        answered(Cli.run("compare", file("one.az.txt", "Bakı")), 2, "at least two");
    }

    @Test
    void outputIntoAFolderThatIsNotThereSaysSo() throws IOException {
        Path output = folder.resolve("nowhere").resolve("out.tsv");
        answered(Cli.run("mentions", "--output", output, file("x.az.txt", "Bakı")), 4, "there is no folder");
    }

    @Test
    void failedRunLeavesTheOutputFileAsItWas() throws IOException {
        Path output = file("out.tsv", "precious");
        answered(Cli.run("mentions", "--output", output, folder.resolve("absent.txt")), 3, "absent.txt");
        assertThat(output).hasContent("precious");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(output);
        }
    }

    @Test
    void emptyArticleIsLegal() throws IOException {
        Cli run = Cli.run("mentions", file("empty.az.txt", ""));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("#doc\tlang\tline\tstart\tend\tsurface\tconcept\tterm\tstatus\n");
    }

    @Test
    void emptyGlossaryIsLegal() throws IOException {
        Path glossary = file("empty.csv", "id,type,domain,en\n");
        Cli run = Cli.run("mentions", "--no-builtin", "--glossary", glossary, file("x.az.txt", "Bakı"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }
}
