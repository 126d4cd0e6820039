package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicesCommandTest {
    @TempDir
    Path folder;

    private Cli run(String command, Object... arguments) throws IOException {
        Path glossary = Files.writeString(
                folder.resolve("g.csv"),
                "id,type,domain,en,az,ar\nlavrov,person,,Sergei Lavrov,Sergey Lavrov,سيرغي لافروف\n"
                        + "baku,place,,Baku,Bakı,باكو\ntass,medium,,TASS,TASS,تاس\n");
        return Cli.run(Stream.concat(Stream.of(command, "--no-builtin", "--glossary", glossary), Stream.of(arguments))
                .toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void rowsHaveOffsetsInTheLineAndTheSpeakersConcept() throws IOException {
        Path file = file("a.en.txt", "😀 Road to open\n\n😀 Sergei Lavrov said that the road was open.\n");
        Cli cli = run("voices", file);
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out())
                .isEqualTo("#doc\tlang\tline\tstart\tend\tkind\tspeaker\tverb\n"
                        + "a\ten\t0\t0\t14\theadline\t\t\n"
                        + "a\ten\t2\t26\t43\tindirect\tlavrov\tsaid\n");
        assertThat(run("voices", "--offsets", "utf16", file).out())
                .contains("a\ten\t2\t27\t44\tindirect\tlavrov\tsaid\n");
    }

    @Test
    void jsonCarriesSurfaceAndSources() throws IOException {
        Path file = file(
                "a.en.txt", "Sergei Lavrov, speaking to TASS, said that the road was open. He added that it was long.");
        JsonNode json = new ObjectMapper()
                .readTree(run("voices", "--lines", "--format", "json", file).out());
        assertThat(json.path("format").asText()).isEqualTo("dragoman-voices");
        JsonNode first = json.path("voices").path(0);
        assertThat(first.path("surface").asText()).isEqualTo("the road was open");
        assertThat(first.path("speaker").path("meant").asBoolean()).isFalse();
        assertThat(first.path("sources").path(0).path("concept").asText()).isEqualTo("tass");
        JsonNode second = json.path("voices").path(1).path("speaker");
        assertThat(second.path("concept").asText()).isEqualTo("lavrov");
        assertThat(second.path("meant").asBoolean()).isTrue();
    }

    @Test
    void jsonOfNothingIsStillJson() throws IOException {
        Path file = file("a.az.txt", "Bakıda yol açıqdır.");
        JsonNode json = new ObjectMapper()
                .readTree(run("voices", "--lines", "--format", "json", file).out());
        assertThat(json.path("voices")).isEmpty();
    }

    @Test
    void outputIsTheSameForAnyNumberOfThreads() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            records.append("{\"id\": \"")
                    .append(i)
                    .append(
                            "\", \"language\": \"ar\", \"text\": \"قال سيرغي لافروف إن باكو قريبة. وأضاف أن الطريق مفتوح.\"}\n");
        }
        Path file = file("many.jsonl", records.toString());
        Cli alone = run("voices", "--threads", 1, file);
        assertThat(alone.out().lines()).hasSize(401);
        assertThat(run("voices", "--threads", 3, file)).isEqualTo(alone);
    }

    @Test
    void missingFileIsNamed() throws IOException {
        Cli cli = run("voices", folder.resolve("none.en.txt"));
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("none.en.txt");
    }

    @Test
    void evaluationComparesWithGoldBesideTheTexts() throws IOException {
        file("a.en.txt", "Sergei Lavrov said that the road was open. It is not.");
        file(
                "voices.tsv",
                "#doc\tlang\tline\tstart\tend\tkind\tspeaker\tverb\na\ten\t0\t24\t41\tindirect\tlavrov\tsaid\n");
        Cli cli = run("evaluate", "--gold", folder, "--kind", "voices");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines().toList())
                .containsAll(List.of(
                        "all\t1\t0\t0\t1.0000\t1.0000\t1.0000", "speaker all\t1\t0\t0\t1.0000\t1.0000\t1.0000"));
        file("voices.tsv", "a\ten\tx\t24\t41\tindirect\tlavrov\tsaid\n");
        assertThat(run("evaluate", "--gold", folder, "--kind", "voices").err()).contains("voices.tsv:1", "E004");
    }
}
