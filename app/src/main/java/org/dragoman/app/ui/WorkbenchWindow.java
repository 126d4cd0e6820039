package org.dragoman.app.ui;

import com.formdev.flatlaf.FlatLaf;
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
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.coding.AuditModel;
import org.dragoman.app.ui.coding.CodingModel;
import org.dragoman.app.ui.coding.Study;
import org.dragoman.app.ui.collection.CollectionModel;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.compare.Analysis;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.events.EventQuestion;
import org.dragoman.app.ui.events.EventWork;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.keys.Keymap;
import org.dragoman.app.ui.keys.LayoutKeys;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.PageSwitch;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.palette.PaletteView;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.tables.TablesModel;
import org.dragoman.app.ui.tables.TablesWork;
import org.dragoman.app.ui.tables.TrendModel;
import org.dragoman.app.ui.tables.TrendWork;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.compare.CountBy;

/**
 * The window: ties models, views and commands together. A change of theme or language builds the views anew over the
 * same models. For the event thread.
 */
final class WorkbenchWindow {
    private final Function<AppContext, Analyser> analysers;
    private final Settings settings;
    private final WorkbenchModels models;
    private final Analysis analysis;
    private final EventReading reading;
    private final EventWork events;
    private final WorkspaceDesk workspace;
    private final ImportSheet sheet;
    private final MentionWork mentions;
    private final FindingWork findings;
    private final TextEditing editing;
    private final TextSaving saving;
    private final Ignoring ignoring;
    private final PluginWork plugins;
    private final CollectionDesk collection;
    private final TablesWork tables;
    private final TrendWork trend;
    private final ExportWork exports;
    private final ReviewDesk review;
    private final CodingDesk coding;
    private final ExchangeDesk exchange;
    private final Opener opener;
    private final GlossaryWork glossary;
    private final List<InstalledPanel> panels;
    private final Runnable closed;
    private final Keymap keymap;
    private final JFrame frame;
    private final Palette palette;
    private final HelpDesk help = new HelpDesk(this);
    private final PrintDesk printing = new PrintDesk(this);
    private Messages messages;
    private Actions actions;
    private Map<Perspective, Page> pages = Map.of();
    private WorkbenchView view;
    private PaletteView finder;

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
        CompareModel compare = new CompareModel();
        DecisionsModel decisions = new DecisionsModel(kept);
        editing = new TextEditing(this);
        models = new WorkbenchModels(
                new EventsModel(first, CompareModel.MAX_PANES),
                compare,
                new AnalysisModel(),
                new ImportModel(),
                decisions,
                new BeadsModel(compare, decisions),
                new ChecksModel(editing, terms.services().checks()),
                new CollectionModel(),
                new TablesModel(),
                new TrendModel(),
                new ReadingModel(compare, settings.rows() ? ReadingModel.Mode.ROWS : ReadingModel.Mode.TEXT),
                terms,
                new Study(new CodingModel(decisions::depth), new AuditModel()),
                new WorkspaceModel(),
                new PagesModel());
        models.compare().showSetAside(settings.setAside());
        models.compare().countBy(settings.byOutlet() ? CountBy.OUTLET : CountBy.TEXT);
        AppContext known = terms.context();
        analysis = new Analysis(
                known == null ? null : analysers.apply(known),
                models.compare(),
                models.analysis(),
                models.decisions()::decisions);
        models.events().decided(decisions.decisions());
        reading = new EventReading(terms.services().articles(), models.events());
        events = new EventWork(models.events(), decisions);
        workspace = new WorkspaceDesk(this);
        sheet = new ImportSheet(this, terms.services());
        mentions = new MentionWork(this);
        findings = new FindingWork(this);
        saving = new TextSaving(this);
        ignoring = new Ignoring(this);
        plugins = new PluginWork(this, terms.services().plugins());
        collection = new CollectionDesk(this);
        tables = new TablesWork(models.tables(), compare, terms.services()::languages);
        trend = new TrendWork(models.trend(), compare, new TrendDesk(this));
        exports = new ExportWork(this);
        review = new ReviewDesk(this);
        coding = new CodingDesk(this);
        exchange = new ExchangeDesk(this);
        opener = new Opener(this, terms.services().articles(), sheet);
        glossary = new GlossaryWork(this);
        keymap = CommandKeys.of(settings);
        palette = new Palette(this);
        LayoutKeys.install();
        messages = Messages.of(settings.language());
        theme().install(messages.language().rightToLeft(), settings.scale());
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
        WindowPlacement.follow(frame, settings);
        workspace.follow();
        showEvent(() -> {});
        actions = new Actions(messages, Handlers.of(this), keymap);
        finder = new PaletteView(palette.model(), messages);
        view = build();
        WindowPlacement.restore(frame, settings);
        PluginFailures.tell(this);
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

    Actions actions() {
        return actions;
    }

    PrintDesk printing() {
        return printing;
    }

    HelpDesk help() {
        return help;
    }

    Palette palette() {
        return palette;
    }

