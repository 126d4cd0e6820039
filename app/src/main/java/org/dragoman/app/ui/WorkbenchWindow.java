package org.dragoman.app.ui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.ComponentOrientation;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.Analysis;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.workspace.EventGroup;

/**
 * The window: ties models, views and commands together. A change of theme or language builds the views anew over the
 * same models. For the event thread.
 */
final class WorkbenchWindow {
    private final AppContext context;
    private final Settings settings;
    private final WorkbenchModels models;
    private final Analysis analysis;
    private final ImportSheet sheet;
    private final Runnable closed;
    private final JFrame frame;
    private Messages messages;
    private Actions actions;
    private WorkbenchView view;

    WorkbenchWindow(
            AppContext context, List<EventGroup> events, Settings settings, Analyser analyser, Runnable closed) {
        this.context = context;
        this.settings = settings;
        this.closed = closed;
        models = new WorkbenchModels(
                new EventsModel(events, CompareModel.MAX_PANES),
                new CompareModel(),
                new AnalysisModel(),
                new ImportModel());
        models.compare().showSetAside(settings.setAside());
        analysis = new Analysis(analyser, models.compare(), models.analysis());
        sheet = new ImportSheet(this, context);
        messages = Messages.of(settings.language());
        theme().install(messages.language().rightToLeft());
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        frame = new JFrame();
        frame.setName("workbench.window");
        frame.setIconImages(Icons.window());
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
        frame.addComponentListener(new Moves());
        showEvent();
        actions = new Actions(messages, Handlers.of(this));
        view = build();
        WindowPlacement.restore(frame, settings);
    }

    private Theme theme() {
        return Theme.of(settings.theme());
    }

    JFrame frame() {
        return frame;
    }

    WorkbenchModels models() {
        return models;
    }

    WorkbenchView view() {
        return view;
    }

    Settings settings() {
        return settings;
    }

    Analysis analysis() {
        return analysis;
    }

    /** Asks for files and folders and opens them. */
    void askAndOpen() {
        ask(Command.OPEN).ifPresent(this::open);
    }

    /** Asks for pages and shows them in the import sheet. */
    void askAndImport() {
        ask(Command.IMPORT).ifPresent(this::importPages);
    }

    /** Shows pages in the import sheet. */
    void importPages(List<Path> paths) {
        sheet.read(paths);
    }

    Optional<List<Path>> ask(Command command) {
        Optional<List<Path>> paths = FileChooser.ask(frame, messages, settings.lastFolder(), command);
        paths.ifPresent(this::rememberFolder);
        return paths;
    }

    Optional<Path> askFolder() {
        return FileChooser.askFolder(frame, messages, settings.lastFolder());
    }

    /** Shows what pages have beside their articles, or hides it. */
    void setAside(boolean shown) {
        settings.setAside(shown);
        models.compare().showSetAside(shown);
    }

    /** Shows the window; analysis begins once the texts are on the screen. */
    void show(Runnable ready) {
        view.afterPaint(() -> {
            analysis.start();
            view.pane(0);
            ready.run();
        });
        frame.setVisible(true);
    }

    private WorkbenchView build() {
        models.silence();
        WorkbenchView content = new WorkbenchView(
                models,
                messages,
                settings,
                actions,
                sheet.commands(actions),
                context.glossary().concepts().size());
        ComponentOrientation orientation = messages.language().rightToLeft()
                ? ComponentOrientation.RIGHT_TO_LEFT
                : ComponentOrientation.LEFT_TO_RIGHT;
        frame.setJMenuBar(Menus.bar(messages, actions));
        frame.setContentPane(content);
        // All of it: the title bar with its buttons turns round too.
        frame.applyComponentOrientation(orientation);
        content.applyDirections();
        frame.setLocale(messages.language().tag().locale().toLocale());
        actions.bindFurtherKeys(frame.getRootPane());
        FileDrop drop = new FileDrop(this::open);
        drop.install(content);
        models.events().on(EventsModel.SELECTED, () -> {
            showEvent();
            drop.install(content);
            updateActions();
            title();
            analysis.start();
        });
        models.compare().on(CompareModel.COMPARISON, this::updateActions);
        models.compare().on(CompareModel.ACTIVE, this::updateActions);
        models.analysis().onChange(this::updateActions);
        models.compare().on(CompareModel.SET_ASIDE, this::updateActions);
        models.importing().on(ImportModel.CHANGED, this::updateActions);
        models.importing().on(ImportModel.OPEN, () -> {
            content.showImport(models.importing().isOpen());
            title();
            updateActions();
        });
        title();
        updateActions();
        return content;
    }

