package org.dragoman.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Arabic sentences whose words said stand in no plain clause. */
class ArabicCitedVoicesTest {
    @Test
    void shortQuotationBehindAVerbThatTakesNoClauseIsTheSubjects() {
        // given
        String text = "ودعا سيرغي لافروف الأطراف إلى «هدنة فورية».";
        // when
        List<String> lines = Told.of("ar", text).lines();
        // then
        assertEquals(List.of("direct|lavrov|دعا|هدنة فورية"), lines);
    }

    @Test
    void nameBehindItsTitleIsTheSpeaker() {
        // given
        String text = "وقال مدير المصنع القديم سامر حداد إن الإنتاج توقف.";
        // when
        List<String> lines = Told.of("ar", text).lines();
        // then
        assertEquals(List.of("indirect|سامر حداد|قال|الإنتاج توقف"), lines);
    }

    @Test
    void sourceMayBeAnyBody() {
        // given
        String text = "وبحسب أصحاب المحال، تراجعت المبيعات بمقدار النصف.";
        // when
        List<String> lines = Told.of("ar", text).lines();
        // then
        assertEquals(List.of("indirect|أصحاب المحال|بحسب|تراجعت المبيعات بمقدار النصف"), lines);
    }

    @Test
    void agreementToDoSomethingSaysNothing() {
        // given
        String text = "واتفق الطرفان على أن يكون اللقاء في الربيع.";
        // when
        List<String> lines = Told.of("ar", text).lines();
        // then
        assertEquals(List.of(), lines);
    }

    @Test
    void verbOfARelativeClauseIsNotTheSpeakers() {
        // given
        String text = "وأكد مسؤول رفض كشف هويته أن السد آمن.";
        // when
        List<String> lines = Told.of("ar", text).lines();
        // then
        assertEquals(List.of("indirect|مسؤول|أكد|السد آمن"), lines);
    }
}
