package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Merging two terms of an entry and moving one to another entry, by key, named and undone. */
class GlossaryTermsWindowTest extends Hands {
    private JTable begin(UiLanguage language) {
        Concept city = Concept.of(
                "verny",
                ConceptType.PLACE,
                Map.of(
                        LanguageTag.EN,
                        List.of(
                                Term.of("Verny", TermType.FULL_FORM, Status.PREFERRED),
                                Term.of("Vernyi", TermType.VARIANT, Status.ADMITTED),
                                Term.of("Alma-Ata", TermType.VARIANT, Status.DEPRECATED))));
        Glossary glossary = Samples.glossary().with(Map.of("verny", Optional.of(city)));
        context = AppContext.of(Services.installed(), glossary, Profile.NONE);
        settings.language(language);
        open(Samples.events());
        await("the own glossary", () -> window.desks().glossary().own() != null);
        run(() -> {
            window.models().pages().show(Perspective.GLOSSARY);
            window.desks().glossary().desk().editor().select("verny");
        });
        JTable table = there("glossary.terms.en", JTable.class);
        quiet();
        cell(table, 2, 0);
        focusIn(table);
        return table;
    }

    private void quiet() {
        await("forms and rules", () -> !window.desks().glossary().desk().busy());
        settle();
    }

    private List<String> terms(String id) {
        return window.desks().glossary().own().applied().concept(id).orElseThrow().terms(LanguageTag.EN).stream()
                .map(Term::text)
                .toList();
    }

    private String undoName() {
        return String.valueOf(window.actions().get(Command.UNDO).getValue(javax.swing.Action.NAME));
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void aTermIsMergedIntoAnotherAndUndoneByName(UiLanguage language) {
        begin(language);
        press(Command.MERGE_TERM);
        await("the question", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        painted();
        picture("glossary-merge-" + language.tag().value());
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_ENTER);

        await("the merging", () -> terms("verny").equals(List.of("Verny", "Alma-Ata")));
        await("what is said of it", () -> window.view().status().facts().contains("Verny"));
        assertThat(look(() -> window.desks()
                        .glossary()
                        .own()
                        .applied()
                        .concept("verny")
                        .orElseThrow()
                        .terms(LanguageTag.EN)
                        .get(0)
                        .usages()
                        .size()))
                .isEqualTo(1);
        await("the name of undo", () -> undoName().contains("Vernyi"));
        press(Command.UNDO);
        await("both again", () -> terms("verny").equals(List.of("Verny", "Vernyi", "Alma-Ata")));
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void aTermIsMovedToAnotherEntryAndUndoneByName(UiLanguage language) {
        JTable table = begin(language);
        cell(table, 4, 0);
        focusIn(table);
        press(Command.MOVE_TERM);
        JTextField filter = inDialog("concepts", "concepts.filter", JTextField.class);
        focusIn(filter);
        type("almaty");
        JList<?> list = inDialog("concepts", "concepts.list", JList.class);
        await("the entry", () -> list.getModel().getSize() == 1);
        keys(KeyEvent.VK_ENTER);
        afterDialog("concepts");

        await("the move", () -> terms("verny").equals(List.of("Verny", "Vernyi")));
        assertThat(look(() -> terms("almaty"))).containsExactly("Almaty", "Alma-Ata");
        await("the name of undo", () -> undoName().contains("Alma-Ata"));
        quiet();
        picture("glossary-moved-" + language.tag().value());
        press(Command.UNDO);
        await("the term again", () -> terms("verny").size() == 3);
        assertThat(look(() -> terms("almaty"))).containsExactly("Almaty");
    }
}
