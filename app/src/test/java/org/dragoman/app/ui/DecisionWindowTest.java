package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.MentionDecision;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on mentions, made by keys and mouse. */
class DecisionWindowTest extends WindowTest {
    private static final int YEREVAN = Samples.EN.indexOf("Yerevan");

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private JTextPane english() {
        return find("compare.text.1", JTextPane.class);
    }

    private void caretAt(int offset) {
        run(() -> {
            english().requestFocusInWindow();
            english().setCaretPosition(offset);
        });
        await("the focus", () -> english().isFocusOwner());
    }

    private void analysed() {
        await("the analysis", () -> window.models().analysis().state() == AnalysisModel.State.IDLE);
    }

    /** Id of the concept named at an offset of the English article, null for none. */
    private String named(int offset) {
        return look(() -> window.models().compare().mentions(1).stream()
                .filter(m -> m.span().start() == offset)
                .map(Mention::concept)
                .map(c -> c.id())
                .findFirst()
                .orElse(null));
    }

    private JMenuItem item(String command) {
        return look(() -> {
            JPopupMenu menu = (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0];
            return (JMenuItem) Stream.of(menu.getComponents())
                    .filter(c -> ("menu." + command).equals(c.getName()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private void openMenuAt(int offset) {
        Rectangle2D word = look(() -> english().modelToView2D(offset));
        moveMouse(english(), (int) word.getX(), (int) word.getCenterY());
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        await("the menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
    }

    private static JDialog dialog() {
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog && open.isShowing() && "concepts".equals(open.getName())) {
                return (JDialog) open;
            }
        }
        return null;
    }

    private static <T> T inDialog(Class<T> type, String name) {
        return look(() -> type.cast(inside(dialog(), name)));
    }

    private static Component inside(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inner = child instanceof Container ? inside((Container) child, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private void awaitDialog() {
        await("the question", () -> dialog() != null && dialog().isFocused());
        await(
                "the focus in its field",
                () -> inside(dialog(), "concepts.filter").isFocusOwner());
    }

    private String card(String name) {
        return look(() -> find(name, PhraseLabel.class).phrase().plain());
    }

    @Test
    void menuOfTheTextSaysThatWordsAreNoMentionAndUndoTakesItBack() {
        open(Samples.events());
        openMenuAt(YEREVAN + 2);
        assertThat(look(() -> english().getCaretPosition())).isBetween(YEREVAN + 1, YEREVAN + 3);
        int caret = look(() -> english().getCaretPosition());
        assertThat(look(() -> item("ANOTHER_CONCEPT").isEnabled())).isTrue();
        assertThat(look(() -> item("MARK_MENTION").isEnabled())).isFalse();
        assertThat(look(() -> item("DECISION_BACK").isEnabled())).isFalse();
        assertThat(look(() -> item("NOT_A_MENTION").getAccessibleContext().getAccessibleDescription()))
                .isEqualTo("The words at the caret name nothing here");
        picture("decide-menu");
        click(item("NOT_A_MENTION"), 20, 10);
        await("the decision", () -> named(YEREVAN) == null);
        analysed();
        assertThat(look(() -> english().getCaretPosition())).isEqualTo(caret);
        assertThat(card("card.no-mention")).contains("Yerevan", "set by hand");
        picture("decide-dismissed");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the mention", () -> "yerevan".equals(named(YEREVAN)));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        await("the decision", () -> named(YEREVAN) == null);
    }

    @Test
    void anotherConceptIsSoughtByNameAndTheCardTakesItBack() {
        open(Samples.events());
        caretAt(YEREVAN + 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_E);
        awaitDialog();
        for (int key : new int[] {KeyEvent.VK_A, KeyEvent.VK_L, KeyEvent.VK_M, KeyEvent.VK_A}) {
            keys(key);
        }
        assertThat(look(() -> inDialog(JList.class, "concepts.list").getModel().getSize()))
                .isEqualTo(1);
        picture("decide-concept");
        keys(KeyEvent.VK_ENTER);
        await("the end of the question", () -> dialog() == null);
        await("the decision", () -> "almaty".equals(named(YEREVAN)));
        analysed();
        assertThat(card("card.concept")).isEqualTo("Almaty");
        assertThat(card("card.grounds")).isEqualTo("set by hand");
        picture("decide-card");
        JButton back = find("card.take-back", JButton.class);
        click(back, 20, 8);
        await("the mention as it was", () -> "yerevan".equals(named(YEREVAN)));
    }

    @Test
    void escapeLeavesTheQuestionAndNothingIsDecided() {
        open(Samples.events());
        caretAt(YEREVAN + 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_E);
        awaitDialog();
        keys(KeyEvent.VK_ESCAPE);
        await("the end of the question", () -> dialog() == null);
        assertThat(look(() -> window.models().decisions().decisions())).isEqualTo(Decisions.NONE);
    }

    @Test
    void selectedWordsBecomeAMentionInAnArabicWindow() {
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        int at = Samples.EN.indexOf("members");
        caretAt(at);
        run(() -> english().select(at, at + "members".length()));
        settle();
        openMenuAt(at + 3);
        assertThat(look(() -> item("MARK_MENTION").isEnabled())).isTrue();
        assertThat(look(() -> item("NOT_A_MENTION").isEnabled())).isFalse();
        picture("decide-menu-arabic");
        click(item("MARK_MENTION"), 20, 10);
        awaitDialog();
        picture("decide-concept-arabic");
        keys(KeyEvent.VK_DOWN);
        String chosen = look(() -> inDialog(JList.class, "concepts.list").getSelectedIndex() + "");
        assertThat(chosen).isEqualTo("1");
        keys(KeyEvent.VK_ENTER);
        await("the mention", () -> named(at) != null);
        analysed();
        picture("decide-card-arabic");
    }

    @Test
    void cardSaysOfWhichOfficeAMentionIsPart() {
        open(Samples.events());
        caretAt(Samples.EN.indexOf("foreign minister,") + 3);
        assertThat(card("card.office")).isEqualTo("foreign minister – Kazakhstan");
        assertThat(card("card.office.parts")).isEqualTo("Kazakhstan + foreign minister");
        assertThat(card("card.office.rule")).isEqualTo("office and owner in the genitive or possessive");
        picture("office-card");
        run(() -> {
            JTextPane arabic = find("compare.text.2", JTextPane.class);
            arabic.requestFocusInWindow();
            arabic.setCaretPosition(Samples.AR.indexOf("وزير خارجية كازاخستان") + 2);
        });
        assertThat(card("card.office.rule")).isEqualTo("construct: the owner follows the office");
        picture("office-card-arabic");
    }

    @Test
    void keyOpensTheMenuAtTheCaret() {
        open(Samples.events());
        caretAt(YEREVAN + 1);
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
        await("the menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        assertThat(look(() -> item("NOT_A_MENTION").isEnabled())).isTrue();
        keys(KeyEvent.VK_ESCAPE);
    }

    @Test
    void decisionsOfAFileHoldFromTheStartAndFurtherOnesGoIntoIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("decisions.json");
        MentionDecision first = MentionDecision.at(
                Samples.articles().get(1), new Span(YEREVAN, YEREVAN + 7), MentionDecision.Kind.NO_MENTION, null);
        DecisionFile.write(file, Decisions.NONE.with(first));
        kept = new KeptDecisions(file, Decisions.NONE.with(first));
        open(Samples.events());
        assertThat(named(YEREVAN)).isNull();
        caretAt(YEREVAN + 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_D);
        await("the mention", () -> "yerevan".equals(named(YEREVAN)));
        await("the file", () -> !window.models().decisions().unsaved());
        Decisions left = DecisionFile.read(file).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
        assertThat(left.mentions()).isEmpty();
    }

    @Test
    void windowWithUnsavedDecisionsAsksOnceBeforeItCloses() {
        open(Samples.events());
        caretAt(YEREVAN + 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_X);
        await("the decision", () -> named(YEREVAN) == null);
        run(() -> window.close());
        assertThat(look(() -> window.frame().isDisplayable())).isTrue();
        assertThat(look(() -> window.view().problems().isVisible())).isTrue();
        run(() -> window.close());
        assertThat(look(() -> window.frame().isDisplayable())).isFalse();
    }
}
