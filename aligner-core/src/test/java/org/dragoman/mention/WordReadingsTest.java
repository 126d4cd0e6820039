package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class WordReadingsTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static Words words(LanguageTag language, String text) {
        return Words.of(LANGUAGES.get(language).fold(text));
    }

    private static WordReadings all(LanguageTag language, Words words, int word) {
        return WordReadings.all(LANGUAGES.get(language).morphology(), words, word);
    }

    @Test
    void givenAnArabicWordWhenReadThenEveryStemBehindAttachedWordsIsThereWithItsEnds() {
        Words words = words(LanguageTag.AR, "وبالوزارة");

        WordReadings readings = all(LanguageTag.AR, words, 0);

        int end = words.end(0);
        for (String stem : List.of("وبالوزارة", "بالوزارة", "الوزارة", "وزارة")) {
            String folded = LANGUAGES.get(LanguageTag.AR).fold(stem).folded();
            assertThat(readings.end(KeyHash.of(folded), end - folded.length()))
                    .as(stem)
                    .isEqualTo(end);
        }
        assertThat(readings.has(KeyHash.of("زارة"))).isFalse();
    }

    @Test
    void givenAStemAtOnePlaceWhenAskedForAtAnotherThenItDoesNotStandThere() {
        Words words = words(LanguageTag.AZ, "Bakıdan");
        long key = KeyHash.of(LANGUAGES.get(LanguageTag.AZ).fold("Bakı").folded());

        WordReadings readings = all(LanguageTag.AZ, words, 0);

        assertThat(readings.end(key, 0)).isEqualTo(4);
        assertThat(readings.end(key, 1)).isEqualTo(-1);
    }

    @Test
    void givenWordsThatDifferInCaseOrGapWhenComparedThenTheirLettersDiffer() {
        Words words = words(LanguageTag.AZ, "bakı Bakı BAKI bakı, bakı son");

        List<Long> letters = IntStream.range(0, 5)
                .mapToObj(word -> WordReadings.letters(words, word))
                .toList();

        assertThat(letters.get(4)).isEqualTo(letters.get(0));
        assertThat(letters.subList(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void givenTextsWithTheSameWordsWhenSearchedOneAfterTheOtherThenTheSecondIsReadAsIfItWereTheFirst() {
        LanguageSupport az = LANGUAGES.get(LanguageTag.AZ);
        PatternIndexBuilder builder = new PatternIndexBuilder();
        az.morphology().compile(TermForm.of("Bakı", TermKind.NAME)).forEach(pattern -> builder.add(pattern, 7));
        PatternIndex index = builder.build();
        KnownWords known = new KnownWords();

        for (String text : List.of("Bakıda, şəhər Bakıya", "şəhər Bakıya Bakıda, Bakıda,")) {
            Words words = words(LanguageTag.AZ, text);
            PatternIndex.Reader shared = index.new Reader(az.morphology(), words, known);
            PatternIndex.Reader fresh = index.new Reader(az.morphology(), words, new KnownWords());
            for (int word = 0; word < words.size(); word++) {
                IntList found = new IntList();
                IntList expected = new IntList();
                shared.find(word, found);
                fresh.find(word, expected);
                assertThat(found.toArray()).isEqualTo(expected.toArray());
                boolean city = words.word(word).startsWith("bak");
                assertThat(found.toArray()).isEqualTo(city ? new int[] {7} : new int[0]);
            }
        }
    }

    @Test
    void givenTwoWordsAtOnePlaceOfTheTableWhenTheLaterIsKeptThenTheEarlierIsForgottenAndNotMistaken() {
        KnownWords known = new KnownWords();
        Words words = words(LanguageTag.EN, "Baku");
        WordReadings first = all(LanguageTag.EN, words, 0);
        long letters = 0x1234_5678_0000_0000L;
        long other = 0x1234_5678_0000_0010L;

        known.put(letters, first);
        known.put(other, WordReadings.NONE);

        assertThat(known.get(letters)).isNull();
        assertThat(known.get(other)).isSameAs(WordReadings.NONE);
    }
}
