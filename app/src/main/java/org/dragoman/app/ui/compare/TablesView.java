package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.NamingRow;
import org.dragoman.compare.NamingTable;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The tables under the texts: who calls it what, and what only one article names. */
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

    private final transient CompareModel model;
    private final transient Messages messages;
    private final TableTabs tabs = new TableTabs(() -> table().requestFocusInWindow());
    private final ConceptTable naming;
    private final ConceptTable onlyHere;
    private final List<CardLayout> decks = new ArrayList<>();
    private final List<JPanel> pages = new ArrayList<>();
    private final List<JComponent> further = new ArrayList<>();
    private boolean showing;

    /**
     * The tables.
     *
     * @param model what they show
     * @param messages words of the window
     */
    public TablesView(CompareModel model, Messages messages) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("tables");
        naming = table("tables.naming");
        onlyHere = table("tables.only-here");
        tab("tables.naming", "tables.naming.about", naming, "tables.naming.empty");
        tab("tables.only-here", "tables.only-here.about", onlyHere, "tables.only-here.empty");
        add(tabs);
        fill();
        model.on(CompareModel.ARTICLES, this::fill);
        model.on(CompareModel.COMPARISON, this::fill);
        model.on(CompareModel.COUNT_BY, this::fill);
        model.on(CompareModel.ACTIVE, this::follow);
    }

    private ConceptTable table(String key) {
        ConceptTable table = new ConceptTable(this::chosen, this::go);
        table.setName(key);
        table.getAccessibleContext().setAccessibleName(messages.text(key));
        table.getAccessibleContext().setAccessibleDescription(messages.text("tables.description"));
        return table;
    }

    private void tab(String key, String about, ConceptTable table, String empty) {
        CardLayout deck = new CardLayout();
        JPanel page = new JPanel(deck);
        JPanel hint = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        hint.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        hint.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text(empty), Tone.QUIET))
                .wrapping(true));
        page.add(table.scrolling(), "table");
        page.add(hint, "hint");
        decks.add(deck);
        pages.add(page);
        tabs.add(messages.text(key), messages.text(about), page);
    }

    /**
     * Adds a page behind the tables.
     *
     * @param title its title
     * @param description one sentence about it
     * @param page what it shows
     * @param keys where the keys should go
     */
    public void add(String title, String description, JComponent page, JComponent keys) {
        tabs.add(title, description, page);
        further.add(keys);
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
     * Says how much a page has to show.
     *
     * @param page one that was added
     * @param title its title with or without a count
     */
    public void retitle(JComponent page, String title) {
        tabs.setTitleAt(tabs.indexOfComponent(page), title);
    }

    private void chosen(NamingRow row) {
        if (!showing) {
            model.choose(row.concept());
        }
    }

    /** Goes to the first mention in the pane with the caret, else in the first pane that has one. */
    private void go(NamingRow row) {
        int count = model.articles().size();
        for (int step = 0; step < count; step++) {
            int pane = (model.pane() + step) % count;
            for (Mention mention : model.mentions(pane)) {
                if (mention.concept().id().equals(row.concept().id())) {
                    model.goTo(new Place(pane, mention));
                    return;
                }
            }
        }
    }

    private void fill() {
        ArticleComparison comparison = model.comparison();
        NamingTable table = comparison == null ? null : NamingTable.of(comparison, model.countBy());
        List<NamingRow> shared = table == null ? List.of() : table.rows();
        List<ConceptTable.Row> alone = new ArrayList<>();
        if (table != null) {
            for (int i = 0; i < table.columns().size(); i++) {
                for (NamingRow row : table.onlyIn(i)) {
                    alone.add(onlyHere(row, table.columns().get(i), i));
                }
            }
        }
        naming.fill(
                namingColumns(table),
                shared.stream()
                        .map(r -> naming(r, Objects.requireNonNull(table)))
                        .toList());
        onlyHere.fill(
                List.of(
                        head(messages.text("tables.concept"), 220),
                        head(messages.text("tables.article"), 240),
                        head(messages.text("tables.names"), 500)),
                alone);
        title(0, "tables.naming", shared.size());
        title(1, "tables.only-here", alone.size());
        follow();
    }

    private void title(int tab, String key, int count) {
        tabs.setTitleAt(tab, count == 0 ? messages.text(key) : messages.text(key) + "  " + count);
        decks.get(tab).show(pages.get(tab), count == 0 ? "hint" : "table");
    }

    private static ConceptTable.Column head(String title, int width) {
        return new ConceptTable.Column(Phrase.of(title, Tone.GROUP), null, width);
    }

    private List<ConceptTable.Column> namingColumns(@Nullable NamingTable table) {
        List<ConceptTable.Column> columns = new ArrayList<>();
        columns.add(head(messages.text("tables.concept"), 220));
        if (table != null && table.by() == CountBy.OUTLET) {
            for (NamingColumn column : table.columns()) {
                Phrase title = Phrase.of(source(column.language(), column.outlet()), Tone.GROUP);
                if (column.articles().size() + column.copies().size() > 1) {
                    title.add(
                            "  "
                                    + messages.text(
                                            "tables.texts",
                                            "count",
                                            column.articles().size()),
                            Tone.GROUP);
                }
                columns.add(new ConceptTable.Column(title, column.language().rightToLeft(), 330));
            }
            return columns;
        }
        for (Article article : model.articles()) {
            boolean rtl = article.language().rightToLeft();
            columns.add(new ConceptTable.Column(Phrase.of(source(article), Tone.GROUP), rtl, 330));
        }
        return columns;
    }

    private static String source(Article article) {
        String outlet = article.provenance().outlet();
        return source(article.language(), outlet == null ? article.id() : outlet);
    }

    private static String source(LanguageTag language, String outlet) {
        return language.value().toUpperCase(Locale.ROOT) + " · " + Isolates.any(outlet);
    }

    private ConceptTable.Cell concept(NamingRow row) {
        return new ConceptTable.Cell(
                Phrase.of(Isolates.any(row.concept().label(messages.language().tag())), Tone.STRONG), null);
    }

    private ConceptTable.Row naming(NamingRow row, NamingTable table) {
        List<ConceptTable.Cell> cells = new ArrayList<>();
        cells.add(concept(row));
        for (int i = 0; i < row.names().size(); i++) {
            cells.add(names(row, table.columns().get(i), i));
        }
        return new ConceptTable.Row(row, cells);
    }

    private ConceptTable.Row onlyHere(NamingRow row, NamingColumn column, int index) {
        Phrase source = Phrase.of(source(column.language(), column.outlet()), Tone.PLAIN);
        return new ConceptTable.Row(
                row, List.of(concept(row), new ConceptTable.Cell(source, null), names(row, column, index)));
    }

    private static ConceptTable.Cell names(NamingRow row, NamingColumn column, int index) {
        boolean rtl = column.language().rightToLeft();
        Phrase words = Phrase.empty();
        for (NameCount name : row.names().get(index)) {
            if (!words.isEmpty()) {
                words.add("  ·  ", Tone.QUIET);
            }
            words.add(Isolates.any(name.term().text()), Tone.PLAIN)
                    .add(" " + Isolates.leftToRight("×" + name.count()), Tone.TAG);
        }
        return new ConceptTable.Cell(words.isEmpty() ? Phrase.of("–", Tone.QUIET) : words, rtl);
    }

    private void follow() {
        ActiveConcept selected = model.selected();
        showing = true;
        naming.show(selected == null ? null : selected.concept().id());
        onlyHere.show(selected == null ? null : selected.concept().id());
        showing = false;
    }

    /**
     * {@return the table that is shown, where the keys should go}
     */
    public Component table() {
        int tab = tabs.getSelectedIndex();
        return tab == 0 ? naming : tab == 1 ? onlyHere : further.get(tab - 2);
    }
}
