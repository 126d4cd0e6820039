package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.app.workspace.Textless;
import org.dragoman.article.Articles;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window opens on what can be read of the paths of its command; the rest is said. */
class ReadableArticlesTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private Textless.Rest read(Path... paths) {
        List<String> names = Stream.of(paths).map(Path::toString).toList();
        return new ArticleOptions().readable(Articles.installed(), names, new PrintWriter(err, true));
    }

    @Test
    void givenAnEmptyFileAndAPictureBesideAGoodFileThenTheGoodOneIsReadAndTheOthersAreSaid() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.txt"), "");
        Path picture = Files.writeString(folder.resolve("b.txt"), "GIF89a");
        Path good = Files.writeString(folder.resolve("c.en.txt"), "A visit\n\nText.\n");
        Textless.Rest rest = read(empty, picture, good);
        assertThat(rest.articles())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).contains("A visit"));
        assertThat(rest.problems()).extracting(InputProblem::code).containsExactlyInAnyOrder("U013", "A002");
        assertThat(err.toString()).contains("a.txt", "U013", "b.txt", "A002");
    }

    @Test
    void givenOnlyAnEmptyFileThenNothingIsReadAndThatIsSaid() throws IOException {
        Textless.Rest rest = read(Files.writeString(folder.resolve("a.txt"), ""));
        assertThat(rest.articles()).isEmpty();
        assertThat(rest.problems()).extracting(InputProblem::code).containsExactly("U013");
    }

    @Test
    void givenAPathThatIsNotThereThenTheCommandFails() {
        assertThatThrownBy(() -> read(folder.resolve("gone.txt")))
                .isInstanceOf(InputFailure.class)
                .hasMessageContaining("A010");
    }
}
