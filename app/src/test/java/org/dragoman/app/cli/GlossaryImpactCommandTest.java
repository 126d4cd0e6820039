package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryImpactCommandTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void overlayChangesOnlyWhatItSays() throws IOException {
        Path edited = file("edited.csv", "id,type,domain,en\nseat,term,security,seat\n");
        Path text = file("x.en.txt", "The CSTO is a seat.");
        Cli run = Cli.run("glossary", "impact", "--format", "tsv", edited, text);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1))
                .containsExactly("appears\tx\ten\t0\t14\t18\tseat\t\tseat\t\tpreferred\tThe CSTO is a seat.");
    }

    @Test
    void wholeGlossaryInPlaceOfAnotherTakesAwayWhatItLacks() throws IOException {
        Path old = file("old.csv", "id,type,domain,en\na,term,,bloc\nb,term,,summit\n");
        Path edited = file("new.csv", "id,type,domain,en\nb,term,,bloc\n");
        Path text = file("x.en.txt", "The bloc held a summit.");
        Cli run = Cli.run("glossary", "impact", "--whole", "--against", old, edited, text);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("2 concepts differ; 2 places change in 1 of 1 article (vanishes 1, concept 1).")
                .contains("concept a becomes b: ", "vanishes b: ");
        assertThat(Cli.run(
                                "glossary",
                                "impact",
                                "--whole",
                                "--text",
                                "none",
                                "--format",
                                "json",
                                "--against",
                                old,
                                edited,
                                text)
                        .out())
                .contains("\"vanishes\" : 1")
                .doesNotContain("held");
    }

    @Test
    void twoWaysToNameTheOldGlossaryAreWrongUsage() throws IOException {
        Path old = file("old.csv", "id,type,domain,en\na,term,,bloc\n");
        Cli run = Cli.run("glossary", "impact", "--against", old, "--glossary", old, old, file("x.en.txt", "bloc"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--against");
    }
}