    /** Finds and runs anything by name. */
    void find() {
        finder.open();
    }

    Messages messages() {
        return messages;
    }

    Opener opener() {
        return opener;
    }

    EventReading reading() {
        return reading;
    }

    WorkspaceDesk workspace() {
        return workspace;
    }

    /** Another workspace is open, or none. */
    void workspaceChanged() {
        title();
        updateActions();
    }

    EventWork events() {
        return events;
    }

    ImportSheet sheet() {
        return sheet;
    }

    MentionWork mentions() {
        return mentions;
    }

    FindingWork findings() {
        return findings;
    }

    TextEditing editing() {
        return editing;
    }

    /** The present keys of the commands. */
    Keymap keymap() {
        return keymap;
    }

    TextSaving saving() {
        return saving;
    }

    Ignoring ignoring() {
        return ignoring;
    }

    ExchangeDesk exchange() {
        return exchange;
    }

    ReviewDesk review() {
        return review;
    }

    /** Brings the codes for what is at the caret into sight. */
    void codeHere() {
        view.codeHere();
    }

    CodingDesk coding() {
        return coding;
    }

    CollectionDesk collection() {
        return collection;
    }

    TrendWork trend() {
        return trend;
    }

    ExportWork exports() {
        return exports;
    }

    GlossaryWork glossary() {
        return glossary;
    }

    PluginWork plugins() {
        return plugins;
    }

    /** A text was changed: what is analysed of the old one is no longer wanted. */
    void changedText() {
        saving.changed();
        analysis.start();
        updateActions();
    }

    /** Takes corrections back and makes them again. */
    Corrections corrections() {
        Page page = pages.get(models.pages().shown());
        return new Corrections(models, sheet, editing, page == null ? null : page.undoing());
    }

    /** The glossary came or was replaced: the articles are read again with it. */
    private void glossaryChanged() {
        AppContext known = models.terms().context();
        String failure = models.terms().failure();
        if (known != null && failure == null) {
            analysis.use(analysers.apply(known));
            analysis.start();
            collection.work().glossaryChanged();
            workspace.glossaryChanged();
        } else if (failure != null) {
            analysis.impossible(failure);
        }
        updateActions();
    }

    /** Shows what pages have beside their articles, or hides it. */
    void setAside(boolean shown) {
        if (!shown && models.checks().editing() >= 0) {
            editing.stop();
        }
        settings.setAside(shown);
        editing.detach();
        models.compare().showSetAside(shown);
        editing.attach();
    }

