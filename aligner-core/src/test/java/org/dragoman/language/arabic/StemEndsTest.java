package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemEndsTest {
    private final Morphology morphology = new ArabicLanguage().morphology();

    private List<Integer> ends(String word) {
        long places = morphology.stemEnds(Words.of(ArabicFolding.fold(word)), 0);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            if ((places & 1L << i) != 0) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    @ParameterizedTest
    @CsvSource({
        "وزير, 4",
        "الوزارة, 7",
        "وزيرها, 4 6",
        "وزيرهم, 4 6",
        "وزيرهما, 4 7",
        "بلدكما, 3 6",
        "دولتي, 4 5",
        "روسي, 4",
        "أسماك, 4 5",
        "سمك, 3",
        "يده, 2 3",
        "به, 2"
    })
    void areTheEndOfTheWordAndThePlaceBeforeAPronoun(String word, String places) {
        // "أسماك" has room for a noun of four letters before ك
        assertThat(ends(word)).extracting(String::valueOf).contains(places.split(" "));
    }

    @Test
    void areFewInAWordThatHoldsNoOther() {
        assertThat(ends("وزير")).containsExactly(4);
        assertThat(ends("الخارجية")).containsExactly(5, 8);
        assertThat(ends("washington")).containsExactly(10);
    }

    @Test
    void leaveOutRestsThatCanOnlyBeEndings() {
        assertThat(ends("تركياتهم")).doesNotContain(3, 4);
        assertThat(ends("مجلساوية")).doesNotContain(4);
        assertThat(ends("مجلسروسيا")).contains(4);
    }

    @Test
    void includeTheChangeOfScript() {
        assertThat(ends("IBMأو")).containsExactly(3, 5);
    }

    @Test
    void shareTheLastBitBehindSixtyFourLetters() {
        String word = "ب".repeat(80) + "نيوز";
        assertThat(ends(word)).contains(64);
    }

    /** Wherever some stem of any features may end behind some front, the place is named. */
    @Test
    void holdWhateverAnEndingIsFoundFor() {
        String text = "وزيرها دولتنا دولتي مسؤوليتهما فوكسنيوزيوم أسماكك كتابكم بيانكن NATOوالحلف ترامب2024 هنا به لهم"
                + " والترشيف للبنانيين المباحثات مجلسالأمن بلداهما قيسبوك وللمجلسين فبالحكومةأيضا";
        Words words = Words.of(ArabicFolding.fold(text));
        for (int word = 0; word < words.size(); word++) {
            for (Proclitics front : morphology.proclitics(words, word)) {
                for (int offset = front.stemStart() + 1; offset <= words.end(word); offset++) {
                    String letters = words.folded().substring(front.stemStart(), offset);
                    if (mayStand(letters, words, word, offset)) {
                        int length = Math.min(64, offset - words.start(word));
                        assertThat(morphology.stemEnds(words, word) & 1L << length - 1)
                                .as("%s in %s", letters, words.word(word))
                                .isNotZero();
                    }
                }
            }
        }
    }

    private boolean mayStand(String letters, Words words, int word, int offset) {
        boolean glues = letters.length() >= StemEnds.leastStem(letters, 0, letters.length());
        int flags = Features.STATES | (glues ? Features.GLUES : 0);
        Stem stem = new Stem(letters, 0, flags, letters, List.of());
        return morphology.ending(stem, words, word, offset) != null;
    }
}
