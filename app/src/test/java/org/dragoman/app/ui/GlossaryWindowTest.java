package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys 3 and 7: adding what is missing, and keeping the glossary. */
class GlossaryWindowTest extends WindowTest {
    private void openWith(Glossary glossary) {
        context = AppContext.of(Services.installed(), glossary, Profile.NONE);
        open(Samples.events());
        await("the own glossary", () -> window.desks().glossary().own() != null);
    }

    private void showGlossary() {
        run(() -> window.models().pages().show(Perspective.GLOSSARY));
        await("the page", () -> window.models().pages().shown() == Perspective.GLOSSARY);
        await("the list", () -> list().getModel().getSize() > 0);
    }

    private JList<?> list() {
        return (JList<?>) named(window.frame(), "glossary.list").orElseThrow();
    }

    private static Optional<Component> named(Container parent, String name) {
        return Stream.of(parent.getComponents())
                .flatMap(c -> name.equals(c.getName())
                        ? Stream.of(c)
                        : c instanceof Container inner ? named(inner, name).stream() : Stream.empty())
                .findFirst();
    }

    private Concept entry() {
        return look(() -> window.desks().glossary().desk().editor().entry());
    }

    private List<Term> terms(LanguageTag language) {
        return entry().terms(language);
    }

    private void find(String text) {
        JTextField field = find("glossary.find", JTextField.class);
        run(field::requestFocusInWindow);
        await("the field", field::isFocusOwner);
        run(() -> field.setText(text));
        await("what is found", () -> !window.desks().glossary().desk().busy());
        keys(KeyEvent.VK_DOWN);
        await("the entry", () -> window.desks().glossary().desk().editor().entry() != null);
    }

    private void quiet() {
        await("forms and rules", () -> !window.desks().glossary().desk().busy());
        settle();
    }

    private void type(String letters) {
        for (char c : letters.toCharArray()) {
            keys(KeyEvent.getExtendedKeyCodeForChar(Character.toLowerCase(c)));
        }
    }

    private JDialog dialog() {
        return look(() -> Stream.of(window.frame().getOwnedWindows())
                .filter(Window::isShowing)
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .findFirst()
                .orElse(null));
    }

    private static Glossary without(String id) {
        return Samples.glossary().with(Map.of(id, Optional.empty()));
    }

    private void select(int pane, String words) {
        CompareModel compare = window.models().compare();
        run(() -> {
            int at = compare.articles().get(pane).text().indexOf(words);
            window.view().pane(pane);
            compare.caretMoved(pane, at + words.length(), at);
        });
        settle();
    }

    @Test
    void aNameMissingInTheGlossaryIsAddedFromTheTextWithItsCounterparts() {
        openWith(without("nurtleu"));
        select(1, "Murat Nurtleu");

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_G);
        await("the draft", () -> dialog() != null);
        await("the counterpart", () -> !text("glossary.draft.ar").isEmpty());
        await(
                "what it also matches",
                () -> named(dialog(), "glossary.draft.also.az")
                        .map(c -> c.getAccessibleContext().getAccessibleName())
                        .orElse("")
                        .contains("Nurtleunun"));
        assertThat(look(() -> text("glossary.draft.az"))).isEqualTo("Murat Nurtleu");
        assertThat(look(() -> text("glossary.draft.ar"))).isEqualTo("مراد نورتليو");
        draftPicture("glossary-draft");
        keys(KeyEvent.VK_ENTER);

