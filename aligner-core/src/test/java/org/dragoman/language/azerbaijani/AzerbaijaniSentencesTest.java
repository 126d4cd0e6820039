package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AzerbaijaniSentencesTest {
    private static final Azerbaijani AZERBAIJANI = new Azerbaijani();

    private static List<String> split(String paragraph) {
        return AZERBAIJANI.sentences(paragraph).stream()
                .map(span -> span.in(paragraph))
                .toList();
    }

    @Test
    void doesNotEndASentenceAfterTitleOrInitial() {
        assertEquals(
                List.of("Prof. İ. Əliyev Bakıya gəldi.", "O, çıxış etdi."),
                split("Prof. İ. Əliyev Bakıya gəldi. O, çıxış etdi."));
    }

    @Test
    void endsASentenceAfterAWordThatEndsLikeAnAbbreviation() {
        assertEquals(List.of("Bu, BMT.", "O, ABŞ.", "Sonra ev."), split("Bu, BMT. O, ABŞ. Sonra ev."));
    }

    @Test
    void keepsAQuotationWithItsVerbOfSaying() {
        assertEquals(
                List.of("“Sülh lazımdır!” – deyə nazir bildirib.", "Danışıqlar davam edir."),
                split("“Sülh lazımdır!” – deyə nazir bildirib. Danışıqlar davam edir."));
    }

    @Test
    void goesOnBeforeASmallLetter() {
        assertEquals(List.of("Büdcə 5 mln. manatdır."), split("Büdcə 5 mln. manatdır."));
    }

    @Test
    void findsNoSentenceInBlankText() {
        assertEquals(List.of(), split(" \u00A0 "));
    }
}
