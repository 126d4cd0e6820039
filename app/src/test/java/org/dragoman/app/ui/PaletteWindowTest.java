package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JTextField;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.palette.PaletteEntry;
import org.junit.jupiter.api.Test;

class PaletteWindowTest extends WindowTest {
    private PaletteEntry chosen() {
        return look(() -> window.desks().palette().model().entry());
    }

    private void type(String typed) {
        run(() -> find("palette", JTextField.class).setText(typed));
        settle();
    }

    @Test
    void anEnglishNameRunsACommandInAnArabicWindowAndEscapeGivesTheKeysBack() {
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        JTextField field = find("palette", JTextField.class);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
        await("the field", field::isFocusOwner);
        picture("palette-arabic");
        type("larger");
        assertThat(chosen().id()).isEqualTo("command/larger");
        assertThat(look(() -> field.getAccessibleContext().getAccessibleDescription()))
                .contains(chosen().name());
        keys(KeyEvent.VK_ENTER);

        await("the pane", () -> find("compare.text.0", Component.class).isFocusOwner());
        settle();
        assertThat(settings.zoom()).isEqualTo(1);
        assertThat(settings.recent()).startsWith("command/larger");

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
        await("the field again", field::isFocusOwner);
        assertThat(chosen().id()).isEqualTo("command/larger");
        keys(KeyEvent.VK_ESCAPE);
        await("the pane again", () -> find("compare.text.0", Component.class).isFocusOwner());
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aWindowWithoutEventsOpensWithTheKeysInTheListAndNotInTheField() {
        AtomicInteger asked = new AtomicInteger();
        PropertyChangeListener focus = e -> {
            if (e.getNewValue() instanceof JTextField field && "palette".equals(field.getName())) {
                asked.incrementAndGet();
            }
        };
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        manager.addPropertyChangeListener("focusOwner", focus);
        try {
            show(List.of(), Analyser.of(context));
            await("the list", () -> window.view().first().isFocusOwner());
        } finally {
            manager.removePropertyChangeListener("focusOwner", focus);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aConceptIsFoundByItsNameInAnyLanguageAndChosen() {
        open(Samples.events());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
        String name = look(() ->
                window.models().terms().glossary().concepts().iterator().next().label(UiLanguage.AZERBAIJANI.tag()));

        type(name);
        await("the glossary's index", () -> {
            PaletteEntry entry = window.desks().palette().model().entry();
            return entry != null && entry.kind() == PaletteEntry.Kind.CONCEPT;
        });
        picture("palette");
        String id = chosen().id();
        keys(KeyEvent.VK_ENTER);

        await("the concept", () -> window.models().compare().active() != null);
        assertThat(look(() -> window.models().compare().active().concept().id()))
                .isEqualTo(id.replace("concept/", ""));
    }

    @Test
    void whatCannotBeDoneNowSaysWhyAndIsNotRun() {
        settings.language(UiLanguage.AZERBAIJANI);
        settings.theme("DARK");
        open(Samples.events());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_K);

        type("undo");
        assertThat(chosen().obstacle()).isEqualTo(window.messages().text("why.undo"));
        picture("palette-azerbaijani-dark");
        keys(KeyEvent.VK_ENTER);

        assertThat(look(() -> find("palette", JTextField.class).isFocusOwner())).isTrue();
    }
}
