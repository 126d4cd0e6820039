package org.dragoman.app.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutKeysTest {
    private static final int UNICODE = 0x0100_0000;
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;

    /** A key as a layout without Latin letters sends it: no code but that of the letter. */
    private static KeyEvent pressed(int modifiers, int code, char c, int extended) {
        return new KeyEvent(new JPanel(), KeyEvent.KEY_PRESSED, 0, modifiers, code, c) {
            @Override
            public int getExtendedKeyCode() {
                return extended;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ش,A",
        "ض,Q",
        "ئ,Z",
        "ر,V",
        "ؤ,C",
        "ء,X",
        "ن,K",
        "ب,F",
        "ﻻ,B",
        "ط,QUOTE",
        "ذ,BACK_QUOTE",
        "ə,QUOTE",
        "ö,OPEN_BRACKET",
        "ğ,CLOSE_BRACKET",
        "ı,SEMICOLON",
        "ü,W",
        "Ü,W",
        "Ə,QUOTE",
        "ç,COMMA",
        "ş,PERIOD",
        "İ,I",
        "с,C",
        "Я,Z",
        "ф,A",
        "л,K",
        "٣,3",
        "۷,7"
    })
    void aLetterStandsForTheLatinKeyAtItsPlace(char letter, String key) {
        int expected = KeyStroke.getKeyStroke(key).getKeyCode();

        assertThat(LayoutKeys.place(pressed(CTRL, KeyEvent.VK_UNDEFINED, letter, UNICODE + letter)))
                .isEqualTo(expected);
        assertThat(LayoutKeys.place(pressed(CTRL, UNICODE + letter, KeyEvent.CHAR_UNDEFINED, UNICODE + letter)))
                .isEqualTo(expected);
        assertThat(LayoutKeys.place(pressed(CTRL, KeyEvent.VK_UNDEFINED, letter, 0)))
                .isEqualTo(expected);
    }

    @Test
    void aKeyWithACodeOfItsOwnKeepsIt() {
        assertThat(LayoutKeys.place(pressed(CTRL, KeyEvent.VK_I, 'İ', UNICODE + 'İ')))
                .isEqualTo(KeyEvent.VK_UNDEFINED);
        assertThat(LayoutKeys.place(pressed(CTRL, KeyEvent.VK_Y, 'z', KeyEvent.VK_Y)))
                .isEqualTo(KeyEvent.VK_UNDEFINED);
    }

    @Test
    void aLetterOfNoSuchKeyboardStandsForNothing() {
        assertThat(LayoutKeys.place(pressed(CTRL, KeyEvent.VK_UNDEFINED, '漢', UNICODE + '漢')))
                .isEqualTo(KeyEvent.VK_UNDEFINED);
    }

    @Test
    void altGrWritesASign() {
        int both = CTRL | InputEvent.ALT_DOWN_MASK;

        assertThat(LayoutKeys.writes(pressed(both, KeyEvent.VK_E, '€', KeyEvent.VK_E)))
                .isTrue();
        assertThat(LayoutKeys.writes(pressed(InputEvent.ALT_GRAPH_DOWN_MASK, KeyEvent.VK_Q, '@', KeyEvent.VK_Q)))
                .isTrue();
        assertThat(LayoutKeys.writes(pressed(both, KeyEvent.VK_DOWN, KeyEvent.CHAR_UNDEFINED, KeyEvent.VK_DOWN)))
                .isFalse();
        assertThat(LayoutKeys.writes(pressed(CTRL, KeyEvent.VK_E, '\u0005', KeyEvent.VK_E)))
                .isFalse();
    }
}
