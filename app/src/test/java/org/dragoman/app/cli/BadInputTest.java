package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        answered(Cli.run("mentions", file), 3, "bin.az.txt:2:", "0x80");
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
        "compare - -,standard input"
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
