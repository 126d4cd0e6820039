package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.exchange.ExchangeModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half of journey 7: a glossary is imported, and a copy compared and merged, once it was seen what changes. */
class ExchangeWindowTest extends WindowTest {
    @TempDir
    private Path folder;

    private void openWindow() {
        context = ProposalEvents.context();
        open(ProposalEvents.events());
        await("the own glossary", () -> window.desks().review().own() != null);
    }

    private JDialog show(ExchangeModel.Purpose purpose, Path file) {
        SwingUtilities.invokeLater(() -> window.desks().exchange().show(purpose, file));
        await("the dialog", () -> dialog() != null && dialog().isFocused());
        return dialog();
    }

    private JDialog dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "exchange".equals(w.getName()))
                .map(JDialog.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static JTable table(JDialog dialog, String name) {
        return (JTable) find(dialog, name);
    }

    private List<String> own() {
        return window.desks().review().own().own().concepts().stream()
                .map(Concept::id)
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void givenTable_whenImported_thenNothingChangesUntilEntriesWereSeenAndTaken() throws IOException {
        Path file = write(
                "colleague.csv",
                "concept,type,language,term,status,Client ref\n"
                        + "quay-office,institution,en,Quay Office,preferred,17\n"
                        + "quay-office,institution,az,Liman Ofisi,preferred,\n"
                        + "pilot,office,en,harbour pilot,preferred,\n");
        openWindow();
        JDialog dialog = show(ExchangeModel.Purpose.IMPORT, file);
        await("the rows", () -> table(dialog, "exchange.entries").getRowCount() == 2);
        picture("exchange-import");
        JTabbedPane tabs =
                (JTabbedPane) SwingUtilities.getAncestorOfClass(JTabbedPane.class, table(dialog, "exchange.entries"));
        assertThat(look(() -> tabs.getTitleAt(2))).isEqualTo("Columns  1 not understood");
        run(() -> tabs.setSelectedIndex(2));
        JTable columns = table(dialog, "exchange.columns");
        assertThat(look(() -> columns.getRowCount())).isEqualTo(6);
        assertThat(look(() -> Isolates.strip(String.valueOf(columns.getValueAt(3, 2)))))
                .isEqualTo("term");
        assertThat(look(() -> Isolates.strip(String.valueOf(columns.getValueAt(5, 2)))))
                .isEqualTo("Not understood; kept with its entry as “Client ref”");
        picture("exchange-columns");
        run(() -> tabs.setSelectedIndex(0));
        run(() -> table(dialog, "exchange.entries").requestFocusInWindow());
        assertThat(own()).isEmpty();
        keys(KeyEvent.VK_ENTER);
        await("the entries", () -> own().size() == 2);
        assertThat(own()).containsExactlyInAnyOrder("quay-office", "pilot");
        run(() -> window.desks().review().own().undo());
        assertThat(own()).isEmpty();
    }

    @Test
    void givenBrokenTable_whenImported_thenProblemsStandByRowAndNothingCanBeTaken() throws IOException {
        Path file = write(
                "broken.csv",
                "concept,type,language,term,status\nquay,nonsense,en,Quay Office,preferred\nquay,place,en\n");
        openWindow();
        JDialog dialog = show(ExchangeModel.Purpose.IMPORT, file);
        await("problems", () -> table(dialog, "exchange.problems").getRowCount() > 0);
        picture("exchange-problems");
        assertThat(look(() -> table(dialog, "exchange.problems").getValueAt(0, 0)))
                .isIn("2", "3");
        keys(KeyEvent.VK_ESCAPE);
        await("the dialog to go", () -> dialog() == null);
        assertThat(own()).isEmpty();
    }

    @Test
    void givenColleaguesCopy_whenTheirsIsTakenByKey_thenOwnEntryIsTheirs() throws IOException {
        Path file = write(
                "copy.csv",
                "concept,type,language,term,status\n"
                        + "quay-office,institution,en,Quayside Office,preferred\n"
                        + "pilot,office,en,harbour pilot,preferred\n");
        openWindow();
        Term term = Term.of("Quay Office", TermType.FULL_FORM, Status.PREFERRED);
        run(() -> window.desks()
                .review()
                .own()
                .apply(
                        new ConceptEdit.Put(Concept.of(
                                "quay-office", ConceptType.INSTITUTION, Map.of(LanguageTag.EN, List.of(term)))),
                        ""));
        run(() -> window.language(UiLanguage.ARABIC));
        JDialog dialog = show(ExchangeModel.Purpose.COMPARE, file);
        await("the rows", () -> table(dialog, "exchange.entries").getRowCount() == 2);
        await("the focus", () -> table(dialog, "exchange.entries").isFocusOwner());
        keys(KeyEvent.VK_T);
        picture("exchange-compare-arabic");
        keys(KeyEvent.VK_ENTER);
        await("both entries", () -> own().size() == 2);
        assertThat(window.desks()
                        .review()
                        .own()
                        .own()
                        .concept("quay-office")
                        .orElseThrow()
                        .label(LanguageTag.EN))
                .isEqualTo("Quayside Office");
    }
}
