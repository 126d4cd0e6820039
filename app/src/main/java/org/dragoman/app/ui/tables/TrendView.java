package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.event.HierarchyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSplitPane;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.jspecify.annotations.Nullable;

/** Names over time and by outlet: a chart with its numbers beside it. Counts only while it is in sight. */
public final class TrendView extends JPanel {
    private final transient TrendModel model;
    private final transient Messages messages;
    private final transient Supplier<@Nullable Glossary> glossary;
    private final CardLayout deck = new CardLayout();
    private final JPanel pages = new JPanel(deck);
    private final TrendChart chart;
    private final GridTable table;
    private final GridBar bar;
    private final PhraseLabel hint = new PhraseLabel().wrapping(true);
    private final PhraseLabel subject = new PhraseLabel();
    private final JPanel choices = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(4), 0));
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop;

    /**
     * A view.
     *
     * @param model what it shows
     * @param work counts
     * @param words keeps what tables are narrowed to
     * @param messages words of the window
     * @param export the action that writes the table in sight
     * @param glossary the glossary in use, null as long as it is being read
     * @param concordance shows the places of a name or of the id of a concept
     */
    public TrendView(
            TrendModel model,
            TrendWork work,
            TablesModel words,
            Messages messages,
            Action export,
            Supplier<@Nullable Glossary> glossary,
            Consumer<String> concordance) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        this.glossary = glossary;
        setName("trend");
        chart = new TrendChart(messages);
        table = new GridTable(messages.language().tag().locale(), new GridTable.Listener() {
            @Override
            public void chosen(Grid.Row row) {
                // Which concept is shown decides what is counted, not the other way round.
            }

            @Override
            public void go(Grid.Row row, Grid.@Nullable Spot spot) {
                concordance.accept(row.name());
            }
        });
        table.setName("tables.trend");
        table.getAccessibleContext().setAccessibleName(messages.text("tables.trend"));
        table.getAccessibleContext().setAccessibleDescription(messages.text("trend.description"));
        bar = new GridBar(words, messages, export);
        bar.in(choices)
                .choice("trend.time", () -> model.way() == TrendModel.Way.TIME, () -> model.way(TrendModel.Way.TIME))
                .choice(
                        "trend.outlets",
                        () -> model.way() == TrendModel.Way.OUTLET,
                        () -> model.way(TrendModel.Way.OUTLET))
                .next()
                .choice("trend.concept", () -> !model.all(), () -> model.all(false))
                .choice("trend.all", model::all, () -> model.all(true))
                .next()
                .choice("trend.events", () -> !model.collection(), () -> model.collection(false))
                .choice("trend.collection", model::collection, () -> model.collection(true));
        bar.of(table);
        stop = new JButton(messages.text("trend.stop"));
        stop.setName("trend.stop");
        stop.addActionListener(e -> work.stop());
        add(top(), BorderLayout.NORTH);
        JSplitPane both = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
        boolean ltr = !messages.language().rightToLeft();
        both.setLeftComponent(ltr ? chart : table.scrolling());
        both.setRightComponent(ltr ? table.scrolling() : chart);
        both.setResizeWeight(0.5);
        both.setBorder(BorderFactory.createEmptyBorder());
        JPanel empty = new JPanel(new Stack(0));
        int pad = UIScale.scale(16);
        empty.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        empty.add(hint);
        pages.add(both, "counts");
        pages.add(empty, "hint");
        add(pages);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                work.shown(isShowing());
            }
        });
        fill();
        model.on(TrendModel.COUNTS, this::fill);
        model.on(TrendModel.LOOK, this::fill);
        model.on(TrendModel.ASKED, this::fill);
    }

    private JPanel top() {
        JPanel top = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(10), UIScale.scale(3)));
        progress.setName("trend.progress");
        progress.getAccessibleContext().setAccessibleName(messages.text("trend.progress"));
        subject.setName("trend.subject");
        choices.setOpaque(false);
        top.add(choices);
        top.add(subject);
        top.add(progress);
        top.add(stop);
        return top;
    }

    private void fill() {
        bar.update();
        progress.setVisible(model.counting());
        stop.setVisible(model.counting());
        progress.setIndeterminate(model.percent() < 0);
        progress.setValue(Math.max(0, model.percent()));
        TrendCounts counts = model.counts();
        Glossary known = glossary.get();
        boolean any =
                counts != null && known != null && !counts.byMonth().rows().isEmpty();
        if (counts != null && known != null && any) {
            subject.phrase(Phrase.of(subject(counts, known), Tone.STRONG));
            chart.show(named(counts.chart(model.way(), messages.language().tag()), counts, known), model.way());
            table.fill(new TrendGrid(counts, model.way(), known, messages).grid());
        } else {
            subject.phrase(Phrase.of(model.counting() ? messages.text("trend.progress") : "", Tone.QUIET));
            hint.phrase(Phrase.of(hint(), Tone.QUIET));
        }
        deck.show(pages, any ? "counts" : "hint");
        revalidate();
        repaint();
    }

    private String hint() {
        if (!model.failure().isEmpty()) {
            return messages.text("trend.failed", "reason", Isolates.any(model.failure()));
        }
        return messages.text(model.collection() ? "trend.collection.empty" : "tables.trend.empty");
    }

    private String subject(TrendCounts counts, Glossary known) {
        if (counts.concepts().isEmpty()) {
            return messages.text("trend.subject.all");
        }
        return counts.concepts().stream()
                .flatMap(id -> known.concept(id).stream())
                .map(c -> Isolates.any(c.label(messages.language().tag())))
                .limit(4)
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
    }

    /** Concepts go by their names, not their ids. */
    private TrendCounts.Chart named(TrendCounts.Chart data, TrendCounts counts, Glossary known) {
        if (!counts.concepts().isEmpty()) {
            return data;
        }
        Map<String, List<Long>> named = new LinkedHashMap<>();
        data.counts().forEach((id, numbers) -> {
            String name = known.concept(id)
                    .map((Concept c) -> c.label(messages.language().tag()))
                    .orElse(id);
            named.merge(named.containsKey(name) ? name + " (" + id + ")" : name, numbers, (a, b) -> a);
        });
        return new TrendCounts.Chart(data.categories(), named);
    }

    /**
     * {@return where the keys should go}
     */
    public JComponent table() {
        return table;
    }

    /**
     * {@return what stands at the end of the row of tabs}
     */
    public JComponent bar() {
        return bar;
    }
}
