package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of the checks, by keys and mouse. */
class FindingsWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private void openChecked(List<EventGroup> events) {
        context = CheckSamples.context();
        show(events, Analyser.of(context));
        await("the findings", () -> !findings().open().isEmpty());
        checked();
    }

    private void checked() {
        await(
                "the checks",
                () -> window.models().checks().state() == ChecksModel.State.IDLE
                        && window.models().analysis().state() == AnalysisModel.State.IDLE);
        settle();
    }

    private FindingsModel findings() {
        return window.models().checks().findings();
    }

    private JTextPane text(int pane) {
        return find("compare.text." + pane, JTextPane.class);
    }

    private String selected() {
        return look(() -> {
            FindingLine line = findings().selected();
            return line == null ? "" : line.finding().found();
        });
    }

    private void caretAt(int pane, String words) {
        run(() -> {
            text(pane).requestFocusInWindow();
            text(pane).setCaretPosition(text(pane).getText().indexOf(words) + 2);
        });
        await("the focus", () -> text(pane).isFocusOwner());
        settle();
    }

    private long count(String words) {
        return look(() -> findings().open().stream()
                .filter(l -> l.finding().found().equals(words))
                .count());
    }

    private static JDialog dialog(String name) {
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog dialog && open.isShowing() && name.equals(open.getName())) {
                return dialog;
            }
        }
        return null;
    }

    private static Component inside(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            Component found = name.equals(child.getName())
                    ? child
                    : child instanceof Container inner ? inside(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Article> files(Path folder) throws Exception {
        Files.write(folder.resolve("belarus.en.txt"), CheckSamples.EN.getBytes(StandardCharsets.UTF_8));
        Files.write(
                folder.resolve("belarus.az.txt"),
                CheckSamples.AZ.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        CollectedArticles sink = new CollectedArticles();
        for (String name : List.of("belarus.en.txt", "belarus.az.txt")) {
            Articles.installed().read(folder.resolve(name), ReadOptions.DEFAULT, sink);
        }
        return sink.articles();
    }

    @Test
    void keysGoFromFindingToFindingAndThePanesFollow() {
        openChecked(CheckSamples.events());
        keys(KeyEvent.VK_F8);
        JTable table = find("checks.table", JTable.class);
        await("the table", table::isShowing);
        assertThat(selected()).isEqualTo("Belorusiya");
        assertThat(look(table::getSelectedRow)).isZero();
        keys(KeyEvent.VK_F8);
        assertThat(selected()).isEqualTo("Belorusiyanın");
        assertThat(look(() -> text(1).getCaretPosition())).isEqualTo(CheckSamples.AZ.indexOf("Belorusiyanın"));
        picture("findings-light");
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F8);
        assertThat(selected()).isEqualTo("Belorusiya");
    }

    private int marks() {
        return look(() -> IntStream.range(0, 3)
                .map(p -> window.models().checks().notes().of(p).size())
                .sum());
    }

    @Test
    void publishedArticlesAreMarkedOnlyOnceTheUserEditsThemOrSaysThatTheyAreChecked() {
        openChecked(CheckSamples.events());
        assertThat(marks()).isZero();
        keys(KeyEvent.VK_F8);
        assertThat(selected()).isEqualTo("Belorusiya");
        assertThat(look(() -> window.models().checks().notes().chosen(1))).hasSize(1);
        caretAt(1, "Belorusiyanın");
        keys(KeyEvent.VK_F2);
        await("the editing", () -> window.models().checks().editing() == 1);
        assertThat(look(() -> window.models().checks().notes().of(1))).isNotEmpty();
        assertThat(look(() -> window.models().checks().notes().of(2))).isEmpty();
        keys(KeyEvent.VK_ESCAPE);
        await("the end of it", () -> window.models().checks().editing() < 0);
        assertThat(marks()).isZero();
        run(() -> window.models().checks().source(0));
        checked();
        assertThat(look(() -> window.models().checks().notes().of(1))).isNotEmpty();
        assertThat(look(() -> window.models().checks().notes().of(0))).isEmpty();
    }

    @Test
    void keyPressedInAFieldWhereOneSearchesGoesToThePlaceInTheText() {
        openChecked(CheckSamples.events());
        keys(KeyEvent.VK_F8);
        JTextField words = find("checks.words", JTextField.class);
        run(words::requestFocusInWindow);
        await("the focus in the field", words::isFocusOwner);
        keys(KeyEvent.VK_F8);
        await("the focus in the text", () -> text(1).isFocusOwner());
        assertThat(selected()).isEqualTo("Belorusiyanın");
        assertThat(look(() -> text(1).getCaretPosition())).isEqualTo(CheckSamples.AZ.indexOf("Belorusiyanın"));
    }

    @Test
    void keyWritesTheSureFormAndUndoTakesItBack() {
        openChecked(CheckSamples.events());
        caretAt(1, "Belorusiyanın");
        assertThat(selected()).isEqualTo("Belorusiyanın");
        keys(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        checked();
        String fixed = CheckSamples.AZ.replace("Belorusiyanın", "Belarusun");
        assertThat(look(() -> text(1).getText())).isEqualTo(fixed);
        assertThat(count("Belorusiyanın")).isZero();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        checked();
        assertThat(look(() -> text(1).getText())).isEqualTo(CheckSamples.AZ);
        assertThat(count("Belorusiyanın")).isEqualTo(1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(look(() -> text(1).getText())).isEqualTo(fixed);
    }

    @Test
    void doubtfulFixAsksWhatToWrite() {
        openChecked(CheckSamples.events());
        caretAt(1, "Şuranın");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_PERIOD);
        await("the choices", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 1);
        picture("findings-choices");
        String choice = look(() -> ((JMenuItem) MenuSelectionManager.defaultManager()
                        .getSelectedPath()[1]
                        .getComponent())
                .getAccessibleContext()
                .getAccessibleName());
        keys(KeyEvent.VK_ENTER);
        checked();
        assertThat(look(() -> text(1).getText())).contains("heyəti " + choice + " sədri");
    }

    @Test
    void fixingAllAlikeShowsWhatItWouldDoFirst() {
        openChecked(CheckSamples.events());
        caretAt(1, "Belorusiyanın");
        robot.keyPress(KeyEvent.VK_ALT);
        robot.keyPress(KeyEvent.VK_SHIFT);
        robot.keyPress(KeyEvent.VK_ENTER);
        robot.keyRelease(KeyEvent.VK_ENTER);
        robot.keyRelease(KeyEvent.VK_SHIFT);
        robot.keyRelease(KeyEvent.VK_ALT);
        await("the preview", () -> dialog("alike") != null && dialog("alike").isFocused());
        JTable table = (JTable) look(() -> inside(dialog("alike"), "alike.table"));
        assertThat(look(table::getRowCount)).isEqualTo(3);
        assertThat(look(() -> table.getValueAt(1, 3).toString())).contains("Belarusun nümayəndə heyəti");
        picture("findings-alike");
        run(() -> ((JButton) inside(dialog("alike"), "alike.yes")).doClick());
        await("the end of the preview", () -> dialog("alike") == null);
        checked();
        assertThat(look(() -> text(1).getText())).doesNotContain("Belorusiya");
        run(window.corrections()::undo);
        checked();
        assertThat(look(() -> text(1).getText())).isEqualTo(CheckSamples.AZ);
    }

    @Test
    void ignoredFindingGoesIntoTheBaselineWithItsReason(@TempDir Path folder) throws Exception {
        openChecked(CheckSamples.events(files(folder)));
        caretAt(1, "Belorusiyanın");
        run(() -> SwingUtilities.invokeLater(() -> window.desks().ignoring().ignore()));
        await("the question", () -> dialog("ignore") != null && dialog("ignore").isFocused());
        JButton yes = (JButton) look(() -> inside(dialog("ignore"), "ignore.yes"));
        assertThat(look(yes::isEnabled)).isFalse();
        run(() -> ((JTextField) inside(dialog("ignore"), "ignore.reason")).setText("as quoted"));
        run(() -> ((JTextField) inside(dialog("ignore"), "ignore.until")).setText("soon"));
        assertThat(look(yes::isEnabled)).isFalse();
        run(() -> ((JTextField) inside(dialog("ignore"), "ignore.until")).setText("2099-01-31"));
        picture("findings-ignore");
        run(yes::doClick);
        await("one finding less", () -> count("Belorusiyanın") == 0);
        Path file = folder.resolve(Ignoring.NAME);
        await("the file", () -> read(file).accepted().size() == 1);
        Baseline.Accepted accepted = read(file).accepted().get(0);
        assertThat(accepted.reason()).isEqualTo("as quoted");
        assertThat(accepted.until()).hasToString("2099-01-31");
        run(window.corrections()::undo);
        await("the finding again", () -> count("Belorusiyanın") == 1);
        await("the file without it", () -> read(file).accepted().isEmpty());
    }

    private static Baseline read(Path file) {
        return BaselineFile.read(file).fold(ok -> ok.value(), failed -> Baseline.NONE);
    }

    @Test
    void typingIsCheckedWhenItPausesAndSavedWithItsLineEnds(@TempDir Path folder) throws Exception {
        openChecked(CheckSamples.events(files(folder)));
        caretAt(1, "Belorusiyanın");
        keys(KeyEvent.VK_F2);
        await("the editor", () -> text(1).isEditable());
        int at = CheckSamples.AZ.indexOf("Belorusiyanın");
        run(() -> text(1).select(at, at + "Belorusiyanın".length()));
        run(() -> text(1).replaceSelection("Belarusun"));
        await("one finding less", () -> count("Belorusiyanın") == 0);
        checked();
        run(() -> text(1).setCaretPosition(text(1).getText().indexOf("susub")));
        keys(KeyEvent.VK_B, KeyEvent.VK_X);
        picture("findings-editing");
        String fixed = CheckSamples.AZ.replace("Belorusiyanın", "Belarusun");
        // Letters between which one pauses are taken back one by one.
        for (int i = 0; i < 2 && !look(() -> text(1).getText().equals(fixed)); i++) {
            keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        }
        await("the letters gone", () -> text(1).getText().equals(fixed));
        checked();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_S);
        await("the file", () -> !window.models().checks().texts().unsaved());
        assertThat(Files.readString(folder.resolve("belarus.az.txt"))).isEqualTo(fixed.replace("\n", "\r\n"));
        caretAt(1, "Belorusiya");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_PERIOD);
        checked();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_S);
        await("the file again", () -> !window.models().checks().texts().unsaved());
        assertThat(Files.readString(folder.resolve("belarus.az.txt")))
                .isEqualTo(look(() -> text(1).getText()).replace("\n", "\r\n"));
        assertThat(Files.readString(folder.resolve("belarus.az.txt"))).startsWith("Belarus və");
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> text(1).isEditable())).isFalse();
    }

    @Test
    void closingAsksOnceForChangedTexts() {
        openChecked(CheckSamples.events());
        caretAt(1, "Belorusiyanın");
        keys(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        checked();
        run(() -> window.close());
        assertThat(look(() -> window.frame().isDisplayable())).isTrue();
        assertThat(look(() -> window.view().problems().problems().get(0).code()))
                .isEqualTo("U006");
        run(() -> window.close());
        assertThat(look(() -> window.frame().isDisplayable())).isFalse();
    }

    @Test
    void everythingHasANameForThoseWhoCannotSeeIt() {
        openChecked(CheckSamples.events());
        keys(KeyEvent.VK_F8);
        JComponent view = find("checks", JComponent.class);
        List<String> nameless = new ArrayList<>();
        run(() -> collect(view, nameless));
        assertThat(nameless).isEmpty();
        assertThat(look(() -> find("checks.FIX_FINDING", JButton.class)
                        .getAccessibleContext()
                        .getAccessibleDescription()))
                .isEqualTo("Writes what is right; where that is not sure, asks what to write");
    }

    private static void collect(Container parent, List<String> nameless) {
        for (Component child : parent.getComponents()) {
            boolean control = child instanceof AbstractButton || child instanceof JTable || child instanceof JTextField;
            boolean ours = child.getName() != null && child.getName().startsWith("checks");
            String name = child.getAccessibleContext() == null
                    ? null
                    : child.getAccessibleContext().getAccessibleName();
            if (control && ours && (name == null || name.isBlank())) {
                nameless.add(child.getName());
            }
            if (child instanceof Container inner) {
                collect(inner, nameless);
            }
        }
    }

    @Test
    void windowInAzerbaijaniAndDark() {
        settings.theme(Theme.DARK.name());
        settings.language(UiLanguage.AZERBAIJANI);
        openChecked(CheckSamples.events());
        keys(KeyEvent.VK_F8);
        keys(KeyEvent.VK_F8);
        assertThat(look(() -> findings().selected().rule())).isEqualTo("Yolverilməz termin");
        picture("findings-dark-az");
    }

    @Test
    void namesInTheFirstLineOfAnArabicTextAreUnderlined() {
        openChecked(CheckSamples.events());
        Rectangle2D first = look(() -> text(2).modelToView2D(0));
        int height = (int) first.getHeight();
        painted();
        Rectangle line = look(() -> new Rectangle(
                text(2).getLocationOnScreen().x,
                text(2).getLocationOnScreen().y + (int) first.getY(),
                text(2).getWidth(),
                height));
        BufferedImage image = robot.createScreenCapture(line);
        // Thin lines are blended with the ground: what counts is that they are far more green than red.
        long found = IntStream.range(0, image.getWidth() * image.getHeight())
                .mapToObj(p -> new Color(image.getRGB(p % image.getWidth(), p / image.getWidth())))
                .filter(c -> c.getGreen() - c.getRed() > 60)
                .count();
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void windowInArabicTurnsRound() {
        settings.language(UiLanguage.ARABIC);
        openChecked(CheckSamples.events());
        keys(KeyEvent.VK_F8);
        JTable table = find("checks.table", JTable.class);
        assertThat(look(() -> table.getComponentOrientation().isLeftToRight())).isFalse();
        assertThat(look(() -> table.getCellRect(0, 0, true).x))
                .isGreaterThan(look(() -> table.getCellRect(0, 1, true).x));
        picture("findings-ar");
    }
}
