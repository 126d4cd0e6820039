package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dragoman.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Erdoğan         | erdogan
            Côte d’Ivoire   | cote d'ivoire
            Łódź            | lodz
            Straße          | strasse
            Þór Ærø         | thor aero
            Diyarbakır      | diyarbakir
            İstanbul        | istanbul
            ﬁnance          | finance
            Sanʿa           | san'a
            Nagorno‑Karabakh| nagorno-karabakh
            U.S.            | us
            U.S.-led        | us-led
            C.S.T.O         | csto
            at 5 p.m.       | at 5 pm
            J. Smith        | j. smith
            example.com     | example.com
            x.example       | x.example
            3.5             | 3.5
            """)
    void writesWhatReadersTakeForTheSameInOneWay(String text, String folded) {
        assertThat(EnglishFolding.fold(text).folded()).isEqualTo(folded);
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(EnglishFolding.fold("Erdog\u0306an").folded())
                .isEqualTo(EnglishFolding.fold("Erdo\u011Fan").folded());
    }

    @Test
    void givesAnAccentToTheLetterBeforeIt() {
        FoldedText text = EnglishFolding.fold("Erdog\u0306an");

        assertThat(text.toOriginal(4, 5).in(text.original())).isEqualTo("g\u0306");
    }

    @Test
    void givesTheLastFullStopOfAnAbbreviationToItsLastLetter() {
        FoldedText text = EnglishFolding.fold("the U.S. and");

        assertThat(text.toOriginal(4, 6).in(text.original())).isEqualTo("U.S.");
    }

    @Test
    void givesBothLettersOfALigatureTheSamePlace() {
        FoldedText text = EnglishFolding.fold("Ærø");

        assertThat(text.toOriginal(0, 1)).isEqualTo(text.toOriginal(1, 2));
    }

    @Test
    void staysTheSameWhenAnyMixtureOfLettersMarksAndStopsIsFoldedAgain() {
        String alphabet = "aBßﬁŉé\u0301\u0306..''’ʼʹ-‑ 1\u00ADé\uD83D\uDE00";
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String folded = EnglishFolding.fold(text.toString()).folded();
            assertThat(EnglishFolding.fold(folded).folded()).as(text.toString()).isEqualTo(folded);
        }
    }

    @Test
    void staysTheSameWhenAnyLetterIsFoldedAgain() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String folded = EnglishFolding.fold("x" + c + ".y").folded();
            assertThat(EnglishFolding.fold(folded).folded())
                    .as("U+%04X", (int) c)
                    .isEqualTo(folded);
        }
    }
}
