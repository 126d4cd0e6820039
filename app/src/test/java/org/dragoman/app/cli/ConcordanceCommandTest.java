package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceCommandTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String ok(Object... args) {
        Cli run = Cli.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private void threeTexts() throws IOException {
        file("x.az.txt", "Bu gün KTMT-nin iclası keçirildi.");
        file("x.ar.txt", "اجتمعت منظمة معاهدة الأمن الجماعي أمس");
        file("x.en.txt", "Today the CSTO met.");
    }

    @Test
    void conceptIsFoundInEveryLanguageWithWhatStandsAroundIt() throws IOException {
        threeTexts();
        assertThat(ok("concordance", "--format", "tsv", "csto", folder).lines())
                .containsExactly(
                        "#doc\tlang\tline\tstart\tend\tbefore\tsurface\tafter\tconcept\tterm\tstatus",
                        "x\tar\t0\t7\t33\tاجتمعت \tمنظمة معاهدة الأمن الجماعي\t أمس\tcsto\tمنظمة معاهدة الأمن الجماعي\tpreferred",
                        "x\taz\t0\t7\t15\tBu gün \tKTMT-nin\t iclası keçirildi.\tcsto\tKTMT\tadmitted",
                        "x\ten\t0\t10\t14\tToday the \tCSTO\t met.\tcsto\tCSTO\tadmitted");
    }

    @Test
    void linesOfArabicRunFromRightToLeft() throws IOException {
        threeTexts();
        assertThat(ok("concordance", "csto", folder))
                .contains(
                        "x:0  \u2067اجتمعت «منظمة معاهدة الأمن الجماعي» أمس\u2069",
                        "x:0  \u2066Today the «CSTO» met.\u2069");
        assertThat(ok("concordance", "--format", "html", "csto", folder))
                .contains("<table class=\"k\" lang=\"ar\" dir=\"rtl\">", "<td class=\"b\">اجتمعت </td>")
                .doesNotContain("<script");
        assertThat(ok("concordance", "--format", "json", "--text", "none", "csto", folder))
                .contains("\"surface\" : \"CSTO\"", "\"before\" : \"\"")
                .doesNotContain("Today");
    }

    @Test
    void wordsThatAreNoConceptAreFoundInTheirForms() throws IOException {
        Path text = file("y.az.txt", "İclasda danışıqlar oldu. İclasın sonu. Başqa söz.");
        assertThat(ok("concordance", "--format", "tsv", "iclas", text).lines().skip(1))
                .hasSize(2)
                .allSatisfy(r -> assertThat(r).contains("\ticlas\ticlas\t"));
    }

    @Test
    void textThatIsATermIsLookedForAndTheConceptNamed() throws IOException {
        threeTexts();
        Cli run = Cli.run("concordance", "--format", "tsv", "CSTO", folder);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("By concept it is: csto");
        assertThat(Cli.run("concordance", " ", folder).code()).isEqualTo(2);
    }

    @Test
    void snippetIsCutAtWords() throws IOException {
        String words = "word ".repeat(40);
        Path text = file("z.en.txt", words + "CSTO " + words.strip());
        String row = ok("concordance", "--format", "tsv", "csto", text)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String[] cells = row.split("\t");
        assertThat(cells[5]).startsWith("… word").hasSizeBetween(70, 82);
        assertThat(cells[7]).endsWith("word …").hasSizeBetween(70, 82);
        assertThat(ok("concordance", "--format", "tsv", "--text", "full", "csto", text))
                .contains(words + "\tCSTO");
    }
}
