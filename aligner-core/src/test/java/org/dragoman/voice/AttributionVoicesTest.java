package org.dragoman.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways in which news of the three languages tells who says what, one a row of a table. */
class AttributionVoicesTest {
    static Stream<Arguments> rows() throws Exception {
        List<Arguments> rows = new ArrayList<>();
        for (String language : List.of("en", "az", "ar")) {
            try (var in = AttributionVoicesTest.class.getResourceAsStream("attributions." + language + ".tsv")) {
                assertThat(in).isNotNull();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    if (!line.startsWith("#")) {
                        String[] cells = line.split("\t", -1);
                        rows.add(Arguments.of(language, cells[0], cells[1]));
                    }
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givenSentenceWhenFoundThenSpeakerAndWordsAreThoseOfTheTable(String language, String text, String wanted) {
        List<String> lines = Told.of(language, text).lines();

        assertThat(lines).containsExactlyInAnyOrder(wanted.isEmpty() ? new String[0] : wanted.split("\\+\\+"));
    }
}
