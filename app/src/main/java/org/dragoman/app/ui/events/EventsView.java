package org.dragoman.app.ui.events;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.border.Border;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;

/** The list of events, and below it the articles of the one that is open. */
public final class EventsView extends JPanel {
    private final transient EventsModel model;
    private final transient Messages messages;
    private final JList<EventGroup> events = new Narrow<>();
    private final JList<Article> articles = new Narrow<>();
    private final JPanel title = new JPanel();
    private boolean filling;

    /**
     * The lists.
     *
     * @param model what they show
     * @param messages words of the window
     */
    public EventsView(EventsModel model, Messages messages) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("events");
        LanguageTag reader = messages.language().tag();
        prepare(events, "events.list", messages.text("events.title"), new EventCell(messages));
        prepare(articles, "events.articles", messages.text("events.articles"), new ArticleCell(model, messages));
        events.addListSelectionListener(e -> {
            if (!filling && !e.getValueIsAdjusting()) {
                model.select(events.getSelectedIndex());
            }
        });
        title.setLayout(new BoxLayout(title, BoxLayout.LINE_AXIS));
        title.setBorder(pad(0));
        title.setPreferredSize(new Dimension(10, UIScale.scale(42)));
        add(title, BorderLayout.NORTH);
        add(scrolling(events));
        add(below(), BorderLayout.SOUTH);
        toggleOn(articles);
        fill();
        model.on(EventsModel.EVENTS, this::fill);
        model.on(EventsModel.SELECTED, this::select);
        getAccessibleContext().setAccessibleName(messages.text("events.title"));
        setLocale(reader.locale().toLocale());
    }

    private static Border pad(int vertical) {
        return BorderFactory.createEmptyBorder(
                UIScale.scale(vertical), UIScale.scale(14), UIScale.scale(vertical), UIScale.scale(12));
    }

    private JPanel below() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        PhraseLabel label = new PhraseLabel().phrase(Phrase.of(messages.text("events.articles"), Tone.STRONG));
        label.setBorder(pad(9));
        panel.add(label, BorderLayout.NORTH);
        JScrollPane scroll = scrolling(articles);
        articles.setVisibleRowCount(Narrow.FEW);
        panel.add(scroll);
        return panel;
    }

    private static JScrollPane scrolling(JList<?> list) {
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private static <T> void prepare(JList<T> list, String name, String accessible, ListCellRenderer<T> cells) {
        list.setName(name);
        list.getAccessibleContext().setAccessibleName(accessible);
        list.setCellRenderer(cells);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                list.setFixedCellHeight(10);
                list.setFixedCellHeight(-1);
            }
        });
    }

    private void toggleOn(JList<Article> list) {
        list.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "toggle");
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "toggle");
        list.getActionMap().put("toggle", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (list.getSelectedValue() != null) {
                    model.toggle(list.getSelectedValue());
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int row = list.locationToIndex(e.getPoint());
                if (row >= 0 && list.getCellBounds(row, row).contains(e.getPoint())) {
                    model.toggle(list.getModel().getElementAt(row));
                }
            }
        });
    }

    private static <T> void set(JList<T> list, List<T> values) {
        DefaultListModel<T> rows = new DefaultListModel<>();
        values.forEach(rows::addElement);
        list.setModel(rows);
    }

    private void fill() {
        filling = true;
        title.removeAll();
        title.add(new PhraseLabel().phrase(Phrase.of(messages.text("events.title"), Tone.STRONG)));
        title.add(Box.createHorizontalStrut(UIScale.scale(8)));
        title.add(new Chip(String.valueOf(model.events().size()), Chip.Form.COUNT));
        title.add(Box.createHorizontalGlue());
        title.applyComponentOrientation(getComponentOrientation());
        set(events, model.events());
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        events.setSelectedIndex(model.selected());
        events.ensureIndexIsVisible(model.selected());
        EventGroup event = model.event();
        set(articles, event == null ? List.of() : event.articles());
        filling = false;
        articles.repaint();
    }

    /**
     * {@return the list of events, where the keys should go}
     */
    public Component events() {
        return events;
    }

    /**
     * {@return the list of articles}
     */
    public Component articles() {
        return articles;
    }

    /** A list that is never wider than what is around it. */
    private static final class Narrow<T> extends JList<T> {
        private static final int FEW = 4;

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            boolean few = getVisibleRowCount() <= FEW;
            int rows = getPreferredSize().height;
            int height = few
                    ? Math.max(UIScale.scale(110), Math.min(rows, UIScale.scale(170)))
                    : super.getPreferredScrollableViewportSize().height;
            return new Dimension(UIScale.scale(200), height);
        }
    }
}
