package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.dragoman.app.panel.PanelSelection;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a {@link WorkbenchPanel} has to keep. Needs dragoman-app on the class path, and no display. */
public abstract class PanelContract {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, new Locale("az"), new Locale("ar"));
    private static final Dimension SIZE = new Dimension(600, 200);

    /** For subclasses. */
    protected PanelContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract WorkbenchPanel panel();

    /**
     * What the window compares; override it where the panel is about something that this does not have.
     *
     * @return by default three short articles in English, Azerbaijani and Arabic, with mentions
     */
    protected ArticleComparison comparison() {
        return SampleComparison.of(Languages.installed());
    }

    @Test
    void idIsStable() {
        Promises.id(panel().id(), panel().id());
    }

    @Test
    void itHasATitleInEveryLanguageOfTheWindow() throws Exception {
        for (Locale locale : LOCALES) {
            assertThat(onEventThread(() -> panel().title(locale)))
                    .as("WorkbenchPanel.title: in %s, or in another language", locale)
                    .isNotBlank();
            assertThat(onEventThread(() -> panel().description(locale)))
                    .as("WorkbenchPanel.description: in %s, or in another language", locale)
                    .isNotBlank();
        }
    }

    @Test
    void everyComponentIsNewAndBelongsToItsContextAlone() throws Exception {
        WorkbenchPanel panel = panel();
        PanelWindow one = new PanelWindow(Locale.ENGLISH);
        PanelWindow other = new PanelWindow(Locale.ENGLISH);
        JComponent first = onEventThread(() -> panel.create(one));
        JComponent second = onEventThread(() -> panel.create(other));

        assertThat(first)
                .as("WorkbenchPanel.create: a new component, never one that was returned before")
                .isNotSameAs(second);
        String before = text(second);
        tell(one, comparison());
        assertThat(text(second))
                .as("WorkbenchPanel: keeps nothing between calls; a component hears its own context alone")
                .isEqualTo(before);
    }

    @Test
    void itFollowsTheWindowThroughAllItShows() throws Exception {
        ArticleComparison comparison = comparison();
        for (Locale locale : LOCALES) {
            PanelWindow window = new PanelWindow(locale);
            JComponent component = onEventThread(() -> panel().create(window));
            paint(component, locale);
            String empty = text(component);
            tell(window, comparison);
            paint(component, locale);
            AnnotatedArticle article = comparison.articles().get(0);
            for (Mention mention : article.mentions()) {
                select(window, new PanelSelection(mention.concept(), article.article(), mention));
                select(window, new PanelSelection(mention.concept(), null, null));
                select(window, null);
                paint(component, locale);
            }
            tell(window, null);
            paint(component, locale);
            assertThat(text(component))
                    .as("PanelContext.onComparison: without a comparison a panel shows what it showed before there was"
                            + " one")
                    .isEqualTo(empty);
        }
    }

    @Test
    void aComparisonMayBeThereBeforeThePanel() throws Exception {
        PanelWindow late = new PanelWindow(Locale.ENGLISH);
        JComponent told = onEventThread(() -> panel().create(late));
        tell(late, comparison());
        PanelWindow early = new PanelWindow(Locale.ENGLISH);
        tell(early, comparison());
        JComponent made = onEventThread(() -> panel().create(early));

        assertThat(text(made))
                .as("PanelContext.comparison: a comparison that is there already is shown as one that comes later is")
                .isEqualTo(text(told));
    }

    private static void tell(PanelWindow window, @Nullable ArticleComparison comparison) throws Exception {
        onEventThread(() -> {
            window.show(comparison);
            return true;
        });
    }

    private static void select(PanelWindow window, @Nullable PanelSelection selection) throws Exception {
        onEventThread(() -> {
            window.select(selection);
            return true;
        });
    }

    private static void paint(JComponent component, Locale locale) throws Exception {
        onEventThread(() -> {
            component.applyComponentOrientation(ComponentOrientation.getOrientation(locale));
            component.setSize(SIZE);
            component.addNotify();
            component.validate();
            lay(component);
            BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            component.printAll(graphics);
            graphics.dispose();
            component.removeNotify();
            return true;
        });
    }

    private static void lay(Container container) {
        container.doLayout();
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                lay(inner);
            }
        }
    }

    private static String text(JComponent component) throws Exception {
        return onEventThread(() -> ShownText.of(component));
    }

    /** Runs a task on the event thread; what it throws fails the test. */
    private static <T> T onEventThread(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeAndWait(future);
        return future.get();
    }
}
