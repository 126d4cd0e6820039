package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryMergeCommandTest {
    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void writeBase() throws IOException {
        base = file("base.csv", "un,organisation,,United Nations,BMT\n");
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "id,type,domain,en,az\n" + rows);
    }

    @Test
    void diffOfEqualGlossariesIsClean() {
        Cli run = Cli.run("glossary", "diff", base, base);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("no difference\n");
    }

    @Test
    void diffNamesConceptAndFieldAndEndsWithOne() throws IOException {
        Path late =
                file("late.csv", "nato,organisation,,NATO,NATO\nun,organisation,law,United Nations,BMT|Birləşmiş\n");

        Cli run = Cli.run("glossary", "diff", base, late);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("nato  NATO\n  + concept: type: organisation;")
                .contains("un  United Nations\n  + domain: law\n  + languages/az/terms/Birləşmiş: ")
                .endsWith("3 differences in 2 concepts\n");
    }

    @Test
    void diffWritesTablesAndJson() throws IOException {
        Path late = file("late.csv", "un,place,,United Nations,BMT\n");

        assertThat(Cli.run("glossary", "diff", "--format", "tsv", base, late).out())
                .isEqualTo("#concept\tfield\tchange\tbefore\tafter\nun\ttype\tchanged\torganisation\tplace\n");
        assertThat(Cli.run("glossary", "diff", "--format", "json", base, late).out())
                .contains("\"concept\" : \"un\"", "\"field\" : [ \"type\" ]", "\"after\" : \"place\"");
        Path out = folder.resolve("diff.tsv");
        Cli run = Cli.run("glossary", "diff", "--format", "tsv", "--output", out, base, late);
        assertThat(run.code()).isEqualTo(1);
        assertThat(out).content().contains("un\ttype\tchanged");
    }

    @Test
    void diffOfAMissingFileIsAnInputProblem() {
        assertThat(Cli.run("glossary", "diff", base, folder.resolve("none.csv")).code())
                .isEqualTo(3);
        assertThat(Cli.run("glossary", "diff", base).code()).isEqualTo(2);
    }

    @Test
    void mergeTakesBothChanges() throws IOException {
        Path mine = file("mine.csv", "un,organisation,law,United Nations,BMT\n");
        Path theirs = file("theirs.csv", "un,organisation,,United Nations|UN,BMT\n");
        Path out = folder.resolve("out.csv");

        Cli run = Cli.run("glossary", "merge", base, mine, theirs, "--output", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Path expected = file("expected.csv", "un,organisation,law,United Nations|UN,BMT\n");
        assertThat(Cli.run("glossary", "diff", out, expected).out()).isEqualTo("no difference\n");
    }

    @Test
    void mergeListsAndKeepsConflicts() throws IOException {
        Path mine = file("mine.csv", "un,place,,United Nations,BMT\n");
        Path theirs = file("theirs.csv", "un,event,,United Nations,BMT\n");
        Path out = folder.resolve("out.json");

        Cli run = Cli.run("glossary", "merge", base, mine, theirs, "--output", out);

        Path kept = folder.resolve("out.json.conflicts.tsv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "conflict: un type: base \"organisation\", mine \"place\", theirs \"event\"; kept mine",
                        kept.toString());
        assertThat(kept)
                .content()
                .isEqualTo("#concept\tfield\tbase\tmine\ttheirs\tkept\nun\ttype\torganisation\tplace\tevent\tmine\n");
        assertThat(Cli.run("glossary", "diff", mine, out).out()).isEqualTo("no difference\n");

        Cli decided = Cli.run("glossary", "merge", base, mine, theirs, "--prefer", "theirs", "--output", out);
        assertThat(decided.code()).isZero();
        assertThat(Cli.run("glossary", "diff", theirs, out).out()).isEqualTo("no difference\n");

        assertThat(Cli.run("glossary", "merge", base, mine, mine, "--output", out)
                        .code())
                .isZero();
        assertThat(kept).doesNotExist();
    }

    @Test
    void mergeNeedsAPlaceToWriteTo() {
        assertThat(Cli.run("glossary", "merge", base, base, base).code()).isEqualTo(2);
        assertThat(Cli.run("glossary", "merge", base, base, base, "--in-format", "doc", "--output", base)
                        .code())
                .isEqualTo(2);
    }
}
