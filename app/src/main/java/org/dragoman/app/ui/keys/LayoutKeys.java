package org.dragoman.app.ui.keys;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

/**
 * Lets commands be run from keyboards that write no Latin letters. Under such a layout the platform gives a letter key no
 * code of its own (or one above 0x01000000, made of the letter), and no binding knows it; it is sent on as the
 * {@linkplain KeyPlaces Latin key at its place}. Ctrl and Meta with such a key are sent on at once, Alt only where nobody
 * took the event as it was: it may open a menu by an Arabic letter. AltGr writes signs: what it sends runs no command.
 */
public final class LayoutKeys implements KeyEventDispatcher, KeyEventPostProcessor {
    private static final int UNICODE = 0x0100_0000;
    private static final LayoutKeys ONE = new LayoutKeys();

    private LayoutKeys() {}

    /** Listens to the whole program; only the first call does anything. */
    public static void install() {
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        manager.removeKeyEventDispatcher(ONE);
        manager.removeKeyEventPostProcessor(ONE);
        manager.addKeyEventDispatcher(ONE);
        manager.addKeyEventPostProcessor(ONE);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        if (e.getID() == KeyEvent.KEY_TYPED || e.isConsumed()) {
            return false;
        }
        if (writes(e)) {
            return e.getID() == KeyEvent.KEY_PRESSED;
        }
        return (e.isControlDown() || e.isMetaDown()) && sendOn(e);
    }

    @Override
    public boolean postProcessKeyEvent(KeyEvent e) {
        return e.getID() == KeyEvent.KEY_PRESSED && !e.isConsumed() && e.isAltDown() && !writes(e) && sendOn(e);
    }

    /** Whether AltGr writes a sign by it: some platforms report Ctrl and Alt in its place. */
    static boolean writes(KeyEvent e) {
        boolean altGr = e.isAltGraphDown() || (e.isControlDown() && e.isAltDown());
        char c = e.getKeyChar();
        return altGr && c != KeyEvent.CHAR_UNDEFINED && c > ' ' && c != '\u007F';
    }

    private static boolean sendOn(KeyEvent e) {
        int code = place(e);
        Component target = e.getComponent();
        if (code == KeyEvent.VK_UNDEFINED || target == null) {
            return false;
        }
        KeyEvent latin = new KeyEvent(
                target,
                e.getID(),
                e.getWhen(),
                e.getModifiersEx() & ~InputEvent.ALT_GRAPH_DOWN_MASK,
                code,
                KeyEvent.CHAR_UNDEFINED,
                e.getKeyLocation());
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(target, latin);
        e.consume();
        return true;
    }

    /**
     * The Latin key that an event stands for.
     *
     * @param e a key pressed or released
     * @return its code, {@code VK_UNDEFINED} where the key has one of its own or lies nowhere
     */
    static int place(KeyEvent e) {
        int code = e.getKeyCode();
        if (code != KeyEvent.VK_UNDEFINED && code < UNICODE) {
            return KeyEvent.VK_UNDEFINED;
        }
        int extended = Math.max(code, e.getExtendedKeyCode());
        int place = extended < UNICODE ? KeyEvent.VK_UNDEFINED : KeyPlaces.code(extended - UNICODE);
        return place == KeyEvent.VK_UNDEFINED && e.getKeyChar() != KeyEvent.CHAR_UNDEFINED
                ? KeyPlaces.code(e.getKeyChar())
                : place;
    }
}
