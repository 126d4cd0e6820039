package org.dragoman.app.ui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.events.EventQuestion;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.keys.Keymap;
import org.dragoman.app.ui.keys.LayoutKeys;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.PageSwitch;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.palette.PaletteView;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.compare.CountBy;

/**
 * The window: ties models, views and commands together. A change of theme or language builds the views anew over the
 * same models. For the event thread.
 */
final class WorkbenchWindow {
    private final Function<AppContext, Analyser> analysers;
    private final Settings settings;
    private final WorkbenchModels models;
    private final Desks desks;
    private final List<InstalledPanel> panels;
    private final Runnable closed;
    private final Failures failures;
    private final Keymap keymap;
    private final JFrame frame;
    private Messages messages;
    private Actions actions;
    private Map<Perspective, Page> pages = Map.of();
    private WorkbenchView view;
    private PaletteView finder;
    private boolean ended;

    WorkbenchWindow(
            TermsModel terms,
            List<EventGroup> first,
            KeptDecisions kept,
            Settings settings,
            Function<AppContext, Analyser> analysers,
            List<InstalledPanel> panels,
            Runnable closed) {
        this.analysers = analysers;
        this.settings = settings;
        this.panels = List.copyOf(panels);
        this.closed = closed;
        TextEditing editing = new TextEditing(this);
        models = WorkbenchModels.of(terms, first, kept, settings, editing);
        AppContext known = terms.context();
        models.events().decided(models.decisions().decisions());
        desks = new Desks(this, editing, known == null ? null : analysers.apply(known));
        keymap = CommandKeys.of(settings);
        LayoutKeys.install();
        messages = Messages.of(settings.language());
        theme().install(messages.language().rightToLeft(), settings.scale());
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        frame = new JFrame();
        frame.setName("workbench.window");
        frame.setContentPane(new JPanel(new BorderLayout()));
        frame.setIconImages(Icons.window());
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.setFocusTraversalPolicy(new FirstFocus(() -> view == null ? null : view.first()));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }
        });
        WindowPlacement.follow(frame, settings);
        desks.workspace().follow();
        showEvent(() -> {});
        actions = new Actions(messages, Handlers.of(this), keymap);
        finder = new PaletteView(desks.palette().model(), messages);
        view = build();
        WindowPlacement.restore(frame, settings);
        failures = Failures.tell(this);
    }

    private Theme theme() {
        return Theme.of(settings.theme());
    }

    JFrame frame() {
        return frame;
    }

    /** What the commands are carried out by. */
    Desks desks() {
        return desks;
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

    Actions actions() {
        return actions;
    }

    /** Finds and runs anything by name. */
    void find() {
        finder.open();
    }

    Messages messages() {
        return messages;
    }

    /** Another workspace is open, or none. */
    void workspaceChanged() {
        title();
        updateActions();
    }

    /** The present keys of the commands. */
    Keymap keymap() {
        return keymap;
    }

    /** Brings the codes for what is at the caret into sight. */
    void codeHere() {
        view.tables().codeHere();
    }

    /** A text was changed: what is analysed of the old one is no longer wanted. */
    void changedText() {
        desks.saving().changed();
        desks.analysis().start();
        updateActions();
    }

    /** Takes corrections back and makes them again. */
    Corrections corrections() {
        Page page = pages.get(models.pages().shown());
        return new Corrections(models, desks.sheet(), desks.editing(), page == null ? null : page.undoing());
    }

    /** The glossary came or was replaced: the articles are read again with it. */
    void glossaryChanged() {
        AppContext known = models.terms().context();
        String failure = models.terms().failure();
        if (known != null && failure == null) {
            desks.analysis().use(analysers.apply(known));
            desks.analysis().start();
            desks.collection().work().glossaryChanged();
            desks.review().glossaryChanged();
            desks.workspace().glossaryChanged();
        } else if (failure != null) {
            desks.analysis().impossible(failure);
        }
        updateActions();
    }

    /** Shows what pages have beside their articles, or hides it. */
    void setAside(boolean shown) {
        if (!shown && models.checks().editing() >= 0) {
            desks.editing().stop();
        }
        settings.setAside(shown);
        desks.editing().detach();
        models.compare().showSetAside(shown);
        desks.editing().attach();
    }

    /** Reads in rows or as texts. */
    void read(ReadingModel.Mode mode) {
        if (mode == models.reading().mode()) {
            return;
        }
        if (mode == ReadingModel.Mode.ROWS && models.checks().editing() >= 0) {
            desks.editing().stop();
        }
        settings.rows(mode == ReadingModel.Mode.ROWS);
        models.reading().mode(mode);
    }

    /** Counts names by outlet, or by text. */
    void byOutlet(boolean outlets) {
        settings.byOutlet(outlets);
        models.compare().countBy(outlets ? CountBy.OUTLET : CountBy.TEXT);
    }

    /** Shows the window; analysis begins once the texts are on the screen. */
    void show(Runnable ready) {
        view.afterPaint(() -> {
            desks.analysis().start();
            view.pane(0);
            ready.run();
        });
        frame.setVisible(true);
    }

    private WorkbenchView build() {
        models.silence();
        models.events().reader(messages.language().tag());
        desks.glossary().listen();
        pages = PageDesk.pages(this, actions);
        WorkbenchView content = new WorkbenchView(
                models, messages, settings, actions, desks.sheet().commands(actions), desks, panels, pages);
        ComponentOrientation orientation = messages.language().rightToLeft()
                ? ComponentOrientation.RIGHT_TO_LEFT
                : ComponentOrientation.LEFT_TO_RIGHT;
        PageSwitch pageSwitch =
                new PageSwitch(models.pages(), messages, content.perspectives(), p -> actions.get(Command.of(p)));
        pageSwitch.setVisible(!pages.isEmpty());
        JMenuBar bar = Menus.bar(messages, actions);
        new RecentMenu(settings, messages, desks.workspace()::open).addTo(bar);
        Menus.add(bar, finder, pageSwitch);
        finder.showKey(actions.keys(Command.PALETTE));
        keymap.on(() -> finder.showKey(actions.keys(Command.PALETTE)));
        frame.getRootPane().putClientProperty("JRootPane.titleBarShowTitle", false);
        frame.setJMenuBar(bar);
        // Java lays a content pane out as soon as it is set; what comes into this one waits until all of it is there.
        frame.getContentPane().add(content);
        // All of it: the title bar with its buttons turns round too.
        frame.applyComponentOrientation(orientation);
        content.applyDirections();
        frame.setLocale(messages.language().tag().locale().toLocale());
        actions.bindFurtherKeys(frame.getRootPane());
        FileDrop drop = new FileDrop(desks.opener()::open);
        drop.install(content);
        new Wiring(this, content, drop).tie();
        title();
        updateActions();
        return content;
    }

    /** Views in another language or theme, over the same models. */
    private void rebuild() {
        // A menu that is open would keep the component that had the keys, and with it the old views.
        MenuSelectionManager.defaultManager().clearSelectedPath();
        view.remember();
        desks.editing().detach();
        models.importing().settle();
        Seen seen = view.seen(frame.getMostRecentFocusOwner());
        messages = Messages.of(settings.language());
        // The old views go first: they must not be seen half in the new colours.
        models.silence();
        keymap.silence();
        desks.palette().model().silence();
        frame.setJMenuBar(null);
        frame.getContentPane().removeAll();
        theme().install(messages.language().rightToLeft(), settings.scale());
        FlatLaf.updateUI();
        actions = new Actions(messages, Handlers.of(this), keymap);
        finder = new PaletteView(desks.palette().model(), messages);
        view = build();
        desks.editing().attach();
        view.show(seen);
        frame.repaint();
        desks.help().again();
    }

    void title() {
        frame.setTitle(WindowTitle.of(models, messages));
        frame.getRootPane().putClientProperty("Window.documentModified", WindowTitle.unsaved(models));
    }

    void showEvent(Runnable then) {
        desks.reading()
                .read(
                        (event, articles) -> {
                            boolean reader = view != null
                                    && (view.hasFocusInTexts()
                                            || (event != null
                                                    && models.compare().event() == null));
                            models.compare().show(event, articles);
                            if (reader) {
                                view.pane(0);
                            }
                            desks.findings().articles();
                            then.run();
                        },
                        problem -> view.problems().show(List.of(problem)));
    }

    /** Asks to which event the picked articles go. */
    void moveArticles() {
        if (desks.events().canMove()) {
            EventQuestion.ask(
                            frame,
                            messages,
                            FileChooser.title(messages.text(Command.MOVE_ARTICLES.nameKey())),
                            models.events())
                    .ifPresent(target -> desks.events().move(models.events().pickedArticles(), target));
        }
    }

    void updateActions() {
        ActionStates.update(actions, models, theme(), messages, pages);
        desks.glossary().enable(actions);
        desks.review().enable(actions);
    }

    void theme(Theme theme) {
        settings.theme(theme.name());
        rebuild();
    }

    void language(UiLanguage language) {
        settings.language(language);
        rebuild();
    }

    /** Makes the whole window larger or smaller; keeps to the sizes there are. */
    void scale(int percent) {
        int before = settings.scale();
        settings.scale(percent);
        if (settings.scale() != before) {
            rebuild();
        }
    }

    void zoom(int steps) {
        settings.zoom(Math.max(Settings.MIN_ZOOM, Math.min(Settings.MAX_ZOOM, steps)));
        view.compare().restyle();
    }

    void keys() {
        KeysDesk.open(this);
    }

    void stop() {
        Stopping.stop(this);
    }

    /** Remembers everything and ends, once the user agrees to lose what is not saved. */
    void close() {
        if (!desks.sheet().mayClose()
                || !desks.mentions().mayClose()
                || !desks.saving().mayClose()
                || !desks.coding().mayClose()) {
            return;
        }
        end();
    }

    /** Remembers everything and ends without asking; of two calls only the first does something. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        desks.end();
        view.remember();
        WindowPlacement.remember(frame, settings);
        settings.save();
        failures.end();
        frame.dispose();
        closed.run();
    }
}
