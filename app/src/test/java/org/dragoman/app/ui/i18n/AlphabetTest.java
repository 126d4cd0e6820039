package org.dragoman.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlphabetTest {
    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void wordsStandAsReadersLookThemUp(UiLanguage language, LanguageTag tag, List<String> words) {
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(1));
        assertThat(Alphabet.sorted(mixed, tag)).isEqualTo(words);
        assertThat(words.stream().sorted().toList()).isNotEqualTo(words);
    }

    @Test
    void wordsThatDifferInSignsOnlyStandAlwaysAlike() {
        assertThat(Alphabet.sorted(List.of("a\u200Fb", "ab", "a\u200Eb"), LanguageTag.EN))
                .isEqualTo(Alphabet.sorted(List.of("a\u200Eb", "a\u200Fb", "ab"), LanguageTag.EN));
    }
}
