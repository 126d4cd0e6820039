package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "İRƏVAN,irəvan",
        "IRAQ,iraq",
        "Qızıl,qizil",
        "ŞƏHƏR,şəhər",
        "s\u0327ə,şə",
        "s\u0326ə,şə",
        "\u0219ə,şə",
        "g\u0306,ğ",
        "I\u0307stanbul,istanbul",
        "i\u0307ran,iran",
        "Çin,çin",
        "\u04D9li,əli",
        "\u01DDli,əli",
        "Erdoğan é,erdoğan e",
        "Kâmil,kamil",
        "Gauß,gauss",
        "Баку,баку",
    })
    void foldsToOneSpelling(String text, String folded) {
        assertEquals(folded, Letters.fold(text).folded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"İRƏVAN I\u0307ı", "s\u0327\u0301", "Gauß", "Ərdoğan’ın \u00AD\u200B", "", "\u0307", "😀 Ә"})
    void foldingAFoldedTextChangesNothing(String text) {
        String once = Letters.fold(text).folded();

        assertEquals(once, Letters.fold(once).folded());
    }

    @Test
    void leadsBackToTheOriginalAcrossMarksAndInvisibleCharacters() {
        FoldedText text = Letters.fold("I\u0307ran Qara\u00ADbag\u0306");

        assertEquals("iran qarabağ", text.folded());
        assertEquals(new Span(0, 5), text.toOriginal(0, 4));
        assertEquals("Qara\u00ADbag\u0306", text.toOriginal(5, 12).in(text.original()));
    }

    @Test
    void keepsDottedAndDotlessApartInSpelling() {
        assertEquals("ıraq", Letters.spelling("Iraq"));
        assertEquals("iraq", Letters.spelling("İraq"));
        assertEquals("iraq", Letters.key("Iraq"));
    }

    @Test
    void takesCapitalsWithDigitsForAnAbbreviation() {
        assertTrue(Letters.allCapitals("AXCP"));
        assertTrue(Letters.allCapitals("G20"));
        assertFalse(Letters.allCapitals("A"));
        assertFalse(Letters.allCapitals("2024"));
        assertFalse(Letters.allCapitals("MDBnin"));
    }
}
