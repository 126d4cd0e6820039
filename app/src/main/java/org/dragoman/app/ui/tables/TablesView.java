package org.dragoman.app.ui.tables;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Later;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.concept.Concept;
import org.dragoman.report.SheetTable;
import org.jspecify.annotations.Nullable;

/** The tables under the texts: who calls it what, only here, quotations, numbers and dates; and pages that others add. */
public final class TablesView extends JPanel {
    /**
     * A page.
     *
     * @param title its title
     * @param description one sentence about it
     * @param key what brings it into sight, null for none
     */
    public record Tab(
            String title, String description, @Nullable KeyStroke key) {}

    /** What the tables leave to the window. */
    public interface Desk {
        /**
         * {@return the action that writes the table in sight into a file}
         */
        Action export();

        /**
         * Counts names by outlet, or by text.
         *
         * @param outlets whether by outlet
         */
        void byOutlet(boolean outlets);

        /**
         * Moves the keys to a pane.
         *
         * @param index of the pane
         */
        void pane(int index);
    }

    private final transient CompareModel compare;
    private final transient TablesModel model;
    private final transient Messages messages;
    private final transient Desk desk;
    private final TableTabs tabs = new TableTabs(() -> table().requestFocusInWindow());
    private final transient Map<String, GridPage> pages = new LinkedHashMap<>();
    private final transient List<Supplier<? extends JComponent>> keys = new ArrayList<>();
    private final List<GridTable> grids = new ArrayList<>();

    /**
     * The tables.
     *
     * @param model what they show
     * @param compare which articles and which concept it is about
     * @param messages words of the window
     * @param desk does what the tables cannot do alone
     */
    public TablesView(TablesModel model, CompareModel compare, Messages messages, Desk desk) {
        super(new BorderLayout());
        this.model = model;
        this.compare = compare;
        this.messages = messages;
        this.desk = desk;
        setName("tables");
        page(
                "tables.naming",
                bar().choice("grid.by-voice", () -> compare.countBy() == CountBy.TEXT, () -> desk.byOutlet(false))
                        .choice("grid.by-outlet", () -> compare.countBy() == CountBy.OUTLET, () -> desk.byOutlet(true)),
                r -> names(r).names());
        page(
                "tables.only-here",
                bar().choice("grid.names", () -> !model.sentences(), () -> model.sentences(false))
                        .choice("grid.sentences", model::sentences, () -> model.sentences(true)),
                r -> model.sentences() ? names(r).sentences() : names(r).onlyHere());
        page("tables.quotations", quotations(), r -> {
            QuotationGrid grid = new QuotationGrid(r, model.quoted(), messages);
            return model.bySpeaker() ? grid.speakers() : grid.places();
        });
        page("tables.figures", bar(), r -> FigureGrid.of(r, messages));
        add(tabs);
        fill();
        model.on(TablesModel.READING, this::fill);
        model.on(TablesModel.LOOK, this::fill);
        compare.on(CompareModel.COUNT_BY, this::fill);
        compare.on(CompareModel.ACTIVE, this::follow);
    }

    private GridBar bar() {
        return new GridBar(model, messages, desk.export());
    }

    private GridBar quotations() {
        GridBar bar = bar();
        for (TablesModel.Quoted quoted : TablesModel.Quoted.values()) {
            bar.choice(
                    "grid.quoted." + quoted.name().toLowerCase(Locale.ROOT),
                    () -> model.quoted() == quoted,
                    () -> model.quoted(quoted));
        }
        return bar.next()
                .choice("grid.by-passage", () -> !model.bySpeaker(), () -> model.bySpeaker(false))
                .choice("grid.by-speaker", model::bySpeaker, () -> model.bySpeaker(true));
    }

    private NamingGrid names(TablesReading reading) {
        return new NamingGrid(reading, compare.countBy(), messages);
    }

    private void page(String key, GridBar bar, Function<TablesReading, Grid> grid) {
        GridPage page = new GridPage(
                key,
                () -> {
                    TablesReading reading = model.reading();
                    return reading == null ? Grid.EMPTY : grid.apply(reading);
                },
                bar,
                messages,
                new GridTable.Listener() {
                    @Override
                    public void chosen(Grid.Row row) {
                        choose(row);
                    }

                    @Override
                    public void go(Grid.Row row, Grid.@Nullable Spot spot) {
                        if (spot != null && spot.pane() < compare.articles().size()) {
                            GridPage.go(compare, spot, () -> desk.pane(spot.pane()));
                        }
                    }
                });
        pages.put(key, page);
        focus(page.table());
        tabs.add(messages.text(key), messages.text(key + ".about"), page, page.bar());
    }

