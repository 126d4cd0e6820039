package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenCommandTest {
    @Test
    void argumentsWithBlanksAreQuoted() {
        assertThat(MavenCommand.quoted("-Ddragoman.pairs=texts/az,C:\\x")).isEqualTo("-Ddragoman.pairs=texts/az,C:\\x");
        assertThat(MavenCommand.quoted("-Ddragoman.pairs=my texts")).isEqualTo("\"-Ddragoman.pairs=my texts\"");
        assertThat(MavenCommand.quoted("-Ddragoman.includes=**/*.txt")).isEqualTo("\"-Ddragoman.includes=**/*.txt\"");
    }
}
