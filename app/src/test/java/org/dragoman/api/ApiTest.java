package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The library still offers what its last release offered (docs/versions.md). With {@code -Dapi.record=VERSION} what it
 * offers now is written down as that release's first.
 */
class ApiTest {
    private static final ApiFiles FILES =
            new ApiFiles(Path.of("").toAbsolutePath().getParent());

    @BeforeAll
    static void recordWhereAsked() throws IOException {
        String version = System.getProperty("api.record");
        if (version != null) {
            FILES.record(version);
        }
    }

    private static List<String> breaks() throws IOException {
        return ApiBreaks.between(FILES.recorded(FILES.lastRelease().orElseThrow()), FILES.present());
    }

    @Test
    void nothingOfTheLastReleaseIsMissed() throws IOException {
        assertThat(breaks().stream().filter(b -> !excused().containsKey(b)))
                .as("The API breaks what was written against "
                        + FILES.lastRelease().orElseThrow()
                        + ". Keep the old beside the new and mark it @Deprecated; where that cannot be, add the line, "
                        + "\" # \" and the reason to docs/api/breaks.txt (docs/versions.md).")
                .isEmpty();
    }

    @Test
    void breaksOnPurposeAreBreaksAndHaveReasons() throws IOException {
        assertThat(excused().keySet())
                .as("lines of docs/api/breaks.txt that excuse nothing: remove them")
                .isSubsetOf(breaks());
        assertThat(excused().values())
                .as("reasons behind \" # \" in docs/api/breaks.txt")
                .doesNotContain("");
    }

    @Test
    void recordedApiReadsBackAsItWas() throws IOException {
        Api present = FILES.present();
        assertThat(present.types())
                .containsKeys("org.dragoman.text.Span", "org.dragoman.glossary.format.GlossaryFormat");
        assertThat(Api.parse(present.lines())).isEqualTo(present);
    }

    private static Map<String, String> excused() {
        try {
            return FILES.excused();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
