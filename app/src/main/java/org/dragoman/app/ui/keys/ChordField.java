package org.dragoman.app.ui.keys;

import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.jspecify.annotations.Nullable;

/** A field that takes keys pressed together in place of text. Tab and Escape keep their meaning, so that one can leave. */
final class ChordField extends JTextField {
    private static final Set<Integer> ALONE = Set.of(
            KeyEvent.VK_SHIFT,
            KeyEvent.VK_CONTROL,
            KeyEvent.VK_ALT,
            KeyEvent.VK_ALT_GRAPH,
            KeyEvent.VK_META,
            KeyEvent.VK_UNDEFINED,
            KeyEvent.VK_ESCAPE,
            KeyEvent.VK_TAB,
            KeyEvent.VK_CAPS_LOCK);

    private final transient Consumer<Chord> taken;

    ChordField(Consumer<Chord> taken) {
        this.taken = taken;
        setEditable(false);
        setFocusable(true);
        enableInputMethods(false);
    }

    void chord(@Nullable Chord chord) {
        setText(chord == null ? "" : Isolates.leftToRight(Strokes.shown(chord)));
    }

    @Override
    protected void processKeyEvent(KeyEvent e) {
        int place = LayoutKeys.place(e);
        int code = place == KeyEvent.VK_UNDEFINED ? e.getKeyCode() : place;
        if (ALONE.contains(code)) {
            super.processKeyEvent(e);
            return;
        }
        if (e.getID() == KeyEvent.KEY_PRESSED) {
            taken.accept(Strokes.chord(KeyStroke.getKeyStroke(code, e.getModifiersEx())));
        }
        e.consume();
    }
}
