package org.dragoman.app.ui;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.beads.BeadsView;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.ChecksView;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.coding.CodingView;
import org.dragoman.app.ui.collection.CollectionView;
import org.dragoman.app.ui.compare.ConceptCardView;
import org.dragoman.app.ui.events.EventsView;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.importing.ImportView;
import org.dragoman.app.ui.look.Later;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Split;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.panels.PanelView;
import org.dragoman.app.ui.reading.PaneLooks;
import org.dragoman.app.ui.reading.ReadingView;
import org.dragoman.app.ui.reading.Scene;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.tables.TablesView;
import org.dragoman.app.ui.tables.TrendView;
import org.dragoman.app.ui.workspace.NoticeBar;
import org.dragoman.app.ui.workspace.ProgressLine;
import org.dragoman.compare.CountBy;
import org.dragoman.report.SheetTable;
import org.jspecify.annotations.Nullable;

/** The whole content of the window: events, texts, card, tables, status. Also usable without a window. */
final class WorkbenchView extends JPanel {
    private static final String WORK = "work";
    private static final String IMPORT = "import";
    private static final int EVENTS_WIDTH = 220;
    private static final int CARD_WIDTH = 272;
    private static final int TABLES_HEIGHT = 246;

    private final EventsView events;
    private final ReadingView compare;
    private final ConceptCardView card;
    private final TablesView tables;
    private final Later<BeadsView> beads;
    private final Later<ChecksView> checks;
    private final Later<CollectionView> collection;
    private final CodingView coding;
    private final ProblemsView problems;
    private final StatusView status;
    private final List<Split> splits = new ArrayList<>();
    private final transient Supplier<ImportView> importMaker;
    private @Nullable ImportView importing;
    private final JPanel sheets = new JPanel(new CardLayout());
    private final transient Map<Perspective, Page> pages;
    private final transient PagesModel shown;
    private boolean sheet;
    private @Nullable Runnable afterPaint;

    WorkbenchView(
            WorkbenchModels models,
            Messages messages,
            Settings settings,
            Actions actions,
            ImportView.Commands commands,
            Desks desks,
            List<InstalledPanel> panels,
            Map<Perspective, Page> pages) {
        super(new BorderLayout());
        setName("workbench");
        this.pages = pages;
        shown = models.pages();
        events = new EventsView(
                models.events(),
                desks.events(),
                messages,
                Command.ofEvents().stream().map(actions::get).toList());
        compare = new ReadingView(
                new Scene(
                        models.compare(),
                        models.reading(),
                        models.beads(),
                        models.checks().notes(),
                        messages,
                        new PaneLooks(settings),
                        new OwnTexts(models),
                        text -> equip(text, actions, messages)),
                () -> actions.run(Command.SET_ASIDE));
        card = new ConceptCardView(
                models.compare(),
                models.decisions(),
                new OtherEvents(models, desks.trend(), messages),
                List.of(actions.get(Command.CONCORDANCE)),
                messages);
        tables = new TablesView(models.tables(), models.compare(), messages, tablesDesk(models, actions));
        TrendView trend = new TrendView(
                models.trend(),
                desks.trend(),
                models.tables(),
                messages,
                actions.get(Command.EXPORT_TABLE),
                () -> models.terms().context() == null ? null : models.terms().glossary(),
                name -> {
                    desks.collection().work().ask(name);
                    showCollection();
                });
        tables.add(
                messages.text("tables.trend"), messages.text("tables.trend.about"), trend, trend.table(), trend.bar());
        models.beads().listen();
        beads = new Later<>(() -> beads(models, messages, actions));
        tables.add(messages.text("tables.beads"), messages.text("tables.beads.about"), beads, BeadsView::table);
        checks = new Later<>(() -> checks(models, messages, actions));
        tables.add(messages.text("tables.findings"), messages.text("tables.findings.about"), checks, ChecksView::table);
        collection = new Later<>(
                () -> new CollectionView(models.collection(), desks.collection().work(), messages, desks.collection()),
                CollectionView::applyDirections);
        tables.add(
                messages.text("collection.title"),
                messages.text("collection.about"),
                collection,
                CollectionView::query);
        coding = new CodingView(
                models.study(),
                models.compare(),
                models.checks().notes(),
                desks.coding().work(),
                messages,
                desks.coding(),
                () -> pane(models.compare().pane()));
        tables.add(messages.text("coding.title"), messages.text("coding.about"), coding, coding.keys());
        for (InstalledPanel installed : panels) {
            PanelView panel = new PanelView(installed, models.compare(), messages, actions.get(Command.PLUGINS));
            tables.add(panel.title(), panel.description(), panel, panel);
        }
        models.checks().findings().on(FindingsModel.LINES, () -> countFindings(models, messages));
        problems = new ProblemsView(messages);
        status = new StatusView(models.compare(), models.analysis(), models.terms(), messages, actions);
        boolean rtl = messages.language().rightToLeft();

        importMaker = () -> new ImportView(models.importing(), messages, settings, commands);
        JPanel centre = new JPanel(new BorderLayout());
        centre.add(new SectionBar(models.compare(), messages, actions), BorderLayout.NORTH);
        centre.add(compare);

        JPanel concept = new JPanel(new BorderLayout());
        concept.add(card);
        concept.add(new CardBar(actions, messages), BorderLayout.SOUTH);
        Component upper = side(settings, centre, concept, rtl, "card", CARD_WIDTH, false);
        JPanel side = new JPanel(new BorderLayout());
        side.add(events);
        side.add(new ProgressLine(models.workspace(), messages, () -> actions.run(Command.STOP)), BorderLayout.SOUTH);
        upper = side(settings, upper, side, rtl, "events", EVENTS_WIDTH, true);
        Split whole = new Split(JSplitPane.VERTICAL_SPLIT, upper, tables, tables, settings, "tables", TABLES_HEIGHT);
        splits.add(whole);
        sheets.add(whole, WORK);
        JPanel top = new JPanel(new Stack(0));
        top.add(new NoticeBar(models.workspace(), messages));
        top.add(problems);
        add(top, BorderLayout.NORTH);
        add(sheets);
        add(status, BorderLayout.SOUTH);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        applyComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        applyDirections();
        countFindings(models, messages);
        showImport(models.importing().isOpen());
        models.checks().on(ChecksModel.TEXTS, compare::grade);
        models.checks().on(ChecksModel.ROLES, compare::grade);
    }

