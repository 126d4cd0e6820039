package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "1993 – 2001-05, 1993, 2001-05",
        "1993–2001, 1993, 2001",
        "1993-2001, 1993, 2001",
        "1993-05-01 - 1994, 1993-05-01, 1994",
        "1993 –, 1993, ",
        "1993, 1993, ",
        "– 1993, , 1993"
    })
    void aPeriodIsReadAsPeopleWriteIt(String text, String from, String to) {
        assertThat(Period.parse(text))
                .isEqualTo(new Validity(
                        from == null ? null : new PartialDate(from), to == null ? null : new PartialDate(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001 – 1993", "soon", "1993 – later", "93", "1993-13", "19932001"})
    void whatIsNoPeriodIsNotUnderstood(String text) {
        assertThat(Period.parse(text)).isNull();
    }

    @Test
    void nothingIsAlwaysAndIsWrittenAsNothing() {
        assertThat(Period.parse(" ")).isEqualTo(Validity.ALWAYS);
        assertThat(Period.text(Validity.ALWAYS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993 – 2001-05", "1993 –", "– 1993"})
    void whatIsWrittenIsReadAgain(String text) {
        assertThat(Period.text(Period.parse(text))).isEqualTo(text);
    }
}
