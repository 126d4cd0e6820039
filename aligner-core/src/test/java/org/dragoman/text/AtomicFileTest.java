package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void fileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "old");
        AtomicFile.writeText(file, out -> out.write("tərcüman ترجمان"));
        assertThat(file).hasContent("tərcüman ترجمان");
        assertThat(names()).containsExactly("x.txt");
    }

    @Test
    void failureWhileWritingLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "old");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.writeText(file, out -> {
                    out.write("half of it");
                    throw new IOException("disk full");
                }));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("x.txt");
    }

    /** File systems take 255 bytes, or 255 chars. */
    @Test
    void fileMayHaveTheLongestNameThereIs() throws IOException {
        Path file = folder.resolve("خبر".repeat(41) + "12345.txt");
        AtomicFile.writeText(file, out -> out.write("new"));
        assertThat(file).hasContent("new");
        assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSize(255);
    }

    @Test
    void folderIsNotReplaced() {
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.writeText(folder, out -> out.write("x")))
                .withMessageContaining("folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void deviceIsWrittenToAndStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");
        AtomicFile.writeText(device, out -> out.write("x"));
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).toList();
        }
    }
}
