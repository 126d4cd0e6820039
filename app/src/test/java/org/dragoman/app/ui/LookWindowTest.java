package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Theme, language and size are changed while the window is open. */
class LookWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private JTextPane text(int pane) {
        return find("compare.text." + pane, JTextPane.class);
    }

    private String card() {
        return look(() -> find("card.concept", PhraseLabel.class).phrase().plain());
    }

    @Test
    void themeChangesWithoutRestart() {
        open(Samples.events());
        keys(KeyEvent.VK_TAB);
        run(() -> find("menu.THEME_DARK", window.frame().getJMenuBar()).doClick());
        assertThat(look(() -> text(0).getBackground())).isEqualTo(new Color(0x1F2023));
        assertThat(look(() -> find("card.concept", PhraseLabel.class).phrase().plain()))
                .isEqualTo("Almaty");
        assertThat(settings.theme()).isEqualTo("DARK");
        run(() -> window.models()
                .compare()
                .goTo(window.models().compare().mentionAt(0, 180).orElseThrow()));
        picture("dark");
    }

    @Test
    void themeAndLanguageCanBeChosenInTheStatusBar() {
        open(Samples.events());
        choose("status.menu.theme", "menu.THEME_DARK");
        await("the dark theme", () -> text(0).getBackground().equals(new Color(0x1F2023)));
        assertThat(look(() -> find("card", Component.class).getBackground())).isEqualTo(new Color(0x2B2D30));
        choose("status.menu.language", "menu.LANGUAGE_AZERBAIJANI");
        await("the language", () -> card().equals("KTMT"));
        picture("chosen");
    }

    /** Opens a menu of the status bar and clicks an item. */
    private void choose(String button, String item) {
        Component opener = find(button, Component.class);
        click(opener, 10, 10);
        await("the menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        Component choice = look(() -> {
            JPopupMenu menu = (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0];
            return Stream.of(menu.getComponents())
                    .filter(c -> item.equals(c.getName()))
                    .findFirst()
                    .orElseThrow();
        });
        click(choice, 20, 10);
    }

    @Test
    void languageChangesWithoutRestartAndArabicTurnsTheWindowRound() {
        open(Samples.events());
        keys(KeyEvent.VK_TAB);
        run(() -> find("menu.LANGUAGE_ARABIC", window.frame().getJMenuBar()).doClick());
        Component events = find("events", Component.class);
        Component card = find("card", Component.class);
        await(
                "the list at the right, the card at the left",
                () -> events.getLocationOnScreen().x > card.getLocationOnScreen().x);
        assertThat(look(() -> text(0).getLocationOnScreen().x))
                .as("the first pane stands at the right")
                .isGreaterThan(look(() -> text(2).getLocationOnScreen().x));
        assertThat(look(() -> text(0).getComponentOrientation().isLeftToRight()))
                .isTrue();
        assertThat(look(() -> text(2).getComponentOrientation().isLeftToRight()))
                .isFalse();
        assertThat(card()).isEqualTo("ألماتي");
        assertThat(look(() -> window.view().status().facts())).contains("3 مقالات");
        picture("arabic");
        run(() ->
                find("menu.LANGUAGE_AZERBAIJANI", window.frame().getJMenuBar()).doClick());
        assertThat(card()).isEqualTo("Almatı");
        assertThat(look(() -> events.isShowing())).isFalse();
        picture("azerbaijani");
    }

    private static JMenuItem find(String name, JMenuBar bar) {
        for (int i = 0; i < bar.getMenuCount(); i++) {
            JMenuItem item = find(name, bar.getMenu(i));
            if (item != null) {
                return item;
            }
        }
        throw new AssertionError("no menu item " + name);
    }

    private static JMenuItem find(String name, JMenu menu) {
        for (Component child : menu.getMenuComponents()) {
            if (name.equals(child.getName())) {
                return (JMenuItem) child;
            }
            JMenuItem inner = child instanceof JMenu ? find(name, (JMenu) child) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Test
    void textSizeChangesByKeysAndIsRemembered() {
        open(Samples.events());
        int before = look(() -> text(1).getPreferredSize().height);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        assertThat(settings.zoom()).isEqualTo(2);
        assertThat(look(() -> text(1).getPreferredSize().height)).isGreaterThan(before);
        picture("larger");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_0);
        assertThat(settings.zoom()).isZero();
        assertThat(look(() -> text(1).getPreferredSize().height)).isEqualTo(before);
    }
}
