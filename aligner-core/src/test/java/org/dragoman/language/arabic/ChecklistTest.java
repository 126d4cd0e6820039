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
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Arabic does, section by section ({@code checklist.tsv}): B1 letters, B2 attached words, B3 inflection, B4 broken
 * plurals, B5 names; each row a term with its kind, yes or no, a form and why.
 */
class ChecklistTest {
    static Stream<Arguments> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChecklistTest.class.getResourceAsStream("checklist.tsv")),
                StandardCharsets.UTF_8))) {
            List<Arguments> rows = reader.lines()
                    .map(line -> line.split("\t"))
                    .map(row -> Arguments.of(
                            row[0], TermKind.valueOf(row[1]), row[2], row[3].equals("yes"), row[4], row[5]))
                    .collect(Collectors.toList());
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0} {2} in {4}: {3}, {5}")
    @MethodSource("rows")
    void decidesWhetherFormHoldsTerm(
            String section, TermKind kind, String term, boolean holds, String form, String why) {
        assertThat(Texts.holds(TermForm.of(term, kind), form)).as(why).isEqualTo(holds);
    }
}
