package org.example.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/plugins.md shows of this project stands in its files, to the letter. */
@EnabledIf("isInDragoman")
class DocumentedFilesTest {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("<!-- file: (\\S+) -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL);

    /** A copy of this project has no page to hold it against. */
    static boolean isInDragoman() {
        return Files.isDirectory(PROJECT.resolve("docs"));
    }

    static Stream<Arguments> blocks() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(PROJECT.resolve("docs/plugins.md")));
        return matcher.results().map(r -> Arguments.of(r.group(1), r.group(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void aBlockOfThePageStandsInItsFile(String file, String block) throws IOException {
        assertThat(Files.readString(PROJECT.resolve(file))).contains(block);
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/example/turkish"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everySourceStandsOnThePageInFull(Path file) throws IOException {
        assertThat(blocks().map(b -> b.get()[1])).contains(Files.readString(file));
    }
}
