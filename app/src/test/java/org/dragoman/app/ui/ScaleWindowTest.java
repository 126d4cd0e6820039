package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScaleWindowTest extends WindowTest {
    @AfterEach
    void normalAgain() {
        run(() -> Theme.LIGHT.install(false));
    }

    @Test
    void theWholeWindowGrowsByQuartersAndStopsAtTwiceItsSize() {
        open(Samples.events());
        int status = look(() -> window.view().status().getHeight());
        int menu = look(() -> window.frame().getJMenuBar().getPreferredSize().width);

        run(() -> window.actions().run(Command.WINDOW_LARGER));
        run(() -> window.actions().run(Command.WINDOW_LARGER));
        await("the text", () -> find("compare.text.0", Component.class).isShowing());
        settle();

        assertThat(settings.scale()).isEqualTo(150);
        assertThat(look(() -> window.view().status().getHeight())).isBetween(status * 14 / 10, status * 16 / 10);
        picture("scale-150");
        for (int i = 0; i < 4; i++) {
            run(() -> window.actions().run(Command.WINDOW_LARGER));
        }
        settle();
        assertThat(settings.scale()).isEqualTo(200);
        picture("scale-200");
        for (int i = 0; i < 6; i++) {
            run(() -> window.actions().run(Command.WINDOW_SMALLER));
        }
        settle();
        assertThat(settings.scale()).isEqualTo(100);
        assertThat(look(() -> window.view().status().getHeight())).isEqualTo(status);
        assertThat(look(() -> window.frame().getJMenuBar().getPreferredSize().width))
                .isEqualTo(menu);
    }

    @Test
    void aRememberedSizeIsThereAtTheStart() {
        settings.scale(175);
        settings.language(UiLanguage.ARABIC);

        open(Samples.events());

        assertThat(look(() -> UIScale.scale(100))).isBetween(170, 180);
        picture("scale-175-arabic");
    }
}
