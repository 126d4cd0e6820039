package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;

/** Journey 3: a name that the glossary lacks is selected in a text and becomes an entry, with its counterparts. */
class AddJourneyTest extends Journey {
    private static final String NAME = "Murat Nurtleu";

    @InEveryLanguage
    void aNameOfTheTextBecomesAnEntryOfTheWorkspacesGlossary(UiLanguage language, Theme theme) throws IOException {
        Workspace study = study(Samples.articles(), Samples.articles());
        context = AppContext.of(
                Services.installed(), Samples.glossary().with(Map.of("nurtleu", Optional.empty())), Profile.NONE);
        begin("add", language, theme);
        openStudy(study);
        int pane = paneOf("en");
        assertThat(mentioned(paneOf("ar"))).isFalse();

        caretAt(pane, NAME);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
        assertThat(look(() -> text(pane).getSelectedText())).isEqualTo(NAME);
        press(Command.ADD_ENTRY);
        JTextField arabic = inDialog("glossary.draft", "glossary.draft.ar", JTextField.class);
        JTextField azerbaijani = inDialog("glossary.draft", "glossary.draft.az", JTextField.class);
        PhraseLabel also = inDialog("glossary.draft", "glossary.draft.also.az", PhraseLabel.class);
        PhraseLabel effect = inDialog("glossary.draft", "glossary.draft.effect", PhraseLabel.class);
        await(
                "its counterparts",
                () -> !arabic.getText().isEmpty() && !azerbaijani.getText().isEmpty());
        await("its forms", () -> also.phrase().plain().contains("Nurtleunun"));
        await("what it changes", () -> effect.phrase().plain().matches(".*\\d.*"));
        assertThat(look(() -> arabic.getText())).isEqualTo("مراد نورتليو");
        assertThat(look(() -> azerbaijani.getText())).isEqualTo(NAME);
        pictureOf("draft");
        keys(KeyEvent.VK_ENTER);
        afterDialog("glossary.draft");

        await("the glossary's file", () -> Files.exists(study.glossary()));
        assertThat(study.glossary()).content().contains(NAME, "مراد نورتليو");
        await("its mentions", () -> mentioned(paneOf("ar")) && mentioned(paneOf("az")));
        calm();
        caretAt(pane, NAME);
        await(
                "the card",
                () -> NAME.equals(
                                find("card.concept", PhraseLabel.class).phrase().plain())
                        || "مراد نورتليو"
                                .equals(find("card.concept", PhraseLabel.class)
                                        .phrase()
                                        .plain()));
        pictureOf("added");
    }

    private boolean mentioned(int pane) {
        return look(() -> window.models().compare().mentions(pane).stream()
                .anyMatch(m -> m.concept().id().equals("murat-nurtleu")));
    }
}
