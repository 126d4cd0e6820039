package org.dragoman.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class VoicesTest {
    @Test
    void everyMentionStandsInAVoice() {
        Told told = Told.titled(
                "en",
                "Moscow: road to open\n\nSergei Lavrov said that Baku was near. \"Russia is always ready to talk,\" he said.");
        assertThat(told.annotated.mentions())
                .extracting((Mention m) ->
                        m.concept().id() + " " + told.voices.kindAt(m.span()).code())
                .containsExactly("moscow headline", "lavrov own", "baku indirect", "russia direct");
    }

    @Test
    void headlineHasTheSpeakerBeforeItsColon() {
        assertThat(Told.titled("ar", "وزارة الخارجية: الطريق مفتوح\n\nنص.").lines())
                .containsExactly("headline|mfa||وزارة الخارجية: الطريق مفتوح");
        assertThat(Told.titled("az", "Soçi görüşü: tərəflər danışıb\n\nMətn.").lines())
                .containsExactly("headline|||Soçi görüşü: tərəflər danışıb");
    }

    @Test
    void quotationGoesOnOverParagraphs() {
        assertThat(Told.of(
                                "en",
                                "\"We are a poor country, but we do have dignity.\nIf they do not want us, we can turn to others.\"")
                        .lines())
                .containsExactly(
                        "direct|||We are a poor country, but we do have dignity",
                        "direct|||If they do not want us, we can turn to others");
        assertThat(Told.of("en", "Sergei Lavrov said: “We waited for a long time.\n“Now we are ready.”")
                        .lines())
                .containsExactly("direct|lavrov|said|We waited for a long time", "direct|lavrov||Now we are ready");
    }

    @Test
    void innerMarksDoNotEndTheQuotation() {
        assertThat(Told.of("az", "\"Biz \"qapıdan\" deyil, başımız dik girmək istəyirik\", – Sergey Lavrov deyib.")
                        .lines())
                .containsExactly("direct|lavrov|deyib|Biz \"qapıdan\" deyil, başımız dik girmək istəyirik");
    }

    @Test
    void languageWithoutRulesHasItsQuotations() {
        assertThat(Told.of("de", "Er sagte: „Wir sind jetzt alle bereit dazu“ und ging.")
                        .lines())
                .containsExactly("direct|||Wir sind jetzt alle bereit dazu");
    }

    @Test
    void emptyTextHasNoVoices() {
        assertThat(Told.of("en", "").lines()).isEmpty();
        assertThat(Told.of("ar", "\n \n").lines()).isEmpty();
        assertThat(new Voices(List.of()).kindAt(new Span(0, 3))).isEqualTo(VoiceKind.OWN);
    }

    @Test
    void spansLieInTheTextAndAreSortedWhateverTheTextIs() {
        String[] parts = {
            "Sergei Lavrov",
            "said",
            "that",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            ",",
            ".",
            ":",
            ";",
            "\n",
            "he",
            "added",
            "we go",
            "according to",
            "Baku",
            "so-called",
            "what",
            "calls",
            "a",
            "and",
            "deyib ki",
            "olduğunu bildirib",
            "sözlərinə görə",
            "adlandırır",
            "guya",
            "قال",
            "إن",
            "أن",
            "وفقا",
            "ما تسميه",
            "مضيفا",
            "،",
            "موسكو",
            "called the",
            "described it as"
        };
        Random random = new Random(7);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String language = List.of("en", "az", "ar").get(round % 3);
            List<Voice> voices = Told.of(language, text.toString()).voices.all();
            assertThat(voices).isSorted();
            assertThat(voices)
                    .as(text.toString())
                    .allMatch(v -> v.span().end() <= text.length()
                            && v.span().in(text).indexOf('\n') < 0
                            && !v.span().in(text).isBlank());
        }
    }
}
