package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate --kind candidates}. */
class EvaluateCandidatesTest {
    private static final String GOLD = """
            #doc	lang	line	start	end	surface	concept
            x	en	0	4	19	Marcus Petersen	marcus
            x	az	0	0	15	Markus Petersen	marcus
            x	en	1	0	6	Moscow	moscow
            x	az	1	0	7	Moskva	moscow
            x	en	1	20	24	Rain	rain
            x	az	1	20	28	Yağışdan	rain
            """;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void proposedPairsAreMeasuredAsIfTheGlossaryWereEmpty() throws IOException {
        write("ferry/x.en.txt", "The Marcus Petersen sailed on.\nMoscow was quiet in Rain.\n");
        write("ferry/x.az.txt", "Markus Petersen yoluna davam etdi.\nMoskva sakit idi.\n");
        write("ferry/gold/mentions.tsv", GOLD);
        Cli cli = Cli.run("evaluate", "--lines", "--gold", folder, "--kind", "candidates");
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out().lines())
                .containsExactly(
                        "#what\tright\twrong\tfound\tmissed\tprecision\trecall\tf1",
                        "az-en\t2\t0\t2\t1\t1.0000\t0.6667\t0.8000",
                        "all\t2\t0\t2\t1\t1.0000\t0.6667\t0.8000");
    }

    @Test
    void badGoldIsNamedWithItsLine() throws IOException {
        write("ferry/x.en.txt", "The Marcus Petersen sailed on.\n");
        write("ferry/gold/mentions.tsv", "x\ten\tzero\t0\t1\tT\tt\n");
        Cli cli = Cli.run("evaluate", "--gold", folder, "--kind", "candidates");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("mentions.tsv:1", "E008");
    }

    @Test
    void folderWithoutGoldIsAnError() {
        Cli cli = Cli.run("evaluate", "--gold", folder, "--kind", "candidates");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.err()).contains("E002");
    }
}
