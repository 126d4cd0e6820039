package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.checks.CheckChange;
import org.dragoman.app.ui.coding.CodingModel;
import org.dragoman.app.ui.coding.CodingWork;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodebookFile;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderFile;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.Hue;
import org.dragoman.coding.Scale;
import org.dragoman.coding.audit.AuditFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.dragoman.mention.AnnotatedArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coding, agreement and audit by keys. */
class CodingWindowTest extends WindowTest {
    private static final Codebook BOOK = new Codebook(List.of(
            new CodeVariable(
                    "tone",
                    "Tone",
                    "",
                    CodeLevel.SENTENCE,
                    Choice.SINGLE,
                    Scale.NOMINAL,
                    List.of(
                            new Code("good", "Praise", "words of praise", "", null, Hue.GREEN, "+"),
                            new Code("bad", "Blame", "words of blame", "", null, Hue.ORANGE, "–"))),
            new CodeVariable(
                    "role",
                    "Role",
                    "",
                    CodeLevel.MENTION,
                    Choice.MULTIPLE,
                    Scale.NOMINAL,
                    List.of(new Code("host", "Host", "", "", null, Hue.BLUE, "H"), new Code("guest", "Guest")))));

    @TempDir
    Path folder;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private CodingModel coding() {
        return window.models().study().coding();
    }

    private void study() {
        run(() -> coding().loaded(null, BOOK, CoderWork.of("A")));
        settle();
    }

    private void caret(int pane, int offset) {
        run(() -> {
            JTextPane text = find("compare.text." + pane, JTextPane.class);
            text.requestFocusInWindow();
            text.setCaretPosition(offset);
        });
        settle();
    }

    private void codeHere() {
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        await("the codes", () -> find("coding.codes", JList.class).isFocusOwner());
    }

    private AnnotatedArticle article(int pane) {
        return look(() -> window.models().compare().comparison().articles().get(pane));
    }

    private List<String> values(CodedUnit unit, String variable) {
        return look(() ->
                coding().work().value(unit, variable).map(CodedValue::values).orElse(List.of()));
    }

