package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code ar.tsv}: term, form, yes or no, why. */
class LanguageCasesTest {
    static Stream<Arguments> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LanguageCasesTest.class.getResourceAsStream("ar.tsv")),
                StandardCharsets.UTF_8))) {
            List<Arguments> rows = reader.lines()
                    .map(line -> line.split("\t"))
                    .map(row -> Arguments.of(row[0], row[1], row[2].equals("yes"), row[3]))
                    .collect(Collectors.toList());
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}, {3}")
    @MethodSource("cases")
    void decidesWhetherFormHoldsTerm(String term, String form, boolean holds, String why) {
        FormMatcher matcher = FormMatcher.guessing(new ArabicLanguage(), List.of(term));
        assertThat(matcher.matches(form)).as(why).isEqualTo(holds);
    }
}
