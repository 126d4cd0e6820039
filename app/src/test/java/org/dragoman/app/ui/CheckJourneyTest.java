package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;

/** Journey 2: a translation is checked beside its source, mended finding by finding, and saved. */
class CheckJourneyTest extends Journey {
    private static final int FINDINGS = 6;

    private int index;

    @InEveryLanguage
    void aTranslationIsMendedAndOnlyThoseWordsOfItsFileChange(UiLanguage language, Theme theme) throws IOException {
        Path source = Files.writeString(folder.resolve("belarus.en.txt"), CheckSamples.EN);
        Path target = Files.writeString(folder.resolve("belarus.az.txt"), CheckSamples.AZ.replace("\n", "\r\n"));
        context = CheckSamples.context();
        begin("check", language, theme);

        press(Command.OPEN);
        file(folder);
        await("the findings", () -> !open().isEmpty());
        index = paneOf("az");
        checked();
        takeAsSource("en");
        String expected = CheckSamples.AZ.replace("Belorusiyanın", "Belarusun").replace("Belorusiya", "Belarus");
        for (int i = 0; i < 3; i++) {
            goTo("Belorusiya");
            String before = look(() -> translation());
            press(Command.FIX_FINDING);
            await("the right form", () -> !translation().equals(before));
            checked();
        }
        assertThat(look(this::translation)).isEqualTo(expected);
        pictureOf("mended");

        goTo("Şuranın");
        press(Command.FIX_FINDING);
        await("the choices", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 1);
        pictureOf("choices");
        keys(KeyEvent.VK_ENTER);
        await("the chosen form", () -> !translation().contains("Şuranın"));
        checked();
        String mended = look(this::translation);
        assertThat(mended).startsWith(expected.substring(0, expected.indexOf("Şuranın")));

        goTo("Şimal çayı");
        press(Command.IGNORE_FINDING);
        JTextField reason = inDialog("ignore", "ignore.reason", JTextField.class);
        focusIn(reason);
        type("as they call it");
        pictureOf("ignore");
        keys(KeyEvent.VK_ENTER);
        afterDialog("ignore");
        await(
                "one finding less",
                () -> open().stream().noneMatch(l -> l.finding().found().equals("Şimal çayı")));
        await("the file of what is let stand", () -> Files.exists(folder.resolve(Ignoring.NAME)));
        assertThat(folder.resolve(Ignoring.NAME)).content().contains("as they call it");

        press(Command.SAVE_TEXT);
        await("the file", () -> !window.models().checks().texts().unsaved());
        assertThat(target).content().isEqualTo(mended.replace("\n", "\r\n"));
        assertThat(source).content().isEqualTo(CheckSamples.EN);
        pictureOf("saved");
        press(Command.QUIT);
        await("the end", () -> !window.frame().isDisplayable());
    }

    private List<FindingLine> open() {
        return window.models().checks().findings().open();
    }

    private String translation() {
        return text(index).getText();
    }

    private void checked() {
        await("the checks", () -> window.models().checks().state() == ChecksModel.State.IDLE);
        calm();
    }

    /** Says which text is the source, in the list above the findings. */
    private void takeAsSource(String language) {
        tab("tables.tabs", FINDINGS);
        JComboBox<?> sources = there("checks.source", JComboBox.class);
        click(sources);
        await("the list of texts", sources::isPopupVisible);
        int wanted = paneOf(language) + 1;
        for (int i = 0; i < sources.getItemCount() && look(sources::getSelectedIndex) != wanted; i++) {
            keys(KeyEvent.VK_DOWN);
        }
        keys(KeyEvent.VK_ENTER);
        await("the source", () -> window.models().checks().roles().source() == wanted - 1);
        checked();
    }

    /** Goes along the findings to the first of these words. */
    private void goTo(String words) {
        for (int i = 0; i <= open().size(); i++) {
            press(Command.NEXT_FINDING);
            FindingLine line = look(() -> window.models().checks().findings().selected());
            if (line != null && line.finding().found().startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("no finding of " + words + " in "
                + look(() -> open().stream().map(l -> l.finding().found()).toList()));
    }
}
