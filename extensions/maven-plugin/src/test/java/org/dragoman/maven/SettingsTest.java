package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void severitiesAreReadInAnyCaseAndNeverIsNone() {
        assertThat(Settings.failOn("Warning")).isEqualTo(Severity.WARNING);
        assertThat(Settings.failOn("never")).isNull();
        assertThatThrownBy(() -> Settings.failOn("grave")).hasMessageContaining("dragoman.failOn: \"grave\"");
    }

    @Test
    void daysAndPatternsThatAreNoneAreRefused() {
        assertThat(Settings.day(null)).isNull();
        assertThatThrownBy(() -> Settings.day("tomorrow")).hasMessageContaining("Write YYYY-MM-DD.");
        assertThatThrownBy(() -> Settings.globs(List.of("[a"), List.of())).hasMessageContaining("\"[a\"");
    }

    @Test
    void theCuratedGlossaryIsUnderneathUnlessItIsLeftOutOrNamed() {
        Path base = Path.of("/build");
        String own = base.resolve("own.tsv").toString();
        assertThat(GlossaryChoice.of(List.of(), true, null, base).sources()).containsExactly("builtin:");
        assertThat(GlossaryChoice.of(List.of("own.tsv"), false, null, base).sources())
                .containsExactly("builtin:", own);
        assertThat(GlossaryChoice.of(List.of("x/../own.tsv"), true, null, base).sources())
                .containsExactly(own);
        assertThat(GlossaryChoice.of(List.of("own.tsv", "builtin:"), false, null, base)
                        .sources())
                .containsExactly(own, "builtin:");
    }

    @Test
    void fewerThanNoFindingsAndNoReasonAreRefused() {
        assertThat(Settings.maxFindings(0)).isZero();
        assertThatThrownBy(() -> Settings.maxFindings(-1))
                .hasMessage("dragoman.maxFindings: -1 is less than none. Write 0 or more.");
        Settings.rejectPlaceholder("WHY not");
        assertThatThrownBy(() -> Settings.rejectPlaceholder("WHY")).hasMessageContaining("dragoman.reason");
    }
}
