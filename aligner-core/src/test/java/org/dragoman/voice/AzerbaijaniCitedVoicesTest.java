package org.dragoman.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Azerbaijani sentences whose words said stand in no plain clause. */
class AzerbaijaniCitedVoicesTest {
    @Test
    void wordsBetweenDashesInsideAQuotationAreTheTellers() {
        // given
        String text = "“Biz hazırıq, – Sergey Lavrov söyləyib, – amma tələsmirik”.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|söyləyib|Biz hazırıq", "direct|lavrov|söyləyib|amma tələsmirik"), lines);
    }

    @Test
    void shortQuotationBeforeAVerbThatTakesNoClauseIsTheSubjects() {
        // given
        String text = "Sergey Lavrov şirkəti “aldatmada” ittiham edib.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|ittiham edib|aldatmada"), lines);
    }

    @Test
    void negatedVerbSaysNothing() {
        // given
        String text = "Sergey Lavrov danışıqların davam etdiyini deməyib.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of(), lines);
    }

    @Test
    void placeOfSpeechIsNoPartOfTheWords() {
        // given
        String text = "Sergey Lavrov martın 3-də keçirdiyi brifinqdə körpünün açılacağını bildirib.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of("indirect|lavrov|bildirib|körpünün açılacağını"), lines);
    }

    @Test
    void peopleAreCalledByWhatTheyAre() {
        // given
        String text = "Adının çəkilməsini istəməyən gürcü diplomat deyib ki, görüş baş tutmayacaq.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of("indirect|gürcü diplomat|deyib|görüş baş tutmayacaq"), lines);
    }

    @Test
    void quotationBeforeBunuIsWhoseTheNextSentenceSays() {
        // given
        String text = "“Yol bağlıdır”. Bunu Sergey Lavrov deyib.";
        // when
        List<String> lines = Told.of("az", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|deyib|Yol bağlıdır"), lines);
    }
}
