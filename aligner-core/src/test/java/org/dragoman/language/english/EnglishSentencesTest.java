package org.dragoman.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Mueller met Sens. Kennedy and Graham.",
                "George W. Bush and J. K. Rowling spoke.",
                "Lt. Gen. Aslan Musayev left.",
                "In the U.S. President Trump won.",
                "They ruled in Roe v. Wade.",
                "See No. 5 of the list.",
                "The plane landed at 5 p.m. Eastern time.",
                "It cost 3.5 million at Jones Bros. Ltd.",
                "“Will you go?” he asked.",
                "“Go!” – he said."
            })
    void staysWholeAroundAbbreviationsAndQuotations(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void endsBehindAnAbbreviationBeforeAWordThatBeginsSentences() {
        assertThat(split("He went to the U.S. The president stayed.")).hasSize(2);
        assertThat(split("It began at 5 p.m. They were late.")).hasSize(2);
    }

    @Test
    void endsBehindAWordThatOnlyLooksLikeAnAbbreviation() {
        assertThat(split("Is that so? I said no. Then I left NATO. Smith stayed."))
                .hasSize(4);
        assertThat(split("It was I. Smith agreed.")).hasSize(2);
    }

    @Test
    void endsInsideAQuotation() {
        assertThat(split("“Come here. Sit down.” He sat.")).containsExactly("“Come here.", "Sit down.”", "He sat.");
    }

    private static List<String> split(String text) {
        return new English().sentences(text).stream().map(span -> span.in(text)).toList();
    }
}
