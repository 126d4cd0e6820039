package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextPane;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelWindowTest extends WindowTest {
    private static final int BUILT_IN = 9;
    private final NamesPanel names = new NamesPanel();

    @BeforeEach
    void onePanel() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        panels = List.of(new InstalledPanel(names, "Names of tests"));
    }

    private JTabbedPane tabs() {
        return find("tables.tabs", JTabbedPane.class);
    }

    private void select(int tab) {
        run(() -> tabs().setSelectedIndex(tab));
        settle();
    }

    private String reason() {
        return look(() -> find("panel.fault.reason", PhraseLabel.class).phrase().plain());
    }

    /** Opens the window with one panel that does something when it is made. */
    private void openWith(Function<PanelContext, JComponent> create) {
        panels = List.of(new InstalledPanel(new Made(create), "Broken one"), panels.get(0));
        open(Samples.events());
        select(BUILT_IN);
    }

    private record Made(Function<PanelContext, JComponent> create) implements WorkbenchPanel {
        @Override
        public String id() {
            return "made";
        }

        @Override
        public String title(Locale locale) {
            return "Made";
        }

        @Override
        public JComponent create(PanelContext context) {
            return create.apply(context);
        }
    }

    @Test
    void panelIsATabThatIsFilledWhenItIsFirstShown() {
        open(Samples.events());
        assertThat(look(() -> tabs().getTitleAt(BUILT_IN))).isEqualTo("List of names");
        assertThat(look(() -> tabs().getToolTipTextAt(BUILT_IN)))
                .contains("Every name as it is written", "Alt+Shift+0");
        AccessibleContext tab = look(
                () -> tabs().getAccessibleContext().getAccessibleChild(BUILT_IN).getAccessibleContext());
        assertThat(look(tab::getAccessibleName)).isEqualTo("List of names");
        assertThat(look(tab::getAccessibleDescription)).startsWith("Every name as it is written");
        assertThat(names.calls).isEmpty();
        select(BUILT_IN);
        assertThat(names.calls).containsExactly("create en");
        JList<?> list = find("names.list", JList.class);
        assertThat(look(() -> list.getModel().getSize())).isGreaterThan(20);
        assertThat(look(() -> list.getModel().getElementAt(0).toString())).isEqualTo("KTMT");
        picture("panel");
        select(0);
        select(BUILT_IN);
        assertThat(names.calls).containsExactly("create en");
    }

    @Test
    void panelShowsAPlaceAndTheKeysStay() {
        open(Samples.events());
        select(BUILT_IN);
        JList<?> list = find("names.list", JList.class);
        run(list::requestFocusInWindow);
        await("the focus", list::isFocusOwner);
        int yerevan = look(() -> {
            for (int i = 0; i < list.getModel().getSize(); i++) {
                if (list.getModel().getElementAt(i).toString().equals("يريفان")) {
                    return i;
                }
            }
            return -1;
        });
        run(() -> {
            list.setSelectedIndex(yerevan);
            list.ensureIndexIsVisible(yerevan);
        });
        assertThat(names.calls).contains("show true");
        assertThat(look(() -> find("compare.text.2", JTextPane.class).getSelectedText()))
                .isEqualTo("يريفان");
        assertThat(look(list::isFocusOwner)).isTrue();
        picture("panel-shows");
    }

    @Test
    void panelHearsOfSelectionsAndOfAnotherEvent() {
        open(Samples.events());
        select(BUILT_IN);
        run(() -> {
            CompareModel compare = window.models().compare();
            compare.goTo(compare.next(0).orElseThrow());
        });
        assertThat(look(() -> find("names.chosen", JLabel.class).getText())).isEqualTo("almaty as Almatıda");
        names.calls.clear();
        run(() -> window.models().events().select(1));
        await("the other comparison", () -> names.calls.contains("comparison of 1"));
        assertThat(names.calls).startsWith("none", "selected nothing", "comparison of 1");
    }

    @Test
    void placeOfAnArticleThatIsGoneIsNotShown() {
        open(Samples.events());
        select(BUILT_IN);
        JList<?> list = find("names.list", JList.class);
        PanelContext[] kept = {null};
        var before =
                look(() -> window.models().compare().comparison().articles().get(0));
        assertThat(look(() -> list.getModel().getSize())).isPositive();
        panels = List.of(new InstalledPanel(
                new Made(c -> {
                    kept[0] = c;
                    return new JPanel();
                }),
                "Keeps"));
        open(Samples.events().subList(1, 2));
        select(BUILT_IN);
        assertThat(look(() ->
                        kept[0].show(before.article(), before.mentions().get(0).span())))
                .isFalse();
    }

    @Test
    void altAndANumberGoToAPanelAndF6LeavesIt() {
        open(Samples.events());
        keys(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_0);
        await("focus in the panel", () -> find("names.list", JList.class).isFocusOwner());
        assertThat(look(() -> tabs().getSelectedIndex())).isEqualTo(BUILT_IN);
        keys(KeyEvent.VK_F6);
        await(
                "focus in the list of events",
                () -> find("events.list", JList.class).isFocusOwner());
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
        await("focus in the panel", () -> find("names.list", JList.class).isFocusOwner());
        assertThat(look(() -> window.view().tables().tabs().get(BUILT_IN).title()))
                .isEqualTo("List of names");
    }

    @Test
    void arabicWindowTurnsThePanelRoundAndCallsItInArabic() {
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        select(BUILT_IN);
        assertThat(look(() -> tabs().getTitleAt(BUILT_IN))).isEqualTo("قائمة الأسماء");
        assertThat(names.calls).containsExactly("create ar");
        assertThat(look(() -> find("names.list", JList.class).getComponentOrientation()))
                .isEqualTo(ComponentOrientation.RIGHT_TO_LEFT);
        picture("panel-arabic");
    }

    @Test
    void anotherThemeMakesThePanelAnewAndTheOldOneHearsNothingMore() {
        open(Samples.events());
        select(BUILT_IN);
        run(() -> window.theme(Theme.DARK));
        await("the panel", () -> names.calls.size() == 2);
        picture("panel-dark");
        run(() ->
                window.models().compare().goTo(window.models().compare().next(0).orElseThrow()));
        assertThat(names.calls).containsExactly("create en", "create en", "selected almaty as Almatıda");
    }

    @Test
    void panelThatCannotBeMadeSaysWhyInItsTab() {
        openWith(c -> {
            throw new IllegalStateException("no table of words");
        });
        assertThat(reason()).isEqualTo("IllegalStateException: no table of words");
        picture("panel-broken");
        select(BUILT_IN + 1);
        assertThat(look(() -> find("names.list", JList.class).isShowing())).isTrue();
    }

    @Test
    void panelThatMissesAClassIsSaidToBeForAnotherVersion() {
        openWith(c -> {
            throw new NoClassDefFoundError("org/example/Gone");
        });
        assertThat(reason()).isEqualTo("NoClassDefFoundError: org/example/Gone");
        assertThat(look(() -> find("panel.fault", JPanel.class).getComponents()))
                .filteredOn(PhraseLabel.class::isInstance)
                .extracting(l -> ((PhraseLabel) l).phrase().plain())
                .anyMatch(t -> t.contains("Broken one"))
                .anyMatch(t -> t.contains("built for another version"));
    }

    @Test
    void panelThatGivesNothingIsTold() {
        openWith(c -> null);
        assertThat(reason()).contains("create returned null");
    }

    @Test
    void panelThatFailsWhenItHearsOfSomethingIsNotCalledAgain() {
        int[] heard = {0};
        openWith(c -> {
            c.onSelection(s -> {
                heard[0]++;
                throw new IllegalArgumentException("cannot bear it");
            });
            return new JPanel();
        });
        CompareModel compare = window.models().compare();
        run(() -> compare.goTo(compare.next(0).orElseThrow()));
        settle();
        assertThat(reason()).isEqualTo("IllegalArgumentException: cannot bear it");
        run(() -> compare.goTo(compare.next(0).orElseThrow()));
        assertThat(heard[0]).isEqualTo(1);
        assertThat(look(() -> find("card.concept", PhraseLabel.class).phrase().plain()))
                .isEqualTo("CSTO");
    }

    @Test
    void panelThatFailsWhileItIsPaintedIsReplacedByTheReason() {
        int[] painted = {0};
        openWith(c -> new JPanel() {
            @Override
            protected void paintComponent(Graphics g) {
                painted[0]++;
                throw new IllegalStateException("no colour");
            }
        });
        await("the reason", () -> painted[0] == 1);
        painted();
        assertThat(reason()).isEqualTo("IllegalStateException: no colour");
    }

    @Test
    void panelThatFailsWhileItIsLaidOutIsReplacedByTheReason() {
        openWith(c -> new JPanel() {
            @Override
            public void doLayout() {
                throw new ArithmeticException("no room");
            }
        });
        painted();
        assertThat(reason()).isEqualTo("ArithmeticException: no room");
    }

    @Test
    void titleThatFailsIsTheNameOfThePlugin() {
        panels = List.of(new InstalledPanel(
                new WorkbenchPanel() {
                    @Override
                    public String id() {
                        return "untitled";
                    }

                    @Override
                    public String title(Locale locale) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public JComponent create(PanelContext context) {
                        return new JLabel("here");
                    }
                },
                "Untitled one"));
        open(Samples.events());
        assertThat(look(() -> tabs().getTitleAt(BUILT_IN))).isEqualTo("Untitled one");
    }
}