    /** Reads in rows or as texts. */
    void read(ReadingModel.Mode mode) {
        if (mode == models.reading().mode()) {
            return;
        }
        if (mode == ReadingModel.Mode.ROWS && models.checks().editing() >= 0) {
            editing.stop();
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
            analysis.start();
            view.pane(0);
            ready.run();
        });
        frame.setVisible(true);
    }

    private WorkbenchView build() {
        models.silence();
        glossary.listen();
        pages = PageDesk.pages(this, actions);
        WorkbenchView content = new WorkbenchView(
                models,
                messages,
                settings,
                actions,
                sheet.commands(actions),
                events,
                collection,
                trend,
                coding,
                panels,
                pages);
        ComponentOrientation orientation = messages.language().rightToLeft()
                ? ComponentOrientation.RIGHT_TO_LEFT
                : ComponentOrientation.LEFT_TO_RIGHT;
        PageSwitch pageSwitch =
                new PageSwitch(models.pages(), messages, content.perspectives(), p -> actions.get(Command.of(p)));
        pageSwitch.setVisible(!pages.isEmpty());
        JMenuBar bar = Menus.bar(messages, actions);
        new RecentMenu(settings, messages, workspace::open).addTo(bar);
        Menus.addFinder(bar, finder);
        bar.add(pageSwitch);
        finder.showKey(actions.keys(Command.PALETTE));
        keymap.on(() -> finder.showKey(actions.keys(Command.PALETTE)));
        frame.getRootPane().putClientProperty("JRootPane.titleBarShowTitle", false);
        frame.setJMenuBar(bar);
        frame.setContentPane(content);
        // All of it: the title bar with its buttons turns round too.
        frame.applyComponentOrientation(orientation);
        content.applyDirections();
        frame.setLocale(messages.language().tag().locale().toLocale());
        actions.bindFurtherKeys(frame.getRootPane());
        FileDrop drop = new FileDrop(opener::open);
        drop.install(content);
        models.terms().onChange(this::glossaryChanged);
        findings.listen();
        tables.listen();
        trend.listen();
        models.events().on(EventsModel.EVENTS, trend::changed);
        models.checks().on(ChecksModel.TEXTS, this::updateActions);
        models.checks().findings().on(FindingsModel.LINES, this::updateActions);
        models.events().on(EventsModel.SELECTED, () -> {
            editing.stop();
            showEvent(analysis::start);
        });
        models.events().on(EventsModel.EVENTS, this::updateActions);
        models.events().on(EventsModel.PICKED, this::updateActions);
        models.compare().on(CompareModel.ARTICLES, () -> {
            drop.install(content);
            updateActions();
            title();
        });
        models.compare().on(CompareModel.COMPARISON, () -> {
            updateActions();
            // While an analysis runs, what is known is what was known before.
            if (!editing.replacing() && models.analysis().state() == AnalysisModel.State.RUNNING) {
                findings.start();
            }
        });
        models.compare().on(CompareModel.ACTIVE, this::updateActions);
        models.compare().on(CompareModel.PLACE, this::updateActions);
        models.beads().on(BeadsModel.SELECTION, this::updateActions);
        models.decisions().on(DecisionsModel.KEPT, this::workspaceChanged);
        models.study().coding().on(CodingModel.STATE, this::updateActions);
        models.workspace().on(WorkspaceModel.OPEN, this::workspaceChanged);
        models.decisions().on(DecisionsModel.CHANGED, () -> {
            models.events().decided(models.decisions().decisions());
            mentions.changed();
            workspaceChanged();
        });
        models.analysis().onChange(this::updateActions);
        models.tables().on(TablesModel.READING, this::updateActions);
        Runnable sheet = () -> {
            actions.enable(Command.EXPORT_TABLE, content.sheet() != null);
            actions.enable(Command.PRINT_TABLE, content.sheet() != null);
        };
        content.onSheet(sheet);
        sheet.run();
        models.compare().on(CompareModel.SET_ASIDE, this::updateActions);
        models.compare().on(CompareModel.COUNT_BY, this::updateActions);
        models.reading().on(ReadingModel.MODE, this::updateActions);
        models.reading().on(ReadingModel.TIES, this::updateActions);
        models.importing().on(ImportModel.CHANGED, this::updateActions);
        models.pages().on(PagesModel.SHOWN, () -> {
            content.showPage();
            updateActions();
        });
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
        editing.detach();
        models.importing().settle();
        boolean problems = view.problems().isVisible();
        messages = Messages.of(settings.language());
        // The old views go first: they must not be seen half in the new colours.
        WorkbenchView old = view;
        models.silence();
        keymap.silence();
        palette.model().silence();
        frame.setJMenuBar(null);
        frame.setContentPane(new JPanel());
        theme().install(messages.language().rightToLeft(), settings.scale());
        FlatLaf.updateUI();
        actions = new Actions(messages, Handlers.of(this), keymap);
        finder = new PaletteView(palette.model(), messages);
        view = build();
        if (problems) {
            view.problems().show(old.problems().problems());
        }
        editing.attach();
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
        Workspace place = models.workspace().workspace();
        StringBuilder title = new StringBuilder(models.decisions().unsaved() ? "*" : "");
        title.append(open).append(open.isEmpty() ? "" : " – ");
        if (place != null) {
            title.append(Isolates.strip(place.settings().name()));
            title.append(models.workspace().readOnly() ? " (" + messages.text("workspace.read-only") + ")" : "");
            title.append(" – ");
        }
        frame.setTitle(title + program);
        frame.getRootPane()
                .putClientProperty("Window.documentModified", models.decisions().unsaved());
    }

    private void showEvent(Runnable then) {
        reading.read(
                (event, articles) -> {
                    boolean reader = view != null
                            && (view.hasFocusInTexts()
                                    || (event != null && models.compare().event() == null));
                    models.compare().show(event, articles);
                    if (reader) {
                        view.pane(0);
                    }
                    findings.articles();
                    then.run();
                },
                problem -> view.problems().show(List.of(problem)));
    }

    /** Asks to which event the picked articles go. */
    void moveArticles() {
        if (events.canMove()) {
            EventQuestion.ask(
                            frame,
                            messages,
                            FileChooser.title(messages.text(Command.MOVE_ARTICLES.nameKey())),
                            models.events())
                    .ifPresent(target -> events.move(models.events().pickedArticles(), target));
        }
    }

    void updateActions() {
        ActionStates.update(actions, models, theme(), messages, pages);
        glossary.enable(actions);
        review.enable(actions);
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
        if (view.problems().isVisible()) {
            view.problems().close();
        } else if (sheet.isOpen()) {
            sheet.stop();
        } else if (models.analysis().state() == AnalysisModel.State.RUNNING) {
            analysis.cancel();
        } else if (models.checks().state() == ChecksModel.State.RUNNING) {
            findings.stop();
        } else if (review.work().stop()) {
            updateActions();
        } else if (workspace.stop() || collection.work().stop()) {
            updateActions();
        } else if (models.checks().editing() >= 0) {
            editing.stop();
        } else {
            models.compare().choose(null);
        }
    }

    /** Remembers everything and ends. */
    void close() {
        if (!sheet.mayClose() || !mentions.mayClose() || !saving.mayClose() || !coding.mayClose()) {
            return;
        }
        analysis.cancel();
        workspace.end();
        collection.work().close();
        review.close();
        glossary.desk().close();
        view.remember();
        WindowPlacement.remember(frame, settings);
        settings.save();
        frame.dispose();
        closed.run();
    }
}
