package org.dragoman.app.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {
    @Test
    void theOrderOfModifiersDoesNotMatter() {
        assertThat(new Chord("alt ctrl  F").text()).isEqualTo("ctrl alt F");
        assertThat(new Chord("ctrl shift F")).isEqualTo(new Chord("shift ctrl F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "shift A", "PERIOD", "altGraph E", "NUMPAD0", "SPACE"})
    void aKeyThatWritesASignCanBeNoCommands(String text) {
        assertThat(new Chord(text).types()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F8", "ctrl A", "alt ENTER", "ENTER", "DELETE", "shift TAB", "meta K"})
    void otherKeysCanBe(String text) {
        assertThat(new Chord(text).types()).isFalse();
    }

    @Test
    void controlAndAltWithALetterIsWhatAltGrSends() {
        assertThat(new Chord("ctrl alt E").likeAltGr()).isTrue();
        assertThat(new Chord("ctrl alt F8").likeAltGr()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {KeyEvent.VK_PLUS, KeyEvent.VK_ENTER, KeyEvent.VK_NUMPAD0, KeyEvent.VK_PERIOD, KeyEvent.VK_UP})
    void aStrokeAndItsChordAreTheSame(int code) {
        KeyStroke stroke = KeyStroke.getKeyStroke(code, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

        assertThat(Strokes.of(Strokes.chord(stroke))).contains(stroke);
    }

    @Test
    void aChordIsWrittenAsReadersKnowIt() {
        assertThat(Strokes.shown(new Chord("shift ctrl F"))).contains("Ctrl").endsWith("+F");
        assertThat(Strokes.of(new Chord("ctrl NOSUCHKEY"))).isEmpty();
    }
}
