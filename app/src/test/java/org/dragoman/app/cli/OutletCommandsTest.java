package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code copies} and {@code compare --by}. */
class OutletCommandsTest {
    private static final String TEXT = "Talks in Minsk went on until late on Sunday.\\n"
            + "Both ministers met the press in the evening and spoke of a good start.\\n"
            + "The next round will be held in Baku at the end of the month.";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        record("a", "RT", TEXT);
        record("b", "Rt", TEXT.replace("good start", "slow start"));
        record("c", "APA", "The ministers will meet again in Baku, an official of the city said on Monday.");
    }

    private void record(String id, String outlet, String text) throws IOException {
        Files.writeString(
                folder.resolve(id + ".en.json"),
                "{\"id\": \"" + id + "\", \"outlet\": \"" + outlet + "\", \"published\": \"2024-06-12\", \"text\": \""
                        + text + "\"}");
    }

    private static String ok(Object... args) {
        Cli run = Cli.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void copiesAreListedBehindTheirOriginalWithWhatDiffers() {
        assertThat(ok("copies", folder).lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("#group\tfile\toutlet\tpublished\tkind\tsimilarity\tchange\toriginal\tcopy"),
                        first -> assertThat(first).contains("a.en.json\tRT\t2024-06-12\toriginal"),
                        copy -> assertThat(copy).contains("b.en.json\tRt\t2024-06-12\tsimilar"),
                        change -> assertThat(change).contains("\tchanged\t").contains("slow start"));
    }

    @Test
    void articlesWithoutCopiesGiveTheHeaderAlone() {
        assertThat(ok("copies", folder.resolve("a.en.json"), folder.resolve("c.en.json"))
                        .lines())
                .hasSize(1);
    }

    @Test
    void copiesGoToAFileWithoutText() throws IOException {
        Path out = folder.resolve("copies.tsv");
        ok("copies", "--text", "none", "--output", out, folder);
        assertThat(Files.readString(out)).contains("\tchanged\t").doesNotContain("slow start");
    }

    @Test
    void compareByOutletCountsTextsOfOneOutletTogetherAndCopiesOnce() throws IOException {
        String out = ok("compare", "--format", "json", "--by", "outlet", folder);
        assertThat(new ObjectMapper().readTree(out).at("/columns").toString())
                .contains("{\"outlet\":\"RT\",\"language\":\"en\",\"articles\":[0],\"copies\":[1]}");
    }

    @Test
    void compareCountsByTextUnlessAsked() throws IOException {
        String out = ok("compare", "--format", "json", folder);
        assertThat(new ObjectMapper().readTree(out).get("columns")).hasSize(3);
    }

    @Test
    void unknownUnitIsWrongUsage() {
        Cli run = Cli.run("compare", "--by", "editor", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--by").contains("editor");
    }
}