    @Test
    void undoTakesTheCodeBackBeforeTheOlderEditOfAText() {
        open(Samples.events());
        study();
        run(() -> window.desks().editing().toggle());
        int edited = look(() -> window.models().checks().editing());
        String before =
                look(() -> window.models().compare().articles().get(edited).text());
        caret(edited, 0);
        keys(KeyEvent.VK_X);
        run(() -> window.desks().editing().toggle());
        String after =
                look(() -> window.models().compare().articles().get(edited).text());
        assertThat(after).isNotEqualTo(before);
        await("the texts as they are now", () -> window.models().compare().comparison() != null);
        caret(1, Samples.EN.indexOf("met in Almaty"));
        codeHere();
        keys(KeyEvent.VK_1);
        assertThat(look(() -> coding().work().values())).hasSize(1);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> coding().work().values())).isEmpty();
        assertThat(look(() -> window.models().compare().articles().get(edited).text()))
                .isEqualTo(after);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> window.models().compare().articles().get(edited).text()))
                .isEqualTo(before);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(look(() -> coding().work().values())).isEmpty();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(look(() -> coding().work().values())).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsNotMadeAgainAfterANewStepOfAnotherKind() {
        open(Samples.events());
        study();
        Decisions joined = Decisions.NONE.with(new EventDecision(
                Samples.articles().stream().map(EventDecision::nameOf).toList()));
        run(() -> window.models().decisions().step(new CheckChange(CheckChange.Kind.TYPE, "joined"), "", joined));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> window.actions().get(Command.REDO).isEnabled())).isTrue();
        caret(1, Samples.EN.indexOf("met in Almaty"));
        codeHere();
        keys(KeyEvent.VK_1);
        assertThat(look(() -> coding().work().values())).hasSize(1);

        assertThat(look(() -> window.actions().get(Command.REDO).isEnabled())).isFalse();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(look(() -> window.models().decisions().decisions())).isEqualTo(Decisions.NONE);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(look(() -> coding().work().values())).isEmpty();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(look(() -> coding().work().values())).hasSize(1);
    }

    @Test
    void sentencesAreCodedByDigitsWhileTheTextFollowsAndUndoTakesTheCodeBack() {
        open(Samples.events());
        study();
        caret(1, Samples.EN.indexOf("met in Almaty"));
        codeHere();
        keys(KeyEvent.VK_1);
        assertThat(values(CodedUnit.of(article(1), 1), "tone")).containsExactly("good");
        keys(KeyEvent.VK_RIGHT);
        keys(KeyEvent.VK_2);
        assertThat(values(CodedUnit.of(article(1), 2), "tone")).containsExactly("bad");
        assertThat(look(() -> window.models().compare().caret(1)))
                .isEqualTo(article(1).segments().get(2).span().start());
        picture("coding-light");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(values(CodedUnit.of(article(1), 2), "tone")).isEmpty();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(values(CodedUnit.of(article(1), 2), "tone")).containsExactly("bad");
        keys(KeyEvent.VK_ENTER);
        await("the text", () -> find("compare.text.1", JTextPane.class).isFocusOwner());
    }

    @Test
    void mentionAtTheCaretTakesSeveralCodes() {
        open(Samples.events());
        study();
        caret(1, Samples.EN.indexOf("CSTO met") + 1);
        codeHere();
        keys(KeyEvent.VK_PAGE_DOWN);
        keys(KeyEvent.VK_1);
        keys(KeyEvent.VK_2);
        var mention = look(() -> window.models()
                .compare()
                .mentionAt(1, Samples.EN.indexOf("CSTO met") + 1)
                .orElseThrow()
                .mention());
        assertThat(values(CodedUnit.of(article(1), mention), "role")).containsExactly("host", "guest");
    }

    @Test
    void codebookIsMadeByTypingNamesAndSavedInTheFolder() {
        open(Samples.events());
        run(() -> window.codeHere());
        JTextField name = find("coding.new-name", JTextField.class);
        await("the field", name::isFocusOwner);
        for (String word : List.of("tone", "calm", "angry")) {
            run(() -> name.setText(word));
            keys(KeyEvent.VK_ENTER);
        }
        assertThat(look(() -> coding().book().variables()))
                .singleElement()
                .satisfies(v -> assertThat(v.codes()).extracting(Code::id).containsExactly("calm", "angry"));
        picture("coding-book-light");
        run(() -> work().open(folder, "A"));
        await("the file", () -> Files.exists(folder.resolve(CodebookFile.NAME)) && !coding().unsaved());
        assertThat(CodebookFile.read(folder.resolve(CodebookFile.NAME)).<Codebook>fold(ok -> ok.value(), f -> null))
                .isEqualTo(look(() -> coding().book()));
    }

    @Test
    void workUnderAnotherNameGoesOnInItsOwnFileAndLeavesTheOtherAlone() throws IOException {
        CodedUnit unit = new CodedUnit("x.en", CodeLevel.ARTICLE, 0, "", "", "");
        CodebookFile.write(folder.resolve(CodebookFile.NAME), BOOK);
        Path second = folder.resolve(CoderFile.FOLDER).resolve("B.json");
        CoderWork kept = CoderWork.of("B").with(new CodedValue(unit, "tone", List.of("bad")));
        CoderFile.write(second, kept);
        open(Samples.events());
        run(() -> work().open(folder, "A"));
        await("the study", () -> folder.equals(coding().folder()));
        AnnotatedArticle english = article(1);
        run(() -> coding().toggle(
                        CodedUnit.of(english, 1),
                        BOOK.variables().get(0).codes().get(0)));
        await("the first file", () -> !coding().unsaved());
        run(() -> work().rename("B"));
        await("the second coder", () -> coding().work().equals(kept));
        assertThat(CoderFile.read(second).<CoderWork>fold(ok -> ok.value(), f -> null))
                .isEqualTo(kept);
        run(() -> work().rename("A"));
        await(
                "the first coder",
                () -> coding().work().values().size() == 1
                        && coding().work().coder().equals("A"));
    }

    private CodingWork work() {
        return window.desks().coding().work();
    }

    @Test
    void secondCodersFileGivesAlphaAndEnterOnADisagreementShowsIt() throws IOException {
        open(Samples.events());
        study();
        AnnotatedArticle english = article(1);
        run(() -> {
            for (int i = 0; i < 4; i++) {
                coding().toggle(
                                CodedUnit.of(english, i),
                                BOOK.variables().get(0).codes().get(i % 2));
            }
        });
        CoderWork second = CoderWork.of("B");
        for (int i = 0; i < 4; i++) {
            second = second.with(
                    new CodedValue(CodedUnit.of(english, i), "tone", List.of(i == 1 || i == 2 ? "bad" : "good")));
        }
        second = second.with(new CodedValue(CodedUnit.of(english, 0), "tone", List.of("good")));
        Path file = folder.resolve("B.json");
        CoderFile.write(file, second);
        run(() -> window.codeHere());
        click(find("coding.agreement.show", JToggleButton.class), 20, 10);
        run(() -> work().compare(List.of(file)));
        await("the agreement", () -> coding().agreement() != null);
        // Both have two of each; they differ on two of four.
        assertThat(look(() -> coding().agreement().variables().get(0).equal().count()))
                .isEqualTo(2);
        JTable places = find("coding.agreement.places", JTable.class);
        assertThat(look(places::getRowCount)).isEqualTo(2);
        run(() -> {
            places.requestFocusInWindow();
            places.setRowSelectionInterval(0, 0);
        });
        settle();
        keys(KeyEvent.VK_ENTER);
        assertThat(look(() -> window.models().compare().caret(1)))
                .isEqualTo(english.segments().get(2).span().start());
        picture("coding-agreement-light");
    }

    @Test
    void auditIsJudgedByOneKeyACardAndGoesOnInTheFile() {
        open(Samples.events());
        study();
        run(() -> {
            window.models().study().audit().file(folder.resolve(AuditFile.NAME));
            window.codeHere();
        });
        click(find("coding.audit.show", JToggleButton.class), 20, 10);
        click(find("coding.audit.draw", JButton.class), 20, 10);
        var audit = window.models().study().audit();
        await("the sample", () -> !audit.audit().items().isEmpty());
        int all = look(() -> audit.audit().items().size());
        assertThat(look(() -> audit.audit().strata()))
                .extracting(s -> s.language().value())
                .containsExactly("ar", "az", "en");
        await("the card", () -> find("coding.audit.card", JPanel.class).isFocusOwner());
        keys(KeyEvent.VK_1);
        keys(KeyEvent.VK_2);
        picture("audit-light");
        assertThat(look(() -> audit.audit().judged())).isEqualTo(2);
        assertThat(look(() -> audit.results().get(0).right().count())).isEqualTo(1);
        keys(KeyEvent.VK_BACK_SPACE);
        keys(KeyEvent.VK_1);
        assertThat(look(() -> audit.results().get(0).right().count())).isEqualTo(2);
        for (int i = 2; i < all; i++) {
            keys(look(() -> audit.item().mention()) ? KeyEvent.VK_1 : KeyEvent.VK_0);
        }
        assertThat(look(() -> audit.audit().judged())).isEqualTo(all);
        assertThat(look(() -> audit.results().get(3).recall().value())).isEqualTo(1);
        await("the file", () -> !audit.unsaved() && Files.exists(folder.resolve(AuditFile.NAME)));
        picture("audit-done-light");
    }

    @Test
    void pagesStandInArabicAndAzerbaijaniInTheDark() {
        settings.theme(Theme.DARK.name());
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        study();
        caret(2, Samples.AR.indexOf("عقد") + 1);
        codeHere();
        keys(KeyEvent.VK_1);
        keys(KeyEvent.VK_LEFT);
        keys(KeyEvent.VK_2);
        assertThat(values(CodedUnit.of(article(2), 2), "tone")).containsExactly("bad");
        picture("coding-arabic-dark");
        click(find("coding.audit.show", JToggleButton.class), 20, 10);
        click(find("coding.audit.draw", JButton.class), 20, 10);
        await(
                "the sample",
                () -> !window.models().study().audit().audit().items().isEmpty());
        picture("audit-arabic-dark");
        run(() -> window.language(UiLanguage.AZERBAIJANI));
        settle();
        run(() -> window.codeHere());
        settle();
        click(find("coding.book.show", JToggleButton.class), 20, 10);
        picture("coding-book-azerbaijani-dark");
        assertThat(values(CodedUnit.of(article(2), 1), "tone")).containsExactly("good");
    }
}
