package org.dragoman.app.ui;

import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.JMenu;

/** Mnemonics written into names: the letter behind {@code &}. */
final class Mnemonic {
    private Mnemonic() {}

    static String text(String marked) {
        return marked.replaceFirst("&", "");
    }

    private static int code(String marked) {
        int at = marked.indexOf('&');
        return at < 0 || at + 1 >= marked.length()
                ? KeyEvent.VK_UNDEFINED
                : KeyEvent.getExtendedKeyCodeForChar(marked.charAt(at + 1));
    }

    static void apply(String marked, Action action) {
        if (code(marked) != KeyEvent.VK_UNDEFINED) {
            action.putValue(Action.MNEMONIC_KEY, code(marked));
            action.putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, marked.indexOf('&'));
        }
    }

    static void apply(String marked, JMenu menu) {
        menu.setText(text(marked));
        if (code(marked) != KeyEvent.VK_UNDEFINED) {
            menu.setMnemonic(code(marked));
            menu.setDisplayedMnemonicIndex(marked.indexOf('&'));
        }
    }
}
