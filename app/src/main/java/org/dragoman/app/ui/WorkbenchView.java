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
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.ConceptCardView;
import org.dragoman.app.ui.events.EventsView;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.importing.ImportView;
import org.dragoman.app.ui.look.Fold;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Split;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.pages.Page;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.panels.InstalledPanel;
import org.dragoman.app.ui.reading.PaneLooks;
import org.dragoman.app.ui.reading.ReadingView;
import org.dragoman.app.ui.reading.Scene;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.workspace.NoticeBar;
import org.dragoman.app.ui.workspace.ProgressLine;
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
    private final LowerTabs tables;
    private final Fold eventsFold;
    private final Fold cardFold;
    private final ProblemsView problems;
    private final StatusView status;
    private final List<Split> splits = new ArrayList<>();
    private final transient Supplier<ImportView> importMaker;
    private @Nullable ImportView importing;
    private final JPanel sheets = new JPanel(new CardLayout());
    private final transient Map<Perspective, Page> pages;
    private final transient PagesModel shown;
    private final transient CompareModel articles;
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
        articles = models.compare();
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
        tables = new LowerTabs(models, messages, actions, desks, panels, this::pane);
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
        cardFold = Folds.card(concept, messages);
        Split inner = side(settings, centre, cardFold, rtl, "card", CARD_WIDTH, false);
        inner.rest(compare::leastWidth);
        JPanel side = new JPanel(new BorderLayout());
        side.add(events);
        side.add(new ProgressLine(models.workspace(), messages, () -> actions.run(Command.STOP)), BorderLayout.SOUTH);
        eventsFold = Folds.events(side, messages);
        Split upper = side(settings, inner, eventsFold, rtl, "events", EVENTS_WIDTH, true);
        // The list of events makes room before the card does.
        upper.rest(() -> compare.leastWidth() + inner.least() + inner.getDividerSize());
        compare.addPropertyChangeListener(ReadingView.LEAST, e -> splits.forEach(Split::revalidate));
        Split whole = new Split(
                JSplitPane.VERTICAL_SPLIT, upper, tables.view(), tables.view(), settings, "tables", TABLES_HEIGHT);
        splits.add(whole);
        sheets.add(whole, WORK);
        JPanel top = new JPanel(new Stack(0));
        top.add(new NoticeBar(models.workspace(), messages, this::comeBack));
        top.add(problems);
        add(top, BorderLayout.NORTH);
        add(sheets);
        add(status, BorderLayout.SOUTH);
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        applyComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        applyDirections();
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
        tables.applyDirections();
    }

    ReadingView compare() {
        return compare;
    }

    /** The tabs under the texts. */
    LowerTabs tables() {
        return tables;
    }

    /** The lists of events and their articles. */
    EventsView events() {
        return events;
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
        comeBack();
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

    /** Where the keys go when nobody has said where. */
    Component first() {
        return areas().get(0);
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
        if (eventsFold.strip().isVisible()) {
            areas.add(eventsFold.strip());
        }
        if (eventsFold.open()) {
            areas.add(events.events());
            areas.add(events.articles());
        }
        areas.addAll(compare.texts());
        Component map = compare.map();
        if (map != null) {
            areas.add(map);
        }
        if (cardFold.strip().isVisible()) {
            areas.add(cardFold.strip());
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
        int now = areaOf(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        int next = now < 0 ? 0 : Math.floorMod(now + step, areas.size());
        if (!sheet && page() == null) {
            compare.reveal(compare.texts().indexOf(areas.get(next)));
        }
        areas.get(next).requestFocusInWindow();
    }

    private int areaOf(@Nullable Component owner) {
        List<Component> areas = areas();
        int now = owner == null ? -1 : areas.indexOf(owner);
        return now < 0 && owner != null && SwingUtilities.isDescendingFrom(owner, tables.view())
                ? areas.indexOf(tables.table())
                : now;
    }

    /** What is seen now, with the keys in a component. */
    Seen seen(@Nullable Component owner) {
        int area = areaOf(owner);
        return new Seen(
                compare.place(),
                tables.view().shown(),
                area < 0 ? null : areas().get(area).getName(),
                problems.isVisible() ? problems.problems() : List.of());
    }

    /** Shows what was seen. */
    void show(Seen seen) {
        tables.view().show(seen.tab());
        if (!seen.problems().isEmpty()) {
            problems.show(seen.problems());
        }
        getRootPane().validate();
        compare.show(seen.place());
        // By name: in another size other areas are folded.
        Component area = areas().stream()
                .filter(a -> a.getName() != null && a.getName().equals(seen.area()))
                .findFirst()
                .orElse(null);
        if (area == null) {
            comeBack();
            return;
        }
        int text = sheet || page() != null ? -1 : compare.texts().indexOf(area);
        if (text >= 0) {
            compare.keys(text);
        } else {
            area.requestFocusInWindow();
        }
    }

    /** Moves the keys to where one worked, and nothing else. */
    private void comeBack() {
        if (sheet || page() != null || compare.texts().isEmpty()) {
            first().requestFocusInWindow();
        } else {
            compare.keys(articles.pane());
        }
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