    /** A split does not turn round by itself: in a window from right to left its sides are exchanged here. */
    private Split side(
            Settings settings, Component main, Component kept, boolean rtl, String part, int size, boolean leading) {
        boolean first = leading != rtl;
        Split split = new Split(
                JSplitPane.HORIZONTAL_SPLIT, first ? kept : main, first ? main : kept, kept, settings, part, size);
        splits.add(split);
        return split;
    }

    /** Gives the texts their keys and their menu. */
    private static void equip(JComponent text, Actions actions, Messages messages) {
        bindMentionKeys(text, actions);
        text.setComponentPopupMenu(Menus.ofText(messages, actions));
    }

    private BeadsView beads(WorkbenchModels models, Messages messages, Actions actions) {
        BeadsView view = new BeadsView(
                models.beads(),
                models.compare(),
                messages,
                Command.ofBeads().stream().map(actions::get).toList(),
                () -> pane(models.compare().pane()));
        Command.ofBeads().forEach(command -> actions.bind(view.table(), WHEN_FOCUSED, command));
        bindFindingKeys(view.table(), actions);
        view.table().setComponentPopupMenu(Menus.popup(actions, Command.Menu.BEAD));
        return view;
    }

    private ChecksView checks(WorkbenchModels models, Messages messages, Actions actions) {
        ChecksView view = new ChecksView(
                models.checks(),
                messages,
                Command.ofFindings().stream().map(actions::get).toList(),
                actions.get(Command.STOP),
                () -> pane(models.compare().pane()));
        bindFindingKeys(view.table(), actions);
        view.table().setComponentPopupMenu(Menus.popup(actions, Command.Menu.FINDING));
        return view;
    }

    /** The table's own bindings would take some of the keys. */
    private static void bindFindingKeys(JComponent table, Actions actions) {
        for (Command command : List.of(Command.NEXT_FINDING, Command.PREVIOUS_FINDING, Command.EDIT_TEXT)) {
            actions.bind(table, WHEN_FOCUSED, command);
        }
    }

    private void countFindings(WorkbenchModels models, Messages messages) {
        int count = models.checks().findings().open().size();
        String title = messages.text("tables.findings");
        tables.retitle(checks, count == 0 ? title : title + "  " + count);
    }

    private TablesView.Desk tablesDesk(WorkbenchModels models, Actions actions) {
        return new TablesView.Desk() {
            @Override
            public Action export() {
                return actions.get(Command.EXPORT_TABLE);
            }

            @Override
            public void byOutlet(boolean outlets) {
                if (outlets != (models.compare().countBy() == CountBy.OUTLET)) {
                    actions.run(Command.BY_OUTLET);
                }
            }

            @Override
            public void pane(int index) {
                WorkbenchView.this.pane(index);
            }
        };
    }

    /** The table in sight, null where the page in sight is none that can be written. */
    @Nullable
    SheetTable sheet() {
        return tables.sheet();
    }

