package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AzerbaijaniCasesTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();

    static List<List<String>> rows() {
        return Table.rows("az.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysWhetherAFormHoldsTheTerm(List<String> row) {
        boolean expected = row.get(2).equals("yes");

        boolean found = FormMatcher.guessing(AZERBAIJANI, List.of(row.get(0))).matches(row.get(1));

        assertEquals(expected, found, row.get(3));
    }

    static List<List<String>> forms() {
        return Table.rows("forms.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void findsFormsOfEveryKindAndNoOthers(List<String> row) {
        boolean found = FormMatcher.guessing(AZERBAIJANI, List.of(row.get(0))).matches(row.get(1));

        assertEquals(row.get(2).equals("yes"), found);
    }
}
