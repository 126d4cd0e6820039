package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Words;
import org.junit.jupiter.api.Test;

/** Words and endings are found where they stand. */
class WordTableTest {
    private final WordTable<String> plurals =
            WordTable.of(Map.of("-", "s", "-y", "ies", "-ey", "eys", "man", "men", "-man", "men", "-sis", "ses"));

    @Test
    void prefersTheWholeWordToAnEndingAndALongEndingToAShort() {
        assertThat(plurals.ending("man")).isZero();
        assertThat(plurals.ending("chairman")).isEqualTo(5);
        assertThat(plurals.ending("valley")).isEqualTo(4);
        assertThat(plurals.ending("city")).isEqualTo(3);
        assertThat(plurals.ending("crisis")).isEqualTo(3);
        assertThat(plurals.ending("state")).isEqualTo(5);
    }

    @Test
    void givesWhatBelongsToAnEnding() {
        assertThat(plurals.valueOf("valley", 4)).isEqualTo("eys");
        assertThat(plurals.valueOf("man", 0)).isEqualTo("men");
        assertThat(plurals.valueOf("man", -1)).isNull();
    }

    @Test
    void takesAnEndingForNoWord() {
        assertThat(plurals.get("sis")).isNull();
        assertThat(WordTable.of(Set.of("man")).ending("woman")).isEqualTo(-1);
    }

    @Test
    void findsAWordInsideATextAndNoneOutsideOfIt() {
        Words words = Words.of(EnglishFolding.fold("both Koreas"));
        WordTable<String> determiners = WordTable.of(Set.of("both", "all"));

        assertThat(determiners.has(words, 0)).isTrue();
        assertThat(determiners.has(words, 1)).isFalse();
        assertThat(determiners.has(words, -1)).isFalse();
        assertThat(determiners.has(words, 2)).isFalse();
    }

    @Test
    void findsEveryOneOfManyWords() {
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            entries.put(Integer.toString(i, Character.MAX_RADIX), i);
        }
        WordTable<Integer> table = WordTable.of(entries);

        assertThat(entries)
                .allSatisfy((word, value) -> assertThat(table.get(word)).isEqualTo(value));
        assertThat(table.get("1000")).isNull();
    }
}
