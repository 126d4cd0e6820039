package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
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
