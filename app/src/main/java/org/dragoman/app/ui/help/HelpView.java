package org.dragoman.app.ui.help;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.font.TextAttribute;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.event.HyperlinkEvent;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;

/** Pages of help: search and list at one side, the page at the other; in a window from right to left it is mirrored. */
public final class HelpView extends JPanel {
    private final transient HelpModel model;
    private final boolean rightToLeft;
    private final JEditorPane page = new JEditorPane();
    private final DefaultListModel<HelpTopic> lines = new DefaultListModel<>();
    private final JList<HelpTopic> list = new JList<>(lines);
    private final JTextField search = new JTextField();
    private boolean following;

    /**
     * The pages.
     *
     * @param model what is shown
     * @param messages the words
     */
    public HelpView(HelpModel model, Messages messages) {
        super(new BorderLayout());
        this.model = model;
        rightToLeft = messages.language().rightToLeft();
        setName("help.page");
        search.setName("help.search");
        list.setName("help.topics");
        page.setName("help.text");
        page.setEditorKit(new WholeLines());
        page.setEditable(false);
        page.getAccessibleContext().setAccessibleName(messages.text("help.page"));
        page.addHyperlinkListener(e -> {
            if (e.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                model.show(e.getDescription().replace("#", ""));
            }
        });
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(messages.text("help.topics"));
        list.setCellRenderer(new TopicCell());
        list.addListSelectionListener(e -> {
            HelpTopic chosen = list.getSelectedValue();
            if (chosen != null && !following) {
                model.show(chosen.id());
            }
        });
        add(side(messages), BorderLayout.LINE_START);
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
        bindBack();
        model.on(HelpModel.FOUND, this::fill);
        model.on(HelpModel.SHOWN, this::turn);
        fill();
        turn();
    }

    private JPanel side(Messages messages) {
        JPanel side = new JPanel(new MigLayout("insets 12, fill, wrap 1", "[grow]", "[][][grow]"));
        JLabel label = new JLabel(messages.text("help.search"));
        label.setLabelFor(search);
        side.add(label);
        side.add(search, "growx");
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        side.add(scroll, "grow");
        side.setPreferredSize(UIScale.scale(new Dimension(290, 400)));
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                model.find(search.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                model.find(search.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                model.find(search.getText());
            }
        });
        return side;
    }

    private void bindBack() {
        KeyStroke key = KeyStroke.getKeyStroke(rightToLeft ? "alt RIGHT" : "alt LEFT");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, "help.back");
        getActionMap().put("help.back", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                model.back();
            }
        });
    }

    private void fill() {
        following = true;
        lines.clear();
        model.found().forEach(lines::addElement);
        list.setSelectedValue(model.shown(), true);
        following = false;
    }

    private void turn() {
        following = true;
        list.setSelectedValue(model.shown(), true);
        following = false;
        HelpTopic topic = model.shown();
        page.setComponentOrientation(
                rightToLeft ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        page.setText(Isolates.embedded("<html><head><style>" + style() + "</style></head><body><h1>" + topic.title()
                + "</h1>" + topic.html() + "</body></html>"));
        page.getDocument().putProperty(TextAttribute.RUN_DIRECTION, rightToLeft);
        page.setCaretPosition(0);
    }

    private String style() {
        Font font = UIManager.getFont("defaultFont");
        return String.format(
                Locale.ROOT,
                "body {font-family: '%s'; font-size: %dpt; color: %s; margin: 8px 20px; text-align: %s}"
                        + " h1 {font-size: %dpt; margin: 8px 0px} p {margin: 6px 0px} a {color: %s}"
                        + " td {padding: 2px 8px; text-align: %s} b {white-space: nowrap}",
                font.getFamily(),
                font.getSize() + 1,
                hex(Paints.color("Dragoman.text")),
                rightToLeft ? "right" : "left",
                font.getSize() + 5,
                hex(Paints.color("Dragoman.accent")),
                rightToLeft ? "right" : "left");
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    /** Gives the list of pages the keys. */
    public void start() {
        list.requestFocusInWindow();
    }
}
