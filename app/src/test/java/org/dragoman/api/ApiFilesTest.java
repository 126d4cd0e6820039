package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiFilesTest {
    @TempDir
    private Path project;

    @ParameterizedTest(name = "{0} in work: {1}")
    @CsvSource({
        "0.9.0-SNAPSHOT,",
        "0.9.0,",
        "0.9.1-SNAPSHOT, 0.9.0",
        "0.10.0-SNAPSHOT, 0.9.0",
        "0.11.0-SNAPSHOT, 0.10.0",
    })
    void lastReleaseIsTheOneBeforeTheVersionInWork(String inWork, String expected) throws IOException {
        // given
        Files.writeString(
                project.resolve("pom.xml"),
                "<artifactId>dragoman-parent</artifactId>\n  <version>" + inWork + "</version>");
        Files.createDirectories(project.resolve("docs/api/0.9.0"));
        Files.createDirectories(project.resolve("docs/api/0.10.0"));
        Files.createFile(project.resolve("docs/api/overview.html"));
        // when
        ApiFiles files = new ApiFiles(project);
        // then
        assertThat(files.version()).isEqualTo(inWork);
        assertThat(files.lastRelease().orElse(null)).isEqualTo(expected);
    }
}
