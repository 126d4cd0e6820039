package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate --kind lines}. */
class EvaluateLinesTest {
    private static final String PAGE = "Ferry between Baku and Aktau sails again\n\n"
            + "The ferry between Baku and Aktau sailed on Monday for the first time this year.\nSource: Reuters\n";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Cli evaluate() {
        return Cli.run("evaluate", "--gold", folder, "--kind", "lines");
    }

    @Test
    void classesOfPagesAreMeasuredAgainstTheGold() throws IOException {
        write("ferry/x.en.txt", PAGE);
        write("ferry/event.properties", "page.en=true\n");
        write(
                "ferry/gold/lines.tsv",
                "#file\tline\tclass\nx.en.txt\t1\ttitle\nx.en.txt\t3\tbody\nx.en.txt\t4\tother\n");
        assertThat(evaluate().out().lines())
                .containsExactly(
                        "#what\tright\twrong\tmissed\tprecision\trecall\tf1",
                        "title\t1\t0\t0\t1.0000\t1.0000\t1.0000",
                        "body\t1\t0\t0\t1.0000\t1.0000\t1.0000",
                        "credit\t0\t1\t0\t0.0000\t1.0000\t0.0000",
                        "other\t0\t0\t1\t1.0000\t0.0000\t0.0000",
                        "all\t2\t1\t1\t0.6667\t0.6667\t0.6667");
    }

    @Test
    void textsThatNobodyCallsPagesDoNotCount() throws IOException {
        write("ferry/x.en.txt", PAGE);
        write("ferry/y.az.txt", PAGE);
        write("ferry/event.properties", "page.en=true\n");
        write(
                "ferry/gold/lines.tsv",
                "x.en.txt\t1\ttitle\nx.en.txt\t3\tbody\nx.en.txt\t4\tcredit\ny.az.txt\t1\tother\n");
        assertThat(evaluate().out()).contains("all\t3\t0\t0\t");
    }

    @Test
    void htmlCountsAndFilesOfOneNameInTwoFoldersStayApart() throws IOException {
        String html =
                "<html lang=\"en\"><body><article>\n<h1>Ferry sails again</h1>\n<p>The ferry between Baku and Aktau"
                        + " sailed on Monday.</p>\n</article></body></html>";
        for (String event : new String[] {"one", "two"}) {
            write(event + "/x.en.html", html);
            write(event + "/gold/lines.tsv", "x.en.html\t1\ttitle\nx.en.html\t2\tbody\n");
        }
        assertThat(evaluate().out()).contains("all\t4\t0\t0\t");
    }

    @Test
    void badGoldIsNamedWithItsLine() throws IOException {
        write("ferry/x.en.txt", PAGE);
        write("ferry/gold/lines.tsv", "#file\tline\tclass\nx.en.txt\t1\theadline\n");
        assertThat(evaluate().code()).isEqualTo(3);
        assertThat(evaluate().err()).contains("lines.tsv:2").contains("E003");
    }

    @Test
    void folderWithoutGoldOfPagesIsAnError() throws IOException {
        write("ferry/x.en.txt", PAGE);
        write("ferry/gold/lines.tsv", "x.en.txt\t1\ttitle\n");
        assertThat(evaluate().code()).isEqualTo(3);
        assertThat(evaluate().err()).contains("E002");
    }
}
