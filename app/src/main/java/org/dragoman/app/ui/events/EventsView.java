package org.dragoman.app.ui.events;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DropMode;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;

/** The list of events with timeline and filter, and below it the articles of the one that is open. */
public final class EventsView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 4;
    /** The articles keep so much where there is little room, unscaled. */
    private static final int LEAST_BELOW = 76;

    private final transient EventsModel model;
    private final transient Messages messages;
    private final Narrow<ListedEvent> events = new Narrow<>();
    private final Narrow<ListedArticle> articles = new Narrow<>();
    private final JPanel title = new JPanel();
    private final JToggleButton conditions = new JToggleButton(Icons.of("filter"));
    private final JTextField words = new JTextField();
    private final TimelineBar timeline;
    private transient List<ListedEvent> bars = List.of();
    private boolean filling;
    private String place = "";
    private final JPanel days = new JPanel(new BorderLayout());
    private final JPanel top;
    private final JScrollPane list;
    private final JPanel below;

    /**
     * The lists.
     *
     * @param model what they show
     * @param work corrects events
     * @param messages words of the window
     * @param corrections what can be done to events, for their menus
     */
    public EventsView(EventsModel model, EventWork work, Messages messages, List<Action> corrections) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        setName("events");
        EventCell eventCell = new EventCell(messages);
        ArticleCell articleCell = new ArticleCell(model, messages);
        EventTransfer transfer = new EventTransfer(work);
        prepare(events, "events.list", messages.text("events.title"), eventCell, eventCell.height());
        prepare(articles, "events.articles", messages.text("events.articles"), articleCell, articleCell.height());
        for (JList<?> list : List.of(events, articles)) {
            list.setTransferHandler(transfer);
            list.setDragEnabled(true);
            list.setDropMode(DropMode.ON);
            JPopupMenu menu = new JPopupMenu();
            corrections.forEach(menu::add);
            list.setComponentPopupMenu(menu);
        }
        events.addListSelectionListener(e -> {
            if (!filling && !e.getValueIsAdjusting()) {
                picked();
            }
        });
        articles.addListSelectionListener(e -> {
            if (!filling && !e.getValueIsAdjusting()) {
                model.pick(model.picked(), articles.getSelectedValuesList());
            }
        });
        timeline = new TimelineBar(model, messages);
        top = top();
        list = scrolling(events);
        below = below();
        add(top, BorderLayout.NORTH);
        add(list);
        add(below, BorderLayout.SOUTH);
        toggleOn(articles);
        fill();
        model.on(EventsModel.EVENTS, this::fill);
        model.on(EventsModel.SELECTED, this::select);
        getAccessibleContext().setAccessibleName(messages.text("events.title"));
        setLocale(messages.language().tag().locale().toLocale());
    }

    /** Where there is little room the list keeps an event in sight: the timeline goes first, then articles get less. */
    @Override
    public void doLayout() {
        int row = events.getFixedCellHeight();
        int head = top.getPreferredSize().height + (days.isVisible() ? 0 : days.getPreferredSize().height);
        days.setVisible(getHeight() >= head + below.getPreferredSize().height + 2 * row);
        super.doLayout();
        int more = Math.min(row - list.getHeight(), below.getHeight() - UIScale.scale(LEAST_BELOW));
        if (more > 0) {
            list.setSize(list.getWidth(), list.getHeight() + more);
            below.setBounds(below.getX(), below.getY() + more, below.getWidth(), below.getHeight() - more);
        }
    }

    /**
     * Names the workspace whose events these are.
     *
     * @param name of the workspace, empty for none
     */
    public void place(String name) {
        place = name;
        fill();
    }

    private JPanel top() {
        title.setLayout(new BoxLayout(title, BoxLayout.LINE_AXIS));
        title.setBorder(pad(0));
        title.setPreferredSize(new Dimension(10, UIScale.scale(42)));
        conditions.setName("events.filter");
        conditions.putClientProperty("JButton.buttonType", "toolBarButton");
        conditions.setToolTipText(messages.text("events.filter"));
        conditions.addActionListener(e -> {
            conditions.setSelected(model.filter().conditions() > 0);
            new FilterPopup(model, messages).open(conditions);
        });
        words.setName("events.words");
        words.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text("events.words"));
        words.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        words.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        words.getAccessibleContext().setAccessibleName(messages.text("events.words"));
        words.setText(model.filter().text());
        words.getDocument().addDocumentListener((Typed) () -> {
            if (!filling) {
                model.filter(model.filter().withText(words.getText()));
            }
        });
        words.getInputMap().put(KeyStroke.getKeyStroke("DOWN"), "list");
        words.getActionMap().put("list", action(events::requestFocusInWindow));
        JPanel field = new JPanel(new BorderLayout(0, UIScale.scale(6)));
        field.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(12), UIScale.scale(8), UIScale.scale(12)));
        days.setOpaque(false);
        days.add(timeline);
        field.add(days, BorderLayout.NORTH);
        field.add(words);
        JPanel head = new JPanel(new BorderLayout());
        head.add(title, BorderLayout.NORTH);
        head.add(field);
        return head;
    }

    private static AbstractAction action(Runnable run) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                run.run();
            }
        };
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
        articles.setVisibleRowCount(FEW);
        panel.add(scroll);
        return panel;
    }

    private static JScrollPane scrolling(JList<?> list) {
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    /** All rows of one size: ten thousand of them are as quick as ten. */
    private static <T> void prepare(
            JList<T> list, String name, String accessible, ListCellRenderer<T> cells, int height) {
        list.setName(name);
        list.getAccessibleContext().setAccessibleName(accessible);
        list.setCellRenderer(cells);
        list.setFixedCellHeight(height);
        list.setFixedCellWidth(UIScale.scale(160));
        list.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    }

    private void toggleOn(JList<ListedArticle> list) {
        Runnable toggle = () -> {
            if (list.getLeadSelectionIndex() >= 0
                    && list.getLeadSelectionIndex() < list.getModel().getSize()) {
                model.toggle(list.getModel().getElementAt(list.getLeadSelectionIndex()));
            }
        };
        list.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "toggle");
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "toggle");
        list.getActionMap().put("toggle", action(toggle));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                int row = list.locationToIndex(e.getPoint());
                boolean plain = SwingUtilities.isLeftMouseButton(e) && !e.isControlDown() && !e.isShiftDown();
                if (plain && row >= 0 && list.getCellBounds(row, row).contains(e.getPoint())) {
                    model.toggle(list.getModel().getElementAt(row));
                }
            }
        });
    }

    /** One picked event is opened; of several, that which is open stays open. */
    private void picked() {
        List<ListedEvent> rows = events.getSelectedValuesList();
        if (rows.size() == 1) {
            model.open(rows.get(0));
        }
        if (!rows.isEmpty()) {
            model.pick(rows, model.pickedArticles());
        }
    }

    private void fill() {
        filling = true;
        int all = model.events().size();
        int listed = model.listed().size();
        title.removeAll();
        Phrase heading = Phrase.of(messages.text("events.title"), Tone.STRONG);
        heading.add(place.isEmpty() ? "" : "  " + Isolates.any(place), Tone.QUIET);
        PhraseLabel named = new PhraseLabel().phrase(heading);
        named.setName("events.title");
        title.add(named);
        title.add(Box.createHorizontalStrut(UIScale.scale(8)));
        String count = listed == all
                ? messages.text("events.count", "count", all)
                : messages.text("events.count.some", "listed", listed, "count", all);
        title.add(new Chip(count, Chip.Form.COUNT));
        title.add(Box.createHorizontalGlue());
        title.add(conditions);
        int set = model.filter().conditions();
        conditions.setSelected(set > 0);
        conditions
                .getAccessibleContext()
                .setAccessibleName(messages.text("events.filter")
                        + (set == 0 ? "" : messages.comma() + messages.text("events.filter.set", "count", set)));
        title.applyComponentOrientation(getComponentOrientation());
        title.revalidate();
        title.repaint();
        if (!words.getText().strip().equals(model.filter().text())) {
            words.setText(model.filter().text());
        }
        if (bars != model.events()) {
            bars = model.events();
            timeline.update();
        }
        timeline.repaint();
        events.setModel(new EventRows<>(model.listed()));
        filling = false;
        select();
    }

    private int[] pickedRows(int open) {
        List<ListedEvent> picked = model.picked();
        return picked.size() < 2
                ? new int[] {open}
                : picked.stream()
                        .mapToInt(model.listed()::indexOf)
                        .filter(row -> row >= 0)
                        .toArray();
    }

    private void select() {
        filling = true;
        int index = model.selected();
        if (index < 0) {
            events.clearSelection();
        } else {
            events.setSelectedIndices(pickedRows(index));
            events.ensureIndexIsVisible(index);
        }
        ListedEvent event = model.event();
        List<ListedArticle> rows = event == null ? List.of() : event.articles();
        List<ListedArticle> picked = model.pickedArticles();
        int lead = articles.getLeadSelectionIndex();
        articles.setModel(new EventRows<>(rows));
        picked.forEach(a -> articles.addSelectionInterval(rows.indexOf(a), rows.indexOf(a)));
        if (lead >= 0 && lead < rows.size()) {
            articles.getSelectionModel().setLeadSelectionIndex(lead);
        }
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
        private static final long serialVersionUID = 1L;

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            boolean few = getVisibleRowCount() <= FEW;
            int rows = getFixedCellHeight() * getModel().getSize();
            int height = few
                    ? Math.max(UIScale.scale(110), Math.min(rows, UIScale.scale(170)))
                    : super.getPreferredScrollableViewportSize().height;
            return new Dimension(UIScale.scale(200), height);
        }
    }
}
