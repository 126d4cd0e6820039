package org.dragoman.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzerbaijaniVoicesTest {
    private static List<String> told(String text) {
        return Told.of("az", text).lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deyib",
                "dedi",
                "deyir",
                "demişdi",
                "bildirib",
                "söyləyir",
                "qeyd edib",
                "əlavə etdi",
                "vurğulamışdı"
            })
    void clauseBehindKiIsIndirectSpeech(String verb) {
        assertThat(told("Sergey Lavrov " + verb + " ki, yol açıqdır."))
                .containsExactly("indirect|lavrov|" + verb + "|yol açıqdır");
    }

    @Test
    void notEveryWordThatBeginsLikeAVerbIsOne() {
        assertThat(told("Bu, Sergey Lavrov deyil ki, tez gəlsin.")).isEmpty();
    }

    @Test
    void verbalNounBeforeTheVerbIsIndirectSpeech() {
        assertThat(told("Sergey Lavrov isə mayın 8-də jurnalistlərə yolun açıq olduğunu söyləyib."))
                .containsExactly("indirect|lavrov|söyləyib|yolun açıq olduğunu");
        assertThat(told("Sergey Lavrov qonaqları təbrik edərək yolun tezliklə açılacağını bildirib."))
                .containsExactly("indirect|lavrov|bildirib|yolun tezliklə açılacağını");
    }

    @Test
    void secondVerbHasTheSameSubject() {
        assertThat(told("Sergey Lavrov yolun bağlı olduğunu etiraf edib, lakin vaxtın kifayət etdiyini vurğulayıb."))
                .containsExactly(
                        "indirect|lavrov|etiraf edib|yolun bağlı olduğunu",
                        "indirect|lavrov|vurğulayıb|vaxtın kifayət etdiyini");
    }

    @Test
    void hisWordsAreThoseOfTheLastSpeaker() {
        assertThat(
                        told(
                                "Sergey Lavrov deyib ki, yol açıqdır. Onun sözlərinə görə, körpü də hazırdır. O əlavə edib ki, vaxt azdır."))
                .containsExactly(
                        "indirect|lavrov|deyib|yol açıqdır",
                        "indirect|lavrov|sözlərinə görə|körpü də hazırdır",
                        "indirect|lavrov|əlavə edib|vaxt azdır");
    }

    @Test
    void goreIsASourceOnlyBehindWordsOfSaying() {
        assertThat(told("Moskvanın məlumatına görə, yol açıqdır."))
                .containsExactly("indirect|moscow|məlumatına görə|yol açıqdır");
        assertThat(told("Pis havaya görə, yol bağlıdır.")).isEmpty();
    }

    @Test
    void quotationHasItsSpeakerBehindADashOrDeye() {
        assertThat(told("“Biz danışıqlara hər zaman hazırıq”, – Sergey Lavrov bildirib."))
                .containsExactly("direct|lavrov|bildirib|Biz danışıqlara hər zaman hazırıq");
        assertThat(told("\"Biz danışıqlara hər zaman hazırıq\", deyə Sergey Lavrov bildirib."))
                .containsExactly("direct|lavrov|bildirib|Biz danışıqlara hər zaman hazırıq");
    }

    @Test
    void namesInQuotationMarksAreNoVoice() {
        assertThat(told("Bunu “Ulduz” agentliyi yayıb. “Şimal” gəmisi Bakıdadır. “3+3” formatlı görüş olub."))
                .isEmpty();
    }

    @Test
    void wordsKeptAtADistance() {
        assertThat(told("Moskva bunu “xüsusi əməliyyat” adlandırır."))
                .contains("distanced|moscow|adlandırır|xüsusi əməliyyat");
        assertThat(told("Onlar guya “xalqın seçimi” ilə gəliblər.")).containsExactly("distanced||guya|xalqın seçimi");
        assertThat(told("Qondarma qurumun başçısı gəlməyib."))
                .hasSize(1)
                .allMatch(l -> l.startsWith("distanced||Qondarma|qurumun"));
    }

    @Test
    void citedAgencySpeaksWhereTheOutletOnlyPassesOn() {
        Told told = Told.of("az", "Qəzet TASS-a istinadla xəbər verir ki, yol açıqdır.");
        assertThat(told.lines()).containsExactly("indirect|tass|istinadla|yol açıqdır");
        assertThat(told.voices.all().get(0).sources())
                .extracting(Speaker::concept)
                .containsExactly("tass");
    }

    @Test
    void speakerUnknownToTheGlossaryIsGivenAsWritten() {
        assertThat(told("Kəndin sakini Vaqif Tağızadə deyib ki, yol açıqdır."))
                .containsExactly("indirect|Vaqif Tağızadə|deyib|yol açıqdır");
    }
}
