package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate --kind alignment}. */
class EvaluateAlignmentTest {
    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void writeTexts() throws IOException {
        write("ferry/x.en.txt", "The ferry left Baku on 14 May 2021.\nIt carried 1340 people to Aktau.\n");
        write("ferry/x.az.txt", "Bərə 14 may 2021-ci ildə Bakıdan çıxıb.\nO, Aktauya 1340 nəfər aparıb.\n");
    }

    private Cli evaluate() {
        return Cli.run("evaluate", "--lines", "--gold", folder, "--kind", "alignment");
    }

    @Test
    void pairsAndSegmentsLeftAloneAreMeasuredAgainstTheGold() throws IOException {
        write("ferry/gold/beads.tsv", "#az\ten\n0\t0\n1\t\n\t1\n");
        Cli cli = evaluate();
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines())
                .containsExactly(
                        "#what\tright\twrong\tmissed\tprecision\trecall\tf1",
                        "az-en\t1\t1\t0\t0.5000\t1.0000\t0.6667",
                        "all\t1\t1\t0\t0.5000\t1.0000\t0.6667",
                        "null az-en\t0\t0\t2\t1.0000\t0.0000\t0.0000",
                        "null all\t0\t0\t2\t1.0000\t0.0000\t0.0000");
    }

    @Test
    void textsMayStandBesideTheGold() throws IOException {
        write("ferry/beads.tsv", "#en\taz\n0\t0\n1\t1\n");
        assertThat(evaluate().out()).contains("all\t2\t0\t0\t1.0000");
    }

    @Test
    void badGoldAndMissingTextAreNamed() throws IOException {
        write("ferry/gold/beads.tsv", "#az\ten\nzero\t0\n");
        assertThat(evaluate().code()).isEqualTo(3);
        assertThat(evaluate().err()).contains("beads.tsv:2", "E006");
        write("ferry/gold/beads.tsv", "#az\tar\n0\t0\n");
        assertThat(evaluate().code()).isEqualTo(3);
        assertThat(evaluate().err()).contains("E007", "language ar");
    }

    @Test
    void folderWithoutGoldIsAnError() {
        assertThat(evaluate().code()).isEqualTo(3);
        assertThat(evaluate().err()).contains("E002");
    }
}
