package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing in the cells of an entry: what is typed is saved, an emptied term is taken out and said, long names have room. */
class GlossaryCellsWindowTest extends Hands {
    private static final String LONG = "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatının Xarici İşlər Nazirləri Şurası";

    @TempDir
    Path folder;

    private JTable openEntry(String id, LanguageTag language) {
        open(Samples.events());
        await("the own glossary", () -> window.desks().glossary().own() != null);
        run(() -> window.desks().glossary().openIn(folder.resolve("glossary.json")));
        await("its glossary", () -> window.desks().glossary().settled());
        run(() -> {
            window.models().pages().show(Perspective.GLOSSARY);
            window.desks().glossary().desk().editor().select(id);
        });
        JTable table = there("glossary.terms." + language.value(), JTable.class);
        quiet();
        cell(table, 0, 0);
        focusIn(table);
        return table;
    }

    private void quiet() {
        await("forms and rules", () -> !window.desks().glossary().desk().busy());
        settle();
    }

    private JTextField edit(JTable table) {
        keys(KeyEvent.VK_F2);
        await(
                "the keys in the cell",
                () -> table.getEditorComponent() != null
                        && table.getEditorComponent().isFocusOwner());
        return (JTextField) look(table::getEditorComponent);
    }

    private List<String> terms(String id, LanguageTag language) {
        return window.desks().glossary().own().applied().concept(id).stream()
                .flatMap(c -> c.terms(language).stream())
                .map(Term::text)
                .toList();
    }

    @Test
    void theKeyThatSavesTakesWhatIsTypedIntoACellAndSavesIt() {
        JTable table = openEntry("almaty", LanguageTag.EN);
        edit(table);
        typeOver("alma");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);

        await("the file", () -> Files.exists(folder.resolve("glossary.json")));
        assertThat(folder.resolve("glossary.json")).content().contains("\"alma\"");
        assertThat(look(table::isEditing)).isFalse();
        focusIn(table);
    }

    @Test
    void theKeyThatSavesDoesNotBeginToTypeWhereThereIsNothingToSave() {
        JTable table = openEntry("almaty", LanguageTag.EN);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);

        assertThat(look(table::isEditing)).isFalse();
    }

    @Test
    void theKeyThatSavesTakesWhatIsTypedIntoTheDefinition() {
        openEntry("almaty", LanguageTag.EN);
        JTextField definition = there("glossary.definition", JTextField.class);
        click(definition);
        focusIn(definition);
        typeOver("a city");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);

        await("the file", () -> Files.exists(folder.resolve("glossary.json")));
        assertThat(folder.resolve("glossary.json")).content().contains("a city");
    }

    @Test
    void anEmptiedTermIsTakenOutItIsSaidAndUndoBringsItBack() {
        JTable table = openEntry("almaty", LanguageTag.EN);
        JTextField field = edit(table);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        keys(KeyEvent.VK_DELETE);
        await("the warning", () -> facts().contains("Enter takes"));
        assertThat(look(() -> field.getClientProperty("JComponent.outline"))).isEqualTo("warning");
        picture("glossary-emptied");
        type("a");
        await("no warning", () -> !facts().contains("Enter takes"));
        keys(KeyEvent.VK_BACK_SPACE);
        keys(KeyEvent.VK_ENTER);

        await("the removal", () -> terms("almaty", LanguageTag.EN).isEmpty());
        await("what is said of it", () -> facts().contains("Almaty") && facts().contains("undo"));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the term again", () -> terms("almaty", LanguageTag.EN).equals(List.of("Almaty")));
        await("nothing to say", () -> !facts().contains("undo"));
    }

    @Test
    void escapeKeepsATermWhoseLettersWereDeleted() {
        JTable table = openEntry("almaty", LanguageTag.EN);
        edit(table);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        keys(KeyEvent.VK_DELETE);
        await("the warning", () -> facts().contains("Enter takes"));
        keys(KeyEvent.VK_ESCAPE);

        await("no warning", () -> !facts().contains("Enter takes"));
        assertThat(look(() -> terms("almaty", LanguageTag.EN))).containsExactly("Almaty");
    }

    private String facts() {
        return window.view().status().facts();
    }

    @Test
    void aLongNameHasAllOfItsRowWhileItIsTypedAndLinesAsItNeedsAtRest() {
        Concept council = Concept.of(
                "council",
                ConceptType.INSTITUTION,
                Map.of(
                        LanguageTag.AZ,
                        List.of(
                                Term.of(LONG, TermType.FULL_FORM, Status.PREFERRED),
                                Term.of("Şura", TermType.SHORT_FORM, Status.ADMITTED))));
        Glossary glossary = Samples.glossary().with(Map.of("council", Optional.of(council)));
        context = AppContext.of(Services.installed(), glossary, Profile.NONE);
        JTable table = openEntry("council", LanguageTag.AZ);
        picture("glossary-long-name");
        int height = look(() -> table.getRowHeight(0));
        int shortHeight = look(() -> table.getRowHeight(2));
        JTextField field = edit(table);
        picture("glossary-long-name-typed");

        assertThat(height).isGreaterThan(shortHeight);
        assertThat(look(field::getWidth)).isEqualTo(look(table::getWidth));
    }

    @Test
    void cellsThatAreEditedSayWhatTheyAreInWhichLanguageAndRow() {
        JTable table = openEntry("almaty", LanguageTag.AZ);
        List<String> names = new ArrayList<>();
        Stream.of(new int[] {0, 0}, new int[] {0, 3}, new int[] {1, 0}, new int[] {1, 2})
                .forEach(at -> run(() -> {
                    table.editCellAt(at[0], at[1]);
                    names.add(table.getEditorComponent().getAccessibleContext().getAccessibleName());
                    table.getCellEditor().cancelCellEditing();
                }));

        assertThat(names)
                .containsExactly(
                        "Term, Azerbaijani, row 1",
                        "Type, Azerbaijani, row 1",
                        "Status, Azerbaijani, row 2",
                        "From – to, Azerbaijani, row 2");
    }
}
