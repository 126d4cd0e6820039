package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The library still offers what its last release offered, see docs/versions.md. With {@code -Dapi.record} what it offers
 * is written down first, as the API of the version in work.
 */
class ApiTest {
    private static final String SNAPSHOT = "-SNAPSHOT";
    private static final ApiFiles FILES =
            new ApiFiles(Path.of("").toAbsolutePath().getParent());

    @BeforeAll
    static void recordWhereAsked() throws IOException {
        if (Boolean.getBoolean("api.record")) {
            FILES.record(FILES.version().replace(SNAPSHOT, ""));
        }
    }

    @Test
    void nothingOfTheLastReleaseIsMissed() throws IOException {
        Map<String, String> excused = FILES.excused();
        assertThat(breaks().stream().filter(b -> !excused.containsKey(b)))
                .as("The API breaks what was written against the last release. Keep the old beside the new and mark it "
                        + "@Deprecated; where that cannot be, add the line, \" # \" and the reason to "
                        + "docs/api/breaks.txt, see docs/versions.md.")
                .isEmpty();
    }

    @Test
    void breaksOnPurposeAreBreaksAndHaveReasons() throws IOException {
        assertThat(breaks())
                .as("lines of docs/api/breaks.txt that excuse nothing are to be removed")
                .containsAll(FILES.excused().keySet());
        assertThat(FILES.excused().values())
                .as("reasons behind \" # \" in docs/api/breaks.txt")
                .doesNotContain("");
    }

    @Test
    void aReleaseIsRecordedAsItIs() throws IOException {
        String version = FILES.version();
        assumeTrue(!version.endsWith(SNAPSHOT), version + " is no release");
        assertThat(FILES.recorded(version).equals(FILES.present()))
                .as("docs/api/" + version
                        + " says what the modules offer; else record it, see \"Release\" in CONTRIBUTING.md")
                .isTrue();
    }

    @Test
    void whatIsRecordedReadsBackAsItWas() throws IOException {
        Api present = FILES.present();
        assertThat(present.types())
                .containsKeys("org.dragoman.text.Span", "org.dragoman.glossary.format.GlossaryFormat");
        assertThat(Api.parse(present.lines())).isEqualTo(present);
    }

    /** None before the first release. */
    private static List<String> breaks() throws IOException {
        String last = FILES.lastRelease().orElse(null);
        return last == null ? List.of() : ApiBreaks.between(FILES.recorded(last), FILES.present());
    }
}
