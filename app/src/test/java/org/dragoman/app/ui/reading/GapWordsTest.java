package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.align.Gap;
import org.dragoman.align.GapReason;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.junit.jupiter.api.Test;

class GapWordsTest {
    @Test
    void sentencesAreSetApartByTheCommaOfTheLanguage() {
        Gap gap = new Gap(GapReason.ELSEWHERE, null, List.of(2, 4, 7));

        assertThat(GapWords.reason(gap, 0, Messages.of(UiLanguage.ARABIC))).doesNotContain(",");
        assertThat(GapWords.reason(gap, 0, Messages.of(UiLanguage.ARABIC)).split("،", -1))
                .hasSize(3);
        assertThat(GapWords.reason(gap, 0, Messages.of(UiLanguage.ENGLISH)).split(", ", -1))
                .hasSize(3);
    }
}
