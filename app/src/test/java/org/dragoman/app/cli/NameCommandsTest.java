package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCommandsTest {
    @TempDir
    Path folder;

    private Path rows(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.tsv"), text);
    }

    @Test
    void namesRanksEachPoolWhateverRowTheTargetStandsIn() throws IOException {
        Path file = rows("""
                غرابوفسكي\tAnderson\tPER\tp0
                أندرسون\tGrabowski\tPER\tp0
                غرابوفسكي\tThorpe\tPER\tp1
                """);
        Cli run = Cli.run("names", "--from", "ar", "--to", "en", file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .containsExactly("غرابوفسكي\tGrabowski", "أندرسون\tAnderson", "غرابوفسكي\tThorpe");
        assertThat(run.out().lines()).allMatch(line -> line.matches(".*\t[01]\\.[0-9]{4}"));
    }

    @Test
    void sourceThatComesTwiceIsAnsweredOnce() throws IOException {
        Path file = rows("Ənvər\tAnvar\tPER\tp0\nƏnvər\tEnver\tPER\tp0\n");
        assertThat(Cli.run("names", "--from", "az", "--to", "en", file).out().lines())
                .hasSize(1);
    }

    @Test
    void emptyFileIsNoFault() throws IOException {
        Cli run = Cli.run("names", "--from", "az", "--to", "en", rows(""));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void malformedRowIsNamedWithItsLine() throws IOException {
        Path file = rows("Anvar\tƏnvər\tPER\tp0\nAnvar\tƏnvər\n");
        Cli run = Cli.run("names", "--from", "en", "--to", "az", file);
        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains(file + ":2").contains("2 cells").contains("pool");
    }

    @Test
    void fileThatIsNoUtf8IsNamedWithItsLine() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.tsv"), "caf\u00e9\tx\tPER\tp0\n".getBytes(StandardCharsets.ISO_8859_1));
        Cli run = Cli.run("names", "--from", "en", "--to", "az", file);
        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains(file + ":1").contains("UTF-8");
    }

    @Test
    void missingFileIsBadInput() {
        Cli run = Cli.run("names", "--from", "en", "--to", "az", folder.resolve("none.tsv"));
        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains("none.tsv");
    }

    @Test
    void unknownLanguageIsWrongUsage() throws IOException {
        Cli run = Cli.run("names", "--from", "fr", "--to", "az", rows(""));
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--from").contains("\"fr\"");
    }

    @Test
    void spellListsSpellingsWithTheirRules() {
        Cli run = Cli.run("spell", "--from", "en", "--to", "ar", "--style", "ج", "Grabowitz", "Anderson");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst()).contains("#name\trank\tspelling\trules");
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .startsWith("Grabowitz\t1\tج")
                .contains("spell.g-jeem");
        assertThat(run.out()).contains("Anderson\t1\tأندرسون");
    }

    @Test
    void spellShowsWhatTheGlossaryHasFirst() {
        assertThat(Cli.run("spell", "--from", "en", "--to", "ar", "Vienna").out())
                .contains("Vienna\t1\tفيينا\tspell.glossary\n");
    }

    @Test
    void spellRefusesUnknownStyleAndOneLanguage() {
        Cli style = Cli.run("spell", "--from", "en", "--to", "ar", "--style", "q", "Anderson");
        assertThat(style.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(style.err()).contains("--style").contains("\"q\"");
        assertThat(Cli.run("spell", "--from", "en", "--to", "en", "Anderson").code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Cli.run("spell", "--from", "en", "--to", "ar").code()).isEqualTo(ExitCodes.USAGE);
    }
}