    /** Calls back when another table, or other rows, are in sight. */
    void onSheet(Runnable action) {
        tables.onSheet(action);
    }

    /** Brings the findings into sight. */
    void showFindings() {
        tables.show(checks);
    }

    /** Brings the concordance into sight, with the keys in its field. */
    void showCollection() {
        tables.show(collection);
        collection.get().query().requestFocusInWindow();
    }

    /** Brings the codes into sight, with the keys in their list. */
    void codeHere() {
        tables.show(coding);
        coding.codeHere();
    }

    /** The tabs under the texts. */
    List<TablesView.Tab> tabs() {
        return tables.tabs();
    }

    /** Where the findings stand. */
    JComponent findings() {
        return checks.get().table();
    }

    private static void bindMentionKeys(JComponent text, Actions actions) {
        for (Command command : List.of(Command.NEXT_MENTION, Command.PREVIOUS_MENTION, Command.COUNTERPART)) {
            actions.bind(text, WHEN_FOCUSED, command);
        }
    }

    /** Gives texts their own directions again, after the window's was applied to everything. */
    void applyDirections() {
        compare.applyDirections();
        problems.applyDirection();
        if (importing != null) {
            importing.applyDirections();
        }
        pages.values().forEach(Page::applyDirections);
        CollectionView concordance = collection.made();
        if (concordance != null) {
            concordance.applyDirections();
        }
    }

    ReadingView compare() {
        return compare;
    }

    ProblemsView problems() {
        return problems;
    }

    StatusView status() {
        return status;
    }

    /** Writes down how the window is divided. */
    void remember() {
        splits.forEach(Split::remember);
        if (importing != null) {
            importing.remember();
        }
        pages.values().forEach(Page::remember);
    }

    /** Shows the import sheet, or what was there before it. */
    void showImport(boolean open) {
        sheet = open;
        showPage();
    }

    /** Shows the import sheet while it is open, else the perspective that is to be shown. */
    void showPage() {
        Page page = page();
        String card = sheet ? IMPORT : page == null ? WORK : shown.shown().name();
        if (sheet) {
            ready(importing(), card);
        } else if (page != null) {
            ready(page.view(), card);
        }
        ((CardLayout) sheets.getLayout()).show(sheets, card);
        areas().get(0).requestFocusInWindow();
        if (!sheet && page == null) {
            pane(0);
        }
    }

    /** Sheets and pages come into the window when they are first shown. */
    private void ready(JComponent view, String card) {
        if (view.getParent() != sheets) {
            sheets.add(view, card);
            view.applyComponentOrientation(getComponentOrientation());
            applyDirections();
        }
    }

    private ImportView importing() {
        ImportView view = importing;
        if (view == null) {
            view = importMaker.get();
            importing = view;
        }
        return view;
    }

    /** The page that stands in place of the comparison, null for none. */
    private @Nullable Page page() {
        return pages.get(shown.shown());
    }

    /** The perspectives there are, in order. */
    List<Perspective> perspectives() {
        return Arrays.stream(Perspective.values())
                .filter(p -> p == Perspective.COMPARE || pages.containsKey(p))
                .toList();
    }

    private List<Component> areas() {
        if (sheet) {
            return importing().areas();
        }
        Page page = page();
        if (page != null) {
            return page.areas();
        }
        List<Component> areas = new ArrayList<>();
        areas.add(events.events());
        areas.add(events.articles());
        areas.addAll(compare.texts());
        Component map = compare.map();
        if (map != null) {
            areas.add(map);
        }
        areas.add(tables.table());
        return areas;
    }

    /** Whether the keys go to a text, which is about to be replaced. */
    boolean hasFocusInTexts() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, compare);
    }

    /** Moves the keys to another area. */
    void area(int step) {
        List<Component> areas = areas();
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        int now = owner == null ? -1 : areas.indexOf(owner);
        if (now < 0 && owner != null && SwingUtilities.isDescendingFrom(owner, tables)) {
            now = areas.indexOf(tables.table());
        }
        int next = now < 0 ? 0 : Math.floorMod(now + step, areas.size());
        areas.get(next).requestFocusInWindow();
    }

    /** Moves the keys to a pane, if there is such a one. */
    void pane(int index) {
        if (sheet || page() != null) {
            return;
        }
        if (compare.texts().isEmpty()) {
            events.events().requestFocusInWindow();
        } else {
            compare.focus(index);
        }
    }

    /** Runs something once, as soon as the texts have been painted. */
    void afterPaint(Runnable action) {
        afterPaint = action;
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        Runnable action = afterPaint;
        if (action != null) {
            afterPaint = null;
            SwingUtilities.invokeLater(action);
        }
    }
}
