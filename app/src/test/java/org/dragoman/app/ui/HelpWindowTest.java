package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JList;
import javax.swing.JTextField;
import org.dragoman.app.ui.help.HelpTopic;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.plugin.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpWindowTest extends WindowTest {
    private static JDialog dialog() {
        return dialog("help");
    }

    private static JDialog dialog(String name) {
        return (JDialog) Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && name.equals(w.getName()))
                .findFirst()
                .orElse(null);
    }

    private static Component part(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container c ? part(c, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void helpOpensOnTheTextWithItsKeys(UiLanguage language) {
        settings.language(language);
        settings.theme(language == UiLanguage.AZERBAIJANI ? "DARK" : "LIGHT");
        open(Samples.events());

        keys(KeyEvent.VK_F1);
        await("help", () -> dialog() != null && dialog().isFocused());

        JList<?> topics = (JList<?>) part(dialog(), "help.topics");
        assertThat(look(() -> ((HelpTopic) topics.getSelectedValue()).id())).isEqualTo("texts");
        JEditorPane page = (JEditorPane) part(dialog(), "help.text");
        assertThat(look(() -> page.getDocument().getText(0, page.getDocument().getLength())))
                .contains("Ctrl+1");
        picture("help-" + language.tag().value());
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog() == null);
    }

    @Test
    void helpSpeaksOfWhereTheKeysAre() {
        open(Samples.events());
        assertThat(look(() -> window.desks().help().place())).isEqualTo("texts");

        run(window.view().tables()::showFindings);
        run(() -> window.view().tables().findings().requestFocusInWindow());
        await("the findings", () -> window.view().tables().findings().isFocusOwner());
        assertThat(look(() -> window.desks().help().place())).isEqualTo("check");
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void aboutNamesVersionLicenceAndWhereSettingsLieAndCopiesThem(UiLanguage language) throws Exception {
        settings.language(language);
        settings.theme(language == UiLanguage.AZERBAIJANI ? "DARK" : "LIGHT");
        open(Samples.events());

        run(() -> window.actions().get(Command.ABOUT).actionPerformed(new ActionEvent(this, 0, "")));
        await("the dialog", () -> dialog("about") != null && dialog("about").isFocused());
        settle();

        assertThat(value("about.version")).isEqualTo(Version.current().toString());
        assertThat(value("about.licence")).contains("Apache License 2.0");
        assertThat(value("about.java")).startsWith(Runtime.version().toString());
        assertThat(value("about.settings")).isEqualTo(Settings.place()).contains("dragoman");
        picture("about-" + language.tag().value());
        run(() -> ((AbstractButton) part(dialog("about"), "about.copy")).doClick());
        assertThat(look(() -> Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor)))
                .asString()
                .contains(Settings.place(), Version.current().toString());
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog("about") == null);
    }

    private static String value(String field) {
        return look(() -> ((JTextField) part(dialog("about"), field)).getText());
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void theTourIsWalkedByKeyboardAndEscapeEndsIt(UiLanguage language) {
        settings.language(language);
        open(Samples.events());
        int on = language.rightToLeft() ? KeyEvent.VK_LEFT : KeyEvent.VK_RIGHT;

        run(() -> window.desks().help().greet());
        await("the tour", () -> window.frame().getGlassPane().isVisible());
        await("its keys", () -> "tour.next".equals(name(focus())));
        picture("tour-1-" + language.tag().value());
        keys(on);
        keys(KeyEvent.VK_ENTER);
        picture("tour-3-" + language.tag().value());
        keys(KeyEvent.VK_ESCAPE);

        await("its end", () -> !window.frame().getGlassPane().isVisible());
        await("the text", () -> find("compare.text.0", Component.class).isFocusOwner());
        assertThat(settings.toured()).isTrue();
        run(() -> window.desks().help().greet());
        assertThat(look(() -> window.frame().getGlassPane().isVisible())).isFalse();
    }

    @Test
    void givenATourWhenTheLanguageChangesThenItsStepIsSaidInThatAndAnotherPerspectiveEndsIt() {
        open(Samples.events());
        run(() -> window.desks().help().greet());
        await("its keys", () -> "tour.next".equals(name(focus())));
        run(() -> ((JButton) focus()).doClick(0));
        await(
                "the second step",
                () -> focus().getAccessibleContext().getAccessibleDescription().startsWith("2 of 6"));

        run(() -> window.language(UiLanguage.ARABIC));

        await("the tour again", () -> "tour.next".equals(name(focus())));
        assertThat(look(() -> ((JButton) focus()).getText()))
                .isEqualTo(Messages.of(UiLanguage.ARABIC).text("tour.next"));
        assertThat(look(() -> ((JButton) focus()).getAccessibleContext().getAccessibleDescription()))
                .startsWith("2 من 6");
        run(() -> window.models().pages().show(Perspective.GLOSSARY));
        assertThat(look(() -> window.frame().getGlassPane().isVisible())).isFalse();
    }

    @Test
    void givenHelpBesideTheWindowWhenTheLanguageChangesThenItIsOpenInThat() {
        open(Samples.events());
        run(() -> window.desks().help().open());

        run(() -> window.language(UiLanguage.AZERBAIJANI));

        await(
                "help",
                () -> Stream.of(window.frame().getOwnedWindows())
                        .anyMatch(w -> w.isShowing()
                                && w instanceof JDialog dialog
                                && Messages.of(UiLanguage.AZERBAIJANI)
                                        .text("help.title")
                                        .equals(dialog.getTitle())));
        assertThat(look(() -> Stream.of(window.frame().getOwnedWindows())
                        .filter(w -> w.isShowing() && "help".equals(w.getName()))
                        .count()))
                .isEqualTo(1);
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static String name(Component component) {
        return component == null ? null : component.getName();
    }
}
