package org.dragoman.app.ui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.Analysis;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
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
                new EventsModel(events, CompareModel.MAX_PANES), new CompareModel(), new AnalysisModel());
        analysis = new Analysis(analyser, models.compare(), models.analysis());
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
        actions = new Actions(messages, handlers());
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
        actions = new Actions(messages, handlers());
        view = build();
        if (problems) {
            view.problems().show(old.problems().problems());
        }
        frame.validate();
        frame.repaint();
        view.compare().reveal();
        view.pane(models.compare().pane());
    }

    private void title() {
        EventGroup event = models.compare().event();
        String program = messages.text("program");
        frame.setTitle(
                event == null
                        ? program
                        : Isolates.strip(event.title(messages.language().tag())) + " – " + program);
    }

    private void showEvent() {
        models.compare().show(models.events().event(), models.events().shown());
    }

    private void updateActions() {
        CompareModel compare = models.compare();
        boolean mentions = compare.comparison() != null
                && compare.comparison().articles().stream()
                        .anyMatch(a -> !a.mentions().isEmpty());
        actions.enable(Command.NEXT_MENTION, mentions);
        actions.enable(Command.PREVIOUS_MENTION, mentions);
        actions.enable(
                Command.COUNTERPART,
                compare.selected() != null && compare.articles().size() > 1);
        for (int i = 0; i < Command.panes().size(); i++) {
            actions.enable(Command.panes().get(i), i < compare.articles().size());
        }
        boolean running = models.analysis().state() == AnalysisModel.State.RUNNING;
        actions.enable(Command.ANALYSE, !running && !compare.articles().isEmpty());
        actions.enable(
                Command.NEXT_EVENT,
                models.events().selected() + 1 < models.events().events().size());
        actions.enable(Command.PREVIOUS_EVENT, models.events().selected() > 0);
        Theme theme = theme();
        actions.select(Command.THEME_LIGHT, theme == Theme.LIGHT);
        actions.select(Command.THEME_DARK, theme == Theme.DARK);
        actions.select(Command.THEME_SYSTEM, theme == Theme.SYSTEM);
        UiLanguage language = messages.language();
        actions.select(Command.LANGUAGE_ENGLISH, language == UiLanguage.ENGLISH);
        actions.select(Command.LANGUAGE_AZERBAIJANI, language == UiLanguage.AZERBAIJANI);
        actions.select(Command.LANGUAGE_ARABIC, language == UiLanguage.ARABIC);
    }

    private Map<Command, Runnable> handlers() {
        CompareModel compare = models.compare();
        Map<Command, Runnable> map = new EnumMap<>(Command.class);
        map.put(
                Command.OPEN,
                () -> FileChooser.ask(frame, messages, settings.lastFolder()).ifPresent(this::open));
        map.put(Command.ANALYSE, analysis::start);
        map.put(Command.STOP, this::stop);
        map.put(Command.QUIT, this::close);
        map.put(Command.COPY, this::copy);
        map.put(Command.SELECT_ALL, this::selectAll);
        map.put(Command.LARGER, () -> zoom(settings.zoom() + 1));
        map.put(Command.SMALLER, () -> zoom(settings.zoom() - 1));
        map.put(Command.NORMAL_SIZE, () -> zoom(0));
        map.put(Command.THEME_LIGHT, () -> theme(Theme.LIGHT));
        map.put(Command.THEME_DARK, () -> theme(Theme.DARK));
        map.put(Command.THEME_SYSTEM, () -> theme(Theme.SYSTEM));
        map.put(Command.LANGUAGE_ENGLISH, () -> language(UiLanguage.ENGLISH));
        map.put(Command.LANGUAGE_AZERBAIJANI, () -> language(UiLanguage.AZERBAIJANI));
        map.put(Command.LANGUAGE_ARABIC, () -> language(UiLanguage.ARABIC));
        map.put(Command.NEXT_MENTION, () -> compare.next(compare.pane()).ifPresent(compare::goTo));
        map.put(Command.PREVIOUS_MENTION, () -> compare.previous(compare.pane()).ifPresent(compare::goTo));
        map.put(Command.COUNTERPART, () -> compare.counterpart().ifPresent(compare::goTo));
        map.put(Command.PANE_1, () -> view.pane(0));
        map.put(Command.PANE_2, () -> view.pane(1));
        map.put(Command.PANE_3, () -> view.pane(2));
        map.put(Command.NEXT_AREA, () -> view.area(1));
        map.put(Command.PREVIOUS_AREA, () -> view.area(-1));
        map.put(Command.NEXT_EVENT, () -> models.events().select(models.events().selected() + 1));
        map.put(
                Command.PREVIOUS_EVENT,
                () -> models.events().select(models.events().selected() - 1));
        map.put(Command.KEYS, this::keys);
        return map;
    }

    private void theme(Theme theme) {
        settings.theme(theme.name());
        rebuild();
    }

    private void language(UiLanguage language) {
        settings.language(language);
        rebuild();
    }

    private void zoom(int steps) {
        settings.zoom(Math.max(Settings.MIN_ZOOM, Math.min(Settings.MAX_ZOOM, steps)));
        view.compare().zoom(settings.zoom());
    }

    private void keys() {
        KeysDialog dialog = new KeysDialog(frame, messages);
        dialog.applyComponentOrientation(frame.getComponentOrientation());
        dialog.setVisible(true);
    }

    private void stop() {
        if (view.problems().isVisible()) {
            view.problems().close();
        } else if (models.analysis().state() == AnalysisModel.State.RUNNING) {
            analysis.cancel();
        } else {
            models.compare().choose(null);
        }
    }

    private void copy() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner instanceof JTextComponent text) {
            text.copy();
        } else if (owner instanceof JTable table) {
            table.getTransferHandler()
                    .exportToClipboard(table, table.getToolkit().getSystemClipboard(), FileDrop.COPY);
        }
    }

    private void selectAll() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner instanceof JTextComponent text) {
            text.selectAll();
        }
    }

    /** Reads files and folders and shows what could be read. */
    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Path first = paths.get(0).toAbsolutePath();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        if (folder != null) {
            settings.lastFolder(folder);
        }
        new OpenTask(context.articles(), paths, opened -> {
                    view.problems().show(opened.problems());
                    models.events().open(opened.events());
                })
                .execute();
    }

    /** Remembers everything and ends. */
    void close() {
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
