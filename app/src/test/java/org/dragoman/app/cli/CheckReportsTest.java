package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --format}. */
class CheckReportsTest {
    @TempDir
    private Path folder;

    private Path source;
    private Path target;

    @BeforeEach
    void texts() throws IOException {
        Files.writeString(folder.resolve("g.csv"), "id,type,domain,en,az,ar\nbaku,place,,Baku,Bakı,باكو\n");
        source = Files.writeString(folder.resolve("a.en.txt"), "Talks in Baku.\nThey ended.\n");
        target = Files.writeString(folder.resolve("a.az.txt"), "Danışıqlar getdi.\nOnlar bitdi.\n");
    }

    private Cli check(Object... more) {
        Stream<Object> first = Stream.of("check", "--no-builtin", "--glossary", folder.resolve("g.csv"), "--lines");
        return Cli.run(Stream.concat(Stream.concat(first, Stream.of(more)), Stream.of(source, target))
                .toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "tsv", "csv", "csv-excel", "json", "html", "sarif", "junit", "tmx"})
    void formatSaysWhatIsMissingOnStandardOutputAndInAFile(String format) throws IOException {
        Cli printed = check("--format", format);
        Path file = folder.resolve("out");
        Cli written = check("--format", format, "--output", file);
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.out()).contains("missing-term").contains("Bakı");
        assertThat(Files.readString(file)).isEqualTo(printed.out());
        assertThat(written.out()).isEmpty();
    }

    @Test
    void workbookNeedsAFile() throws IOException {
        Path file = folder.resolve("out.xlsx");
        assertThat(check("--format", "xlsx").code()).isEqualTo(2);
        assertThat(check("--format", "xlsx").err()).contains("needs --output FILE");
        assertThat(check("--format", "xlsx", "--output", file).code()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void formatDoesNotChangeTheExitCode() {
        assertThat(check("--format", "sarif", "--fail-on", "warning").code()).isEqualTo(1);
        assertThat(check("--format", "junit", "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void acceptedFindingIsSuppressedInSarifWithTheReasonOfTheBaseline() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        check("--baseline", baseline, "--update-baseline", "--reason", "headline style");
        JsonNode run = new ObjectMapper()
                .readTree(check("--format", "sarif", "--baseline", baseline).out())
                .at("/runs/0");
        assertThat(run.at("/results/0/suppressions/0/justification").asText()).isEqualTo("headline style");
        assertThat(check("--format", "tsv", "--baseline", baseline).out()).hasLineCount(1);
    }
}
