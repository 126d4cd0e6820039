package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: what scripts depend on. */
class CheckCommandTest {
    private static final String COLUMNS =
            "#rule\tseverity\tdoc\tlang\tline\tstart\tend\tconcept\tfound\texpected\tmessage\tsuggestion";

    @TempDir
    Path folder;

    private Path glossary;

    @BeforeEach
    void glossary() throws IOException {
        glossary = file(
                "g.csv",
                "concept,type,domain,language,term,term-type,status\n"
                        + "csto,organisation,,en,CSTO,abbreviation,preferred\n"
                        + "csto,organisation,,az,KTMT,abbreviation,preferred\n"
                        + "csto,organisation,,az,ODKB,abbreviation,deprecated\n");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Cli check(Object... args) {
        Object[] all = new Object[args.length + 4];
        List<Object> first = List.of("check", "--no-builtin", "--glossary", glossary);
        System.arraycopy(first.toArray(), 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Cli.run(all);
    }

    @Test
    void forbiddenTermIsAnErrorWithItsPlaceAndTheRightForm() throws IOException {
        Cli run =
                check("--format", "tsv", "--rules", "forbidden-term", file("x.az.txt", "Başlıq\n\nBu ODKB-yə aiddir."));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        COLUMNS,
                        "forbidden-term\terror\tx\taz\t2\t3\t10\tcsto\tODKB-yə\tKTMT\t“ODKB-yə” is not to be used; write “KTMT”.\tKTMT-yə");
    }

    @Test
    void missingTermHasTheLineOfItsCounterpartAndNoOffsets() throws IOException {
        Path en = file("p/x.en.txt", "First.\nThe CSTO met.\n");
        file("p/x.az.txt", "Birinci.\nTəşkilat toplaşdı.\n");
        Cli run = check(
                "--lines",
                "--from",
                "en",
                "--to",
                "az",
                "--format",
                "tsv",
                "--rules",
                "missing-term",
                "--fail-on",
                "warning",
                en.getParent());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("missing-term\twarning\tx\taz\t1\t\t\tcsto\tCSTO\tKTMT\t")
                .hasLineCount(2);
        assertThat(check("--lines", "--rules", "missing-term", en, folder.resolve("p/x.az.txt"))
                        .code())
                .isZero();
    }

    @Test
    void acceptedFindingsDoNotFailAndNewOnesDo() throws IOException {
        Path text = file("x.az.txt", "Bu ODKB-yə aiddir.\n");
        Path baseline = folder.resolve("baseline.json");
        assertThat(check("--baseline", baseline, text).code()).isEqualTo(1);
        assertThat(check("--baseline", baseline, "--update-baseline", "--reason", "old archive", text)
                        .code())
                .isZero();
        assertThat(Files.readString(baseline)).contains("old archive", "forbidden-term");
        assertThat(check("--baseline", baseline, text).code()).isZero();
        file("x.az.txt", "Yeni sətir.\nBu ODKB-yə aiddir.\nODKB qərar verdi.\n");
        Cli run = check("--baseline", baseline, "--format", "tsv", "--rules", "forbidden-term", text);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(2).contains("\t2\t0\t4\tcsto\tODKB\t");
    }

    @Test
    void wrongUsageIsToldInOneLine() throws IOException {
        Path text = file("x.az.txt", "Bu ODKB-yə aiddir.\n");
        assertThat(check("--rules", "nothing", text))
                .satisfies(r -> assertThat(r.code()).isEqualTo(2))
                .satisfies(r -> assertThat(r.err()).contains("there is no rule \"nothing\"", "missing-term"));
        assertThat(check("--format", "odd", text).code()).isEqualTo(2);
        assertThat(check("--update-baseline", text).code()).isEqualTo(2);
        assertThat(check(folder.resolve("none.txt")).code()).isEqualTo(3);
        Path broken = file("b.json", "{");
        assertThat(check("--baseline", broken, text))
                .satisfies(r -> assertThat(r.code()).isEqualTo(3))
                .satisfies(r -> assertThat(r.err()).contains("b.json:1:").contains("B001"));
    }

    @Test
    void sampleEventsHaveNoErrors() {
        Cli run = Cli.run("check", "--from", "en", "--to", "ar", "../seeds/src/main/resources/org/dragoman/seeds");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip().lines().reduce((a, b) -> b).orElse("")).startsWith("17 texts, error 0, ");
    }
}
