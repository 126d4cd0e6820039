package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --resume} as a user gives it; an error in the input is what interrupts. */
class ResumeOptionsTest {
    @TempDir
    Path folder;

    private Path input;
    private Path output;
    private Path partial;
    private Path journal;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(
                folder.resolve("g.csv"),
                "id,type,domain,en,az,ar\nlavrov,person,,Sergei Lavrov,Sergey Lavrov,سيرغي لافروف\n"
                        + "baku,place,,Baku,Bakı,باكو\n");
        input = folder.resolve("news.jsonl");
        output = folder.resolve("out.tsv");
        partial = folder.resolve("out.tsv.partial");
        journal = folder.resolve("run.json");
    }

    private static String records(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"language\": \"ar\", \"text\": \"قال سيرغي لافروف إن باكو قريبة.\"}\n");
        }
        return all.toString();
    }

    private Cli run(String command, Object... arguments) {
        return Cli.run(Stream.concat(
                        Stream.of(command, "--no-builtin", "--glossary", folder.resolve("g.csv")), Stream.of(arguments))
                .toArray());
    }

    private Cli resumed(String command, Object... more) {
        return run(
                command,
                Stream.concat(Stream.of(more), Stream.of("--output", output, "--resume", journal, input))
                        .toArray());
    }

    /** 30 articles are finished, then comes an error. */
    private void interrupted(String command) throws IOException {
        Files.writeString(input, records(0, 30) + "{\n" + records(31, 60));
        Cli cli = resumed(command);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("news.jsonl:31", "out.tsv.partial", "goes on");
        assertThat(output).doesNotExist();
        assertThat(RunJournal.read(journal))
                .isNotNull()
                .satisfies(j -> assertThat(j.articles()).isEqualTo(30));
        Files.writeString(input, records(0, 60));
    }

    private void refused(Cli cli, int code, String... words) throws IOException {
        assertThat(cli.code()).as(cli.err()).isEqualTo(code);
        assertThat(cli.err()).contains(words).doesNotContain("Exception");
        assertThat(output).doesNotExist();
        assertThat(RunJournal.read(journal)).isNotNull().satisfies(j -> {
            assertThat(j.articles()).isEqualTo(30);
            assertThat(j.bytes()).isEqualTo(Files.size(partial));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "voices"})
    void mendedInputIsGoneOnWithAndGivesWhatOneRunGives(String command) throws IOException {
        interrupted(command);
        Cli cli = resumed(command, "--threads", 3, "--verbose");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.err()).contains("Going on behind 30 articles");
        assertThat(Files.readString(output))
                .isEqualTo(run(command, input).out())
                .containsOnlyOnce("#doc");
        assertThat(journal).doesNotExist();
        assertThat(partial).doesNotExist();
    }

    @Test
    void runThatIsNotInterruptedLeavesItsOutputAlone() throws IOException {
        Files.writeString(input, records(0, 10));
        Files.writeString(output, "old");
        assertThat(resumed("mentions").code()).isZero();
        assertThat(Files.readString(output)).isEqualTo(run("mentions", input).out());
        assertThat(journal).doesNotExist();
        assertThat(partial).doesNotExist();
    }

    @Test
    void otherOptionsAreRefused() throws IOException {
        interrupted("mentions");
        refused(resumed("mentions", "--format", "json"), 2, "run.json", "--format was tsv and is json");
        refused(resumed("mentions", "--nested"), 2, "--nested was false and is true");
        refused(resumed("voices"), 2, "command was mentions and is voices");
    }

    @Test
    void otherGlossaryIsRefused() throws IOException {
        interrupted("mentions");
        Files.writeString(folder.resolve("g.csv"), "id,type,domain,en,az,ar\nbaku,place,,Baku,Bakı,باكو\n");
        refused(resumed("mentions"), 2, "the glossary is another");
    }

    @Test
    void otherInputIsRefused() throws IOException {
        interrupted("mentions");
        Files.writeString(input, records(1, 61));
        refused(resumed("mentions"), 3, "R004", "The first 30 articles");
    }

    @Test
    void anotherRunAtWorkIsLeftAlone() throws IOException {
        interrupted("mentions");
        try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            refused(resumed("mentions"), 2, "another run");
        }
    }

    @Test
    void partialFileWithoutItsJournalIsNotWrittenOver() throws IOException {
        Files.writeString(input, records(0, 10));
        Files.writeString(partial, "precious");
        Cli cli = resumed("mentions");
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("out.tsv.partial", "run.json");
        assertThat(partial).hasContent("precious");
        assertThat(journal).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"precious", "{\"format\": \"dragoman-glossary\", \"version\": 1}", ""})
    void otherFileIsNotReplacedByAJournal(String content) throws IOException {
        Files.writeString(input, records(0, 10));
        Files.writeString(journal, content);
        Cli cli = resumed("mentions");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("R002", "run.json");
        assertThat(journal).hasContent(content);
    }

    @Test
    void outputMustBeAFileOfItsOwn() throws IOException {
        Files.writeString(input, records(0, 10));
        Cli printed = run("mentions", "--resume", journal, input);
        assertThat(printed.code()).isEqualTo(2);
        assertThat(printed.err()).contains("--resume needs --output");
        Cli same = run("mentions", "--resume", journal, "--output", journal, input);
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("the same file");
        assertThat(journal).doesNotExist();
    }
}
