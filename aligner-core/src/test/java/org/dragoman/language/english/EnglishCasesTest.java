package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.mention.FormMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The language cases: term, form, whether the form holds the term, why. {@code more.tsv} goes through the facts of
 * English one by one.
 */
class EnglishCasesTest {
    @ParameterizedTest(name = "{0} in {1}: {2} ({3})")
    @CsvFileSource(
            resources = {"en.tsv", "more.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0')
    void tellsFormsOfATermFromOtherWords(String term, String text, String expected, String why) {
        FormMatcher matcher = FormMatcher.guessing(new English(), List.of(term.split("\\|")));

        assertThat(matcher.matches(text)).as(why).isEqualTo(expected.equals("yes"));
    }
}
