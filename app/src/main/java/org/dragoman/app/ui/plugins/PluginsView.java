package org.dragoman.app.ui.plugins;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;

/** The manager: a table of plug-ins, all about the selected one, what can be done, and when it counts. */
public final class PluginsView extends JPanel {
    /** What the manager can be told to do. */
    public interface Commands {
        /** Asks for a jar and adds it. */
        void add();

        /**
         * Switches a plug-in on or off.
         *
         * @param line the plug-in
         */
        void toggle(PluginLine line);

        /**
         * Asks, and takes a plug-in away.
         *
         * @param line the plug-in
         */
        void remove(PluginLine line);

        /** Opens the folder of plug-ins. */
        void openFolder();

        /**
         * Puts a text on the clipboard.
         *
         * @param text plain text
         */
        void copy(String text);

        /** Closes the manager. */
        void close();
    }

    private final transient PluginsModel model;
    private final transient Messages messages;
    private final transient PluginWords words;
    private final transient Commands commands;
    private final PluginTable table;
    private final PluginDetail detail;
    private final JPanel notice = new JPanel(new Stack(UIScale.scale(4)));
    private final PhraseLabel restart = new PhraseLabel().wrapping(true);
    private final JButton add;
    private final JButton toggle;
    private final JButton remove;
    private final JButton copy;
    private final JButton folder;

    /**
     * A view.
     *
     * @param model what it shows
     * @param messages words of the window
     * @param commands what it can be told to do
     */
    public PluginsView(PluginsModel model, Messages messages, Commands commands) {
        super(new BorderLayout(0, UIScale.scale(10)));
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        words = new PluginWords(messages);
        setName("plugins");
        table = new PluginTable(model, messages);
        detail = new PluginDetail(model, messages);
        add = button("add", messages.text("plugins.add"), messages.text("plugins.add.about"), "INSERT", commands::add);
        toggle = button("toggle", messages.text("plugins.disable"), "", "SPACE", this::toggle);
        remove = button(
                "remove",
                messages.text("plugins.remove"),
                messages.text("plugins.remove.about"),
                "DELETE",
                this::remove);
        copy = button("copy", messages.text("plugins.copy"), messages.text("plugins.copy.about"), "", this::copy);
        folder = button(
                "folder",
                messages.text("plugins.folder"),
                messages.text(
                        "plugins.folder.about", "folder", model.folder().path().toString()),
                "",
                commands::openFolder);
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        notice.setName("plugins.notice");
        notice.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(8), UIScale.scale(12), UIScale.scale(8), UIScale.scale(12)));
        add(notice, BorderLayout.NORTH);
        add(middle());
        add(foot(), BorderLayout.SOUTH);
        model.on(PluginsModel.LINES, this::fill);
        model.on(PluginsModel.SELECTED, this::follow);
        model.on(PluginsModel.BUSY, this::states);
        model.on(PluginsModel.NOTICE, this::say);
        fill();
        say();
    }

    private JComponent middle() {
        JScrollPane scroll = Tables.scrolling(table);
        scroll.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.line")));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, scroll, detail.scrolling());
        split.setResizeWeight(0.45);
        split.setDividerLocation(UIScale.scale(180));
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }

    private JComponent foot() {
        restart.setName("plugins.restart");
        JButton close = button("close", messages.text("plugins.close"), "", "", commands::close);
        JPanel tools = new JPanel();
        tools.setLayout(new BoxLayout(tools, BoxLayout.LINE_AXIS));
        for (JButton button : List.of(add, toggle, remove, copy, folder)) {
            tools.add(button);
            tools.add(Box.createHorizontalStrut(UIScale.scale(8)));
        }
        JPanel row = new JPanel(new BorderLayout());
        row.add(tools);
        row.add(close, BorderLayout.LINE_END);
        JPanel foot = new JPanel(new BorderLayout(0, UIScale.scale(10)));
        foot.add(restart, BorderLayout.NORTH);
        foot.add(row, BorderLayout.SOUTH);
        return foot;
    }

    /** A button whose key works in the table. */
    private JButton button(String name, String text, String about, String key, Runnable handler) {
        JButton button = new JButton(text);
        button.setName("plugins." + name);
        button.addActionListener(e -> handler.run());
        describe(button, about, key);
        if (!key.isEmpty()) {
            table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
            table.getActionMap().put(name, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent e) {
                    button.doClick(0);
                }
            });
        }
        return button;
    }

    private static void describe(JButton button, String about, String key) {
        List<String> parts = new ArrayList<>();
        if (!about.isEmpty()) {
            parts.add(about);
        }
        if (!key.isEmpty()) {
            String code = KeyEvent.getKeyText(KeyStroke.getKeyStroke(key).getKeyCode());
            parts.add(Isolates.leftToRight(code));
        }
        button.setToolTipText(parts.isEmpty() ? null : Isolates.embedded(String.join("  ", parts)));
        button.getAccessibleContext().setAccessibleDescription(about.isEmpty() ? null : about);
    }

    private void fill() {
        table.refill();
        int pending = model.pending();
        restart.phrase(Phrase.empty()
                .add(
                        messages.text("plugins.restart", "count", pending),
                        pending == 0 ? Tone.QUIET : Tone.STRONG,
                        pending == 0 ? "Dragoman.quiet" : "Dragoman.accent"));
        follow();
    }

    private void follow() {
        table.follow();
        detail.fill();
        states();
    }

    private void states() {
        PluginLine line = model.selected();
        boolean ready = !model.busy();
        add.setEnabled(ready);
        toggle.setEnabled(ready && line != null && line.switchable());
        boolean off = line != null && line.switchable() && !line.on();
        toggle.setText(messages.text(off ? "plugins.enable" : "plugins.disable"));
        describe(toggle, messages.text(off ? "plugins.enable.about" : "plugins.disable.about"), "SPACE");
        remove.setEnabled(ready && line != null && line.removable());
        copy.setEnabled(line != null);
    }

    private void say() {
        PluginNotice said = model.notice();
        notice.removeAll();
        notice.setVisible(said != null);
        if (said != null) {
            notice.setBackground(Paints.color(said.bad() ? "Dragoman.errorFill" : "Dragoman.noteFill"));
            Tone tone = said.bad() ? Tone.STRONG : Tone.PLAIN;
            for (String line : words.notice(said)) {
                Phrase phrase = Phrase.empty().add(line, tone, said.bad() ? "Dragoman.error" : "Dragoman.text");
                notice.add(new PhraseLabel().phrase(phrase).wrapping(true));
                tone = Tone.PLAIN;
            }
            notice.applyComponentOrientation(getComponentOrientation());
            notice.getAccessibleContext().setAccessibleName(String.join(" ", words.notice(said)));
        }
        revalidate();
    }

    private void toggle() {
        PluginLine line = model.selected();
        if (line != null) {
            commands.toggle(line);
        }
    }

    private void remove() {
        PluginLine line = model.selected();
        if (line != null) {
            commands.remove(line);
        }
    }

    private void copy() {
        PluginLine line = model.selected();
        if (line != null) {
            commands.copy(words.details(line));
        }
    }

    /**
     * {@return the table, where the keys should go}
     */
    public JComponent table() {
        return table;
    }
}
