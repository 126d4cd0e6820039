package org.dragoman.app.ui.keys;

import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Chords as Swing has them, and as a reader does. */
public final class Strokes {
    private Strokes() {}

    /**
     * The stroke of a chord.
     *
     * @param chord keys pressed together
     * @return what Swing binds; empty where the platform knows no such key
     */
    public static Optional<KeyStroke> of(Chord chord) {
        return Optional.ofNullable(KeyStroke.getKeyStroke(chord.text()));
    }

    /**
     * The chord of a stroke.
     *
     * @param stroke a key that is pressed, not typed
     * @return the same keys
     */
    public static Chord chord(KeyStroke stroke) {
        return new Chord(stroke.toString().replace("pressed ", ""));
    }

    /**
     * How a stroke is written.
     *
     * @param stroke a key that is pressed
     * @return such as {@code Ctrl+Shift+F}
     */
    public static String shown(KeyStroke stroke) {
        String modifiers = KeyEvent.getModifiersExText(stroke.getModifiers());
        String name = KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? name : modifiers + "+" + name;
    }

    /**
     * How a chord is written.
     *
     * @param chord keys pressed together
     * @return such as {@code Ctrl+Shift+F}
     */
    public static String shown(Chord chord) {
        return of(chord).map(Strokes::shown).orElse(chord.text());
    }
}
