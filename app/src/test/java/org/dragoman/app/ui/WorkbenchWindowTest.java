package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest extends WindowTest {
    @Test
    void looksLight() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        open(Samples.events());
        for (int i = 0; i < 2; i++) {
            keys(java.awt.event.KeyEvent.VK_TAB);
        }
        picture("light");
        assertThat(window.models().compare().articles()).hasSize(3);
    }

    @Test
    void looksDark() {
        settings.theme(Theme.DARK.name());
        settings.language(UiLanguage.AZERBAIJANI);
        open(Samples.events());
        keys(java.awt.event.KeyEvent.VK_TAB);
        picture("dark");
    }

    @Test
    void looksArabic() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        keys(java.awt.event.KeyEvent.VK_TAB);
        picture("arabic");
    }
}
