package org.dragoman.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishVoicesTest {
    private static List<String> told(String text) {
        return Told.of("en", text).lines();
    }

    @Test
    void clauseBehindThatIsIndirectSpeech() {
        assertThat(told("Russian foreign minister Sergei Lavrov told reporters on Monday that the talks would go on."))
                .containsExactly("indirect|lavrov|told|the talks would go on");
    }

    @Test
    void clauseWithoutThatIsFoundBehindSaidOnly() {
        assertThat(told("Moscow said it would wait. Moscow said on Monday."))
                .containsExactly("indirect|moscow|said|it would wait");
    }

    @Test
    void clauseBeforeTheSpeakerIsFound() {
        assertThat(told("The talks are going well, Sergei Lavrov said on Monday."))
                .containsExactly("indirect|lavrov|said|The talks are going well");
        assertThat(told("No date had been set, insisted Sergei Lavrov, the minister."))
                .containsExactly("indirect|lavrov|insisted|No date had been set");
    }

    @Test
    void clauseAroundTheVerbIsTwoPassages() {
        assertThat(told("Sergei Lavrov came early. The road, he added, was closed to cars."))
                .containsExactly("indirect|lavrov|added|The road", "indirect|lavrov|added|was closed to cars");
    }

    @Test
    void ownWordsGoOnBehindAnotherReport() {
        assertThat(told("Sergei Lavrov said that time was short and blamed Baku for the delay."))
                .containsExactly("indirect|lavrov|said|time was short");
        assertThat(told("Sergei Lavrov said that time was short, warning that the road could close."))
                .containsExactly("indirect|lavrov|said|time was short", "indirect|lavrov|warning|the road could close");
    }

    @Test
    void appositionIsNotTheSpeaker() {
        assertThat(told("Sergei Lavrov, an adviser to António Guterres, said the road was open."))
                .containsExactly("indirect|lavrov|said|the road was open");
        assertThat(told("The minister, Sergei Lavrov, said the road was open."))
                .containsExactly("indirect|lavrov|said|the road was open");
    }

    @Test
    void sheIsNotAManWhoSpokeBefore() {
        assertThat(told(
                        "Maria Zakharova said she was glad that the road was open. Sergei Lavrov said he agreed with that. "
                                + "He said the road was long. She added that it was narrow."))
                .endsWith("indirect|lavrov|said|the road was long", "indirect|zakharova|added|it was narrow");
    }

    @Test
    void accordingToTakesTheRestOfTheSentence() {
        assertThat(told("According to Moscow, the road is open."))
                .containsExactly("indirect|moscow|According to|the road is open");
        assertThat(told("The road is open, according to Sergei Lavrov."))
                .containsExactly("indirect|lavrov|according to|The road is open");
    }

    @Test
    void quotationBelongsToTheVerbBesideIt() {
        assertThat(told("\"We are ready to talk at any time,\" said Olivia Marsh, 79, a voter."))
                .containsExactly("direct|Olivia Marsh|said|We are ready to talk at any time");
        assertThat(told("“We are ready to talk,” Sergei Lavrov said in a speech."))
                .containsExactly("direct|lavrov|said|We are ready to talk");
    }

    @Test
    void shortQuotationInsideIndirectSpeechIsDirect() {
        assertThat(told("Sergei Lavrov said the plan was \"not serious\".")).contains("direct|lavrov|said|not serious");
    }

    @Test
    void whatSomebodyCallsAThingIsDistanced() {
        assertThat(told("Baku spoke of what Moscow calls a \"special operation\" in the south."))
                .containsExactly("distanced|moscow|calls|special operation");
        assertThat(told("The paper spoke of the so-called \"peace party\" and of a \"reset\" to come."))
                .containsExactly("distanced||so-called|peace party", "direct|The paper|spoke|reset");
        assertThat(told("They met leaders of the so-called peace party in Baku."))
                .containsExactly("distanced||so-called|peace party");
    }

    @Test
    void namesInQuotationMarksAreNoVoice() {
        assertThat(
                        told(
                                "The frigate \"Northern Star\" left Baku. The agency “TASS” was there. He read \"War and Peace\"."))
                .isEmpty();
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        assertThat(told("The ministers' plan isn't Baku's, and it won't be the leaders' plan."))
                .isEmpty();
        assertThat(told("‘It isn't the ministers’ plan at all,’ Sergei Lavrov said."))
                .containsExactly("direct|lavrov|said|It isn't the ministers’ plan at all");
    }

    @Test
    void nounsThatLookLikeVerbsAreNone() {
        assertThat(told("Only two of the member states were there. New rules that bind all were agreed."))
                .isEmpty();
    }

    @Test
    void assurancesAreSpeech() {
        assertThat(told("The court noted an assurance by Baku that the road was safe."))
                .contains("indirect|baku|assurance|the road was safe");
    }

    @Test
    void sourceChainIsKept() {
        Voice voice = Told.of("en", "Sergei Lavrov, speaking to TASS, said that the road was open.")
                .voices
                .all()
                .get(0);
        assertThat(voice.sources()).extracting(Speaker::concept).containsExactly("tass");
    }
}
