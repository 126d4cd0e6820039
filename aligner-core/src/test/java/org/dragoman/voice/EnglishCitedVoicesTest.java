package org.dragoman.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** English sentences whose words said stand in no plain clause. */
class EnglishCitedVoicesTest {
    @Test
    void stopsInsideTheMarksAreLeftOut() {
        // given
        String text = "\"We will stay,\" Sergei Lavrov said, \"and we will win!\"";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|said|We will stay", "direct|lavrov|said|and we will win"), lines);
    }

    @Test
    void shortQuotationBehindAVerbThatTakesNoClauseIsTheSubjects() {
        // given
        String text = "Sergei Lavrov accused the firm of running a \"shadow fleet\".";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|accused|shadow fleet"), lines);
    }

    @Test
    void insertionLeavesBothPartsOfTheClause() {
        // given
        String text = "Before the ice has gone, Moscow insists, the pipeline would be needed again.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals("indirect|moscow|insists|the pipeline would be needed again", lines.get(lines.size() - 1));
    }

    @Test
    void genitiveOfAPluralIsTheSpeaker() {
        // given
        String text = "The sailors' grievance is that the ferry had been overloaded.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("indirect|sailors|grievance|the ferry had been overloaded"), lines);
    }

    @Test
    void genitiveWithoutAnOwnerHasNoSpeaker() {
        // given
        String text = "' grievance is that the ferry had been overloaded.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("indirect||grievance|the ferry had been overloaded"), lines);
    }

    @Test
    void negatedVerbSaysNothing() {
        // given
        String text = "The report did not say that the bridge was safe.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of(), lines);
    }

    @Test
    void appositionBehindASourceIsNoPartOfTheWords() {
        // given
        String text = "According to Petra Novak, the owner of the yard, the ferry had been overloaded.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("indirect|Petra Novak|According to|the ferry had been overloaded"), lines);
    }

    @Test
    void viewIsIndirectSpeech() {
        // given
        String text = "In Moscow's view, the pact has lost its meaning.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of("indirect|moscow|In Moscow's view|the pact has lost its meaning"), lines);
    }

    @Test
    void indirectSpeechGoesOnWhereTheNextSentenceHasWould() {
        // given
        String text = "Sergei Lavrov said that the talks had failed. They would not be resumed this year.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(
                List.of(
                        "indirect|lavrov|said|the talks had failed",
                        "indirect|lavrov||They would not be resumed this year"),
                lines);
    }

    @Test
    void longNameInMarksIsNoQuotation() {
        // given
        String text = "The road got the name \"Northern Corridor of Trade and Lasting Friendship\" last year.";
        // when
        List<String> lines = Told.of("en", text).lines();
        // then
        assertEquals(List.of(), lines);
    }
}
