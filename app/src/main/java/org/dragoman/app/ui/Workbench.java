package org.dragoman.app.ui;

import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.terms.TermsWork;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** An open workbench. Its methods may be called from any thread. */
public final class Workbench {
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable WorkbenchWindow window;
    private volatile @Nullable Throwable failure;

    private Workbench() {}

    /**
     * {@return whether there is a display to open a window on}
     */
    public static boolean available() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Begins to load in the background what every window needs: fonts, icons, formats, the look. Calling it before
     * anything is read shortens the start; leaving it out changes nothing else.
     */
    public static void warmUp() {
        if (!available()) {
            return;
        }
        prepareLetters();
        Thread thread = new Thread(
                () -> {
                    Faces.register();
                    Icons.window();
                    Icons.of("open").getIconWidth();
                    Messages.date(LocalDate.EPOCH, LanguageTag.AR);
                    Messages.of(UiLanguage.ENGLISH).text("status.articles", "count", 1);
                },
                "workbench-warm-up");
        thread.setDaemon(true);
        thread.start();
        SwingUtilities.invokeLater(WarmUp::look);
    }

    /** Linux desktops without settings for fonts get jagged letters else; must be set before AWT starts. */
    private static void prepareLetters() {
        if (System.getProperty("awt.useSystemAAFontSettings") == null) {
            System.setProperty("awt.useSystemAAFontSettings", "on");
        }
    }

    /**
     * Opens the window and returns at once.
     *
     * @param services what is installed
     * @param loading reads the glossary to work with; called in the background once the texts are on the screen
     * @param events what the list shows, the first of them open; may be empty
     * @param further reads events that come behind these; called in the background once the texts are on the screen
     * @param kept decisions on mentions and their file
     * @param collection a workspace to open, or a folder whose index the concordance asks; null for none
     * @param ready hears once, on the event thread, that the first event's texts are on the screen and can be used;
     *     marks may still be missing
     * @return the open workbench
     * @throws HeadlessException where no window can be opened
     */
    public static Workbench open(
            Services services,
            Callable<AppContext> loading,
            List<EventGroup> events,
            Callable<List<EventGroup>> further,
            KeptDecisions kept,
            @Nullable Path collection,
            Consumer<Workbench> ready) {
        if (!available()) {
            throw new HeadlessException("There is no display. Start Dragoman on a desktop.");
        }
        prepareLetters();
        Workbench workbench = new Workbench();
        SwingUtilities.invokeLater(() -> workbench.show(services, loading, events, further, kept, collection, ready));
        return workbench;
    }

    private void show(
            Services services,
            Callable<AppContext> loading,
            List<EventGroup> events,
            Callable<List<EventGroup>> further,
            KeptDecisions kept,
            @Nullable Path collection,
            Consumer<Workbench> ready) {
        try {
            TermsModel terms = new TermsModel(services);
            WorkbenchWindow opened = new WorkbenchWindow(
                    terms,
                    events,
                    kept,
                    Settings.ofUser(),
                    Analyser::of,
                    InstalledPanel.of(services.plugins()),
                    closed::countDown);
            window = opened;
            opened.show(() -> {
                new TermsWork(terms).load(loading);
                new Job().start(further, more -> {
                    if (!more.isEmpty()) {
                        opened.models().events().add(more);
                    }
                });
                if (collection != null && Workspace.isWorkspace(collection)) {
                    opened.desks().workspace().open(collection);
                } else if (collection != null) {
                    opened.desks().collection().work().open(collection);
                }
                ready.accept(this);
                opened.desks().help().greet();
            });
        } catch (RuntimeException | Error e) {
            // Whoever waits for the end must not wait for ever, whatever it was.
            failure = e;
            closed.countDown();
        }
    }

    /**
     * Says in the window what went wrong while its articles were read.
     *
     * @param problems none for nothing to say
     */
    public void tell(List<InputProblem> problems) {
        SwingUtilities.invokeLater(() -> {
            WorkbenchWindow opened = window;
            if (opened != null && !problems.isEmpty()) {
                opened.view().problems().show(problems);
            }
        });
    }

    /** Closes the window as its user would: placement and choices are remembered. */
    public void close() {
        SwingUtilities.invokeLater(() -> {
            WorkbenchWindow opened = window;
            if (opened != null) {
                opened.close();
            }
        });
    }

    /**
     * Waits until the window is closed.
     *
     * @throws IllegalStateException where it could not be opened
     */
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Throwable reason = failure;
        if (reason != null) {
            throw new IllegalStateException(
                    "The window could not be opened: " + (reason instanceof Error ? reason : reason.getMessage()),
                    reason);
        }
    }
}