    private void choose(Grid.Row row) {
        ArticleComparison comparison = compare.comparison();
        ActiveConcept selected = compare.selected();
        boolean there =
                selected != null && row.concepts().contains(selected.concept().id());
        if (comparison != null && !there && !row.concepts().isEmpty()) {
            Concept concept =
                    comparison.glossary().concept(row.concepts().get(0)).orElse(null);
            if (concept != null) {
                compare.choose(concept);
            }
        }
    }

    private void fill() {
        pages.forEach((key, page) -> {
            int count = page.fill();
            retitle(page, count == 0 ? messages.text(key) : messages.text(key) + "  " + count);
        });
        follow();
    }

    private void follow() {
        ActiveConcept selected = compare.selected();
        String concept = selected == null ? null : selected.concept().id();
        pages.values().forEach(p -> p.table().show(concept));
    }

    /**
     * Adds a page behind the tables.
     *
     * @param title its title
     * @param description one sentence about it
     * @param page what it shows
     * @param focus where the keys should go
     */
    public void add(String title, String description, JComponent page, JComponent focus) {
        add(title, description, page, focus, null);
    }

    /**
     * Adds a page behind the tables.
     *
     * @param title its title
     * @param description one sentence about it
     * @param page what it shows
     * @param focus where the keys should go
     * @param bar what stands at the end of the row of tabs while it is in sight, null for nothing
     */
    public void add(String title, String description, JComponent page, JComponent focus, @Nullable JComponent bar) {
        tabs.add(title, description, page, bar);
        focus(focus);
    }

    private void focus(JComponent focus) {
        keys.add(() -> focus);
        if (focus instanceof GridTable table) {
            grids.add(table);
        }
    }

    /**
     * Adds a page that is made when it comes into sight.
     *
     * @param title its title
     * @param description one sentence about it
     * @param page the page
     * @param focus where the keys should go in it
     * @param <T> what is made
     */
    public <T extends JComponent> void add(
            String title, String description, Later<T> page, Function<T, JComponent> focus) {
        tabs.add(title, description, page, null);
        keys.add(() -> focus.apply(page.get()));
    }

    /**
     * {@return all pages, in order}
     */
    public List<Tab> tabs() {
        return tabs.described();
    }

    /**
     * Brings a page into sight.
     *
     * @param page one that was added
     */
    public void show(JComponent page) {
        tabs.setSelectedComponent(page);
    }

    /**
     * {@return the number of the page in sight}
     */
    public int shown() {
        return tabs.getSelectedIndex();
    }

    /**
     * Brings a page into sight by its number.
     *
     * @param index counted from 0; of pages that are not there nothing is shown
     */
    public void show(int index) {
        if (index >= 0 && index < tabs.getTabCount()) {
            tabs.setSelectedIndex(index);
        }
    }

    /**
     * Says how much a page has to show.
     *
     * @param page one that was added
     * @param title its title with or without a count
     */
    public void retitle(JComponent page, String title) {
        tabs.setTitleAt(tabs.indexOfComponent(page), title);
    }

    /**
     * {@return what is shown, where the keys should go}
     */
    public Component table() {
        return keys.get(Math.max(0, tabs.getSelectedIndex())).get();
    }

    /**
     * {@return the rows in sight as a sheet, null where the page in sight is no table of this view or has none}
     */
    public @Nullable SheetTable sheet() {
        return hasSheet() && table() instanceof GridTable table
                ? table.sheet(table.getAccessibleContext().getAccessibleName(), false)
                : null;
    }

    /**
     * {@return whether there are rows in sight for a sheet}
     */
    public boolean hasSheet() {
        return table() instanceof GridTable table && table.getRowCount() > 0;
    }

    /**
     * Calls back when another page, or other rows, are in sight.
     *
     * @param action what to do
     */
    public void onSheet(Runnable action) {
        tabs.addChangeListener(e -> action.run());
        grids.forEach(table -> table.onRows(n -> action.run()));
    }
}
