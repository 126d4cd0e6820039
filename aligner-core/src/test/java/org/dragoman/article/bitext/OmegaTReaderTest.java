package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OmegaTReaderTest {
    @TempDir
    Path folder;

    private void project() throws IOException {
        Files.writeString(
                folder.resolve("omegat.project"),
                "<omegat><project version=\"1.0\"><source_dir>__DEFAULT__</source_dir><source_lang>EN-US</source_lang>"
                        + "<target_lang>AZ</target_lang></project></omegat>");
        Files.createDirectories(folder.resolve("source"));
        Files.writeString(folder.resolve("source/a.en.txt"), "First sentence.\nAnother one.\n");
    }

    private ReadResult<List<Bitext>> read() {
        return Bitexts.installed().read(BitextInput.of(folder, ReadOptions.DEFAULT, null, null));
    }

    @Test
    void unitsStandInTheOrderOfTheSources() throws IOException {
        // given
        project();
        Files.createDirectories(folder.resolve("omegat"));
        Files.writeString(
                folder.resolve("omegat/project_save.tmx"),
                "<tmx version=\"1.1\"><header srclang=\"EN-US\"/><body>" + tu("Gone.", "Yox.")
                        + tu("Another one.", "Başqa.") + tu("First sentence.", "Birinci.") + "</body></tmx>",
                UTF_8);
        // when
        Bitext bitext = read().fold(ok -> ok.value().get(0), failed -> null);
        // then
        assertThat(bitext.name()).isEqualTo(folder.getFileName().toString());
        assertThat(bitext.units()).extracting(u -> u.target().text()).containsExactly("Birinci.", "Başqa.", "Yox.");
        assertThat(bitext.units().get(0).target().file().name()).endsWith("project_save.tmx");
    }

    private static String tu(String source, String target) {
        return "<tu><tuv lang=\"EN-US\"><seg>" + source + "</seg></tuv><tuv lang=\"AZ\"><seg>" + target
                + "</seg></tuv></tu>";
    }

    @Test
    void aProjectWithoutMemoryIsNamed() throws IOException {
        // given
        project();
        // when, then
        assertThat(read().problems().toString()).contains("project_save.tmx").contains("X009");
    }
}
