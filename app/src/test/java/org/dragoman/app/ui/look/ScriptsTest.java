package org.dragoman.app.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.app.ui.look.Scripts.Run;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void bothBracketsOfAPairTakeTheFaceOfTheWhole() {
        assertThat(Scripts.runs("الأمن (CSTO) في", true))
                .containsExactly(new Run(0, 7, true), new Run(7, 11, false), new Run(11, 15, true));
    }

    @Test
    void spacesBetweenWordsOfAForeignNameStayWithIt() {
        assertThat(Scripts.runs("قال New York أمس", true))
                .containsExactly(new Run(0, 4, true), new Run(4, 12, false), new Run(12, 16, true));
    }

    @Test
    void textWithoutLettersTakesTheFaceOfTheWhole() {
        assertThat(Scripts.runs("12, 2024", false)).containsExactly(new Run(0, 8, false));
        assertThat(Scripts.runs("", true)).isEmpty();
    }
}
