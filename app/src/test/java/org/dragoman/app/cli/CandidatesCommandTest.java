package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("news.en.txt"),
                "Minister Anton Velikov arrived in Tarvisio.\nThe farmer Marko Bellini greeted Velikov.\n");
        Files.writeString(
                folder.resolve("news.az.txt"),
                "Nazir Anton Velikov Tarvizioya gəldi.\nFermer Marko Bellini Velikovu salamladı.\n");
        Files.writeString(folder.resolve("empty.csv"), "id,type,domain,en,az,ar\n");
    }

    private Cli candidates(Object... options) {
        Object[] all = new Object[options.length + 7];
        Object[] fixed = {
            "candidates", "--no-builtin", "--glossary", folder.resolve("empty.csv"), "--lines",
        };
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        all[all.length - 2] = folder.resolve("news.en.txt");
        all[all.length - 1] = folder.resolve("news.az.txt");
        return Cli.run(all);
    }

    @Test
    void everyPlaceIsARow() {
        Cli run = candidates();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("#doc\tline\ten-surface\taz-surface\tar-surface\tconfidence\n");
        assertThat(run.out())
                .contains("news\t0\tAnton Velikov\tAnton Velikov\t\t", "news\t0\tTarvisio\tTarvizioya\t\t");
    }

    @Test
    void privatePersonsStayOutOfEntriesUnlessAskedFor() {
        assertThat(candidates("--entries").out()).contains("anton-velikov").doesNotContain("Bellini");
        assertThat(candidates("--entries", "--with-private-persons").out()).contains("marko-bellini\tperson\tyes");
        assertThat(candidates("--format", "tbx").out())
                .contains("<term>Anton Velikov</term>")
                .doesNotContain("Bellini");
    }

    @Test
    void jsonHoldsFormsAndEvidence() throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(candidates("--format", "json").out());

        assertThat(root.get("format").asText()).isEqualTo("dragoman-candidates");
        assertThat(root.get("entries").toString()).contains("Anton Velikov", "evidence");
    }

    @Test
    void oneTextAloneIsAnError() {
        Cli run = Cli.run("candidates", folder.resolve("news.en.txt"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("two versions");
    }

    @Test
    void confidenceOutsideItsRangeIsAnError() {
        assertThat(candidates("--least", "2").code()).isEqualTo(2);
    }
}