    /** Views in another language or theme, over the same models. */
    private void rebuild() {
        view.remember();
        boolean problems = view.problems().isVisible();
        messages = Messages.of(settings.language());
        // The old views go first: they must not be seen half in the new colours.
        WorkbenchView old = view;
        models.silence();
        frame.setJMenuBar(null);
        frame.setContentPane(new JPanel());
        theme().install(messages.language().rightToLeft());
        FlatLaf.updateUI();
        actions = new Actions(messages, Handlers.of(this));
        view = build();
        if (problems) {
            view.problems().show(old.problems().problems());
        }
        frame.validate();
        frame.repaint();
        view.compare().reveal();
        if (sheet.isOpen()) {
            view.area(1);
        } else {
            view.pane(models.compare().pane());
        }
    }

    private void title() {
        EventGroup event = models.compare().event();
        String program = messages.text("program");
        String open = sheet.isOpen()
                ? messages.text("import.heading")
                : event == null
                        ? ""
                        : Isolates.strip(event.title(messages.language().tag()));
        frame.setTitle(open.isEmpty() ? program : open + " – " + program);
    }

    private void showEvent() {
        models.compare().show(models.events().event(), models.events().shown());
    }

    private void updateActions() {
        ActionStates.update(actions, models, theme(), messages);
    }

    void theme(Theme theme) {
        settings.theme(theme.name());
        rebuild();
    }

    void language(UiLanguage language) {
        settings.language(language);
        rebuild();
    }

    void zoom(int steps) {
        settings.zoom(Math.max(Settings.MIN_ZOOM, Math.min(Settings.MAX_ZOOM, steps)));
        view.compare().zoom(settings.zoom());
    }

    void keys() {
        KeysDialog dialog = new KeysDialog(frame, messages);
        dialog.applyComponentOrientation(frame.getComponentOrientation());
        dialog.setVisible(true);
    }

    void stop() {
        if (view.problems().isVisible()) {
            view.problems().close();
        } else if (sheet.isOpen()) {
            sheet.stop();
        } else if (models.analysis().state() == AnalysisModel.State.RUNNING) {
            analysis.cancel();
        } else {
            models.compare().choose(null);
        }
    }

    /** Reads files and folders and shows what could be read. */
    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        rememberFolder(paths);
        if (sheet.isOpen()) {
            sheet.read(paths);
            return;
        }
        new OpenTask(context.articles(), paths, opened -> {
                    if (opened.pages()) {
                        sheet.read(paths);
                    } else {
                        view.problems().show(opened.problems());
                        models.events().open(opened.events());
                    }
                })
                .execute();
    }

    private void rememberFolder(List<Path> paths) {
        Path first = paths.get(0).toAbsolutePath();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        if (folder != null) {
            settings.lastFolder(folder);
        }
    }

    /** Remembers everything and ends. */
    void close() {
        if (!sheet.mayClose()) {
            return;
        }
        analysis.cancel();
        view.remember();
        WindowPlacement.remember(frame, settings);
        settings.save();
        frame.dispose();
        closed.run();
    }

    /** Keeps the placement of the window as it is when it is not maximized. */
    private final class Moves extends ComponentAdapter {
        @Override
        public void componentMoved(ComponentEvent e) {
            note();
        }

        @Override
        public void componentResized(ComponentEvent e) {
            note();
        }

        private void note() {
            if (frame.isShowing() && frame.getExtendedState() == JFrame.NORMAL) {
                WindowPlacement.remember(frame, settings);
            }
        }
    }
}