        await(
                "the entry in use",
                () -> window.models()
                        .terms()
                        .glossary()
                        .concept("murat-nurtleu")
                        .isPresent());
        await(
                "the mention",
                () -> window.models().compare().mentions(2).stream()
                        .anyMatch(m -> m.concept().id().equals("murat-nurtleu")));
        Concept added =
                window.models().terms().glossary().concept("murat-nurtleu").orElseThrow();
        assertThat(added.terms(LanguageTag.EN).get(0).status(null)).isEqualTo(Status.PROPOSED);
    }

    private String text(String field) {
        return dialog() == null ? "" : ((JTextField) named(dialog(), field).orElseThrow()).getText();
    }

    private void draftPicture(String name) {
        painted();
        picture(name);
    }

    @Test
    void escapeLeavesTheDraftWithoutAnEntry() {
        openWith(without("nurtleu"));
        select(1, "Murat Nurtleu");

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_G);
        await("the draft", () -> dialog() != null);
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog() == null);

        assertThat(look(() -> window.desks().glossary().own().own().isEmpty())).isTrue();
    }

    @Test
    void anEntryIsFoundEditedInPlaceUndoneByNameAndSaved() {
        openWith(Samples.glossary());
        showGlossary();
        find("almaty");
        assertThat(entry().id()).isEqualTo("almaty");
        quiet();

        JTable english = find("glossary.terms.en", JTable.class);
        run(() -> {
            english.changeSelection(0, 0, false, false);
            english.requestFocusInWindow();
        });
        await("the table", english::isFocusOwner);
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_INSERT);
        await("the field of a new term", english::isEditing);
        await(
                "the focus in it",
                () -> english.getEditorComponent() != null
                        && english.getEditorComponent().isFocusOwner());
        type("verny");
        keys(KeyEvent.VK_ENTER);
        await("the term", () -> terms(LanguageTag.EN).size() == 2);
        assertThat(terms(LanguageTag.EN).get(1).text()).isEqualTo("verny");
        assertThat(look(() -> window.desks().glossary().desk().editor().state().unsaved()))
                .isEqualTo(1);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the undoing", () -> terms(LanguageTag.EN).size() == 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        await("the redoing", () -> terms(LanguageTag.EN).size() == 2);
        quiet();
        picture("glossary-edited");

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        await(
                "the glossary in use",
                () -> window.models()
                                .terms()
                                .glossary()
                                .concept("almaty")
                                .orElseThrow()
                                .terms(LanguageTag.EN)
                                .size()
                        == 2);
    }

    @Test
    void ctrlEOpensTheConceptAtTheCaretInTheGlossary() {
        openWith(Samples.glossary());
        select(1, "Almaty");
        run(() -> window.models()
                .compare()
                .caretMoved(1, window.models().compare().caret(1) - 2));

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_E);
        await("the page", () -> window.models().pages().shown() == Perspective.GLOSSARY);

        assertThat(entry().id()).isEqualTo("almaty");
    }

    @Test
    void selectedWordsBecomeAVariantOfTheConceptOnTheCard() {
        openWith(Samples.glossary());
        run(() -> window.models()
                .compare()
                .choose(Samples.glossary().concept("cst").orElseThrow()));
        select(1, "stayed away");

        run(() -> window.desks().glossary().addVariant());

        await(
                "the variant",
                () -> window.models().terms().glossary().concept("cst").orElseThrow().terms(LanguageTag.EN).stream()
                        .anyMatch(t -> t.text().equals("stayed away")));
    }

    @Test
    void editsGoIntoTheGlossaryOfTheWorkspaceThatIsOpen(@TempDir Path folder) {
        Path file = folder.resolve("glossary.json");
        openWith(Samples.glossary());
        run(() -> window.desks().glossary().openIn(file));
        await("its glossary", () -> window.desks().glossary().own().file().isPresent());
        run(() -> window.models()
                .compare()
                .choose(Samples.glossary().concept("cst").orElseThrow()));
        select(1, "stayed away");

        run(() -> window.desks().glossary().addVariant());

        await("the file", () -> Files.exists(file));
        assertThat(file).content().contains("stayed away").doesNotContain("Almaty");
        run(() -> window.desks().glossary().openIn(null));
        await(
                "no glossary of a workspace",
                () -> window.desks().glossary().own().file().isEmpty());
    }

    @Test
    void aNewEntryCanBeRemovedAgainAndTheRemovalUndone() {
        openWith(Samples.glossary());
        showGlossary();

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        await("the entry", () -> entry() != null && entry().id().equals("entry"));
        quiet();
        run(() -> window.desks().glossary().desk().remove());
        await("the removal", () -> entry() == null);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the entry again", () -> entry() != null);
    }

    @Test
    void theGlossaryIsShownInLightDarkAzerbaijaniAndArabic() {
        openWith(CuratedGlossary.get());
        showGlossary();
        find("baku");
        quiet();
        picture("glossary-light");
        shown("glossary-dark", UiLanguage.ENGLISH, Theme.DARK);
        shown("glossary-az", UiLanguage.AZERBAIJANI, Theme.LIGHT);
        shown("glossary-ar", UiLanguage.ARABIC, Theme.LIGHT);

        assertThat(look(() -> window.models().pages().shown())).isEqualTo(Perspective.GLOSSARY);
    }

    private void shown(String name, UiLanguage language, Theme theme) {
        run(() -> {
            settings.theme(theme.name());
            window.language(language);
        });
        quiet();
        picture(name);
    }
}
