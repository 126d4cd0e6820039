package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGlobsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("a.txt", "b.md", "news/a.txt", "news/old/c.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> taken(List<String> includes, List<String> excludes) throws IOException {
        return FileGlobs.of(includes, excludes).files(folder).stream()
                .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void takesEverythingWithoutPatterns() throws IOException {
        assertThat(taken(List.of(), List.of())).containsExactly("a.txt", "b.md", "news/a.txt", "news/old/c.txt");
    }

    @Test
    void foldersInFrontMayBeNone() throws IOException {
        assertThat(taken(List.of("**/a.txt"), List.of())).containsExactly("a.txt", "news/a.txt");
        assertThat(taken(List.of("news/**/*.txt"), List.of())).containsExactly("news/a.txt", "news/old/c.txt");
        assertThat(taken(List.of("*.txt"), List.of())).containsExactly("a.txt");
    }

    @Test
    void whatIsExcludedIsLeftOutOfWhatIsIncluded() throws IOException {
        assertThat(taken(List.of("**/*.{txt,md}"), List.of("news/old/")))
                .containsExactly("a.txt", "b.md", "news/a.txt");
        assertThat(taken(List.of(), List.of("**/*.txt"))).containsExactly("b.md");
    }

    @Test
    void aPatternThatCannotBeUnderstoodIsNamed() {
        assertThatThrownBy(() -> FileGlobs.of(List.of("news/[a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"news/[a\"");
    }
}
