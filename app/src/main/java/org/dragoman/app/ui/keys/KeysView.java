package org.dragoman.app.ui.keys;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** The list of keys: search by name or key above, the commands, and what can be done to the chosen one below. */
public final class KeysView extends JPanel {
    /** What the window does for the page. */
    public interface Files {
        /** Asks for a file and takes its keys. */
        void read();

        /** Asks for a file and writes the changed keys to it. */
        void write();
    }

    private final transient KeysModel model;
    private final transient Messages messages;
    private final KeysTable table;
    private final JTextField search = new JTextField();
    private final ChordField pressed;
    private final ChordField wanted;
    private final PhraseLabel told = new PhraseLabel().wrapping(true);
    private final JButton change;
    private final JButton clear;
    private final JButton reset;
    private final JButton undo;
    private final JButton give;
    private @Nullable Chord chord;

    /**
     * The page.
     *
     * @param model the list
     * @param messages the words
     * @param files reads and writes keys
     */
    public KeysView(KeysModel model, Messages messages, Files files) {
        super(new BorderLayout(0, UIScale.scale(10)));
        this.model = model;
        this.messages = messages;
        setName("keys.page");
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        table = new KeysTable(model, messages);
        pressed = new ChordField(model::find);
        wanted = new ChordField(this::want);
        change = button("keys.change", () -> SwingUtilities.invokeLater(wanted::requestFocusInWindow));
        clear = button("keys.clear", () -> of(model::clear));
        reset = button("keys.reset", () -> of(model::reset));
        undo = button("keys.undo", model::undo);
        give = button("keys.give", this::give);
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.line")));
        add(scroll);
        add(foot(files), BorderLayout.SOUTH);
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "keys.change");
        table.getActionMap().put("keys.change", action(change::doClick));
        table.getSelectionModel().addListSelectionListener(e -> want(null));
        model.on(KeysModel.LINES, this::update);
        update();
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow 3][][grow 1][]"));
        search.setName("keys.search");
        head.add(label("keys.search", search));
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
        head.add(search, "growx");
        pressed.setName("keys.pressed");
        head.add(label("keys.pressed", pressed));
        head.add(pressed, "growx");
        head.add(button("keys.all", () -> {
            search.setText("");
            model.find((Chord) null);
        }));
        return head;
    }

    private JPanel foot(Files files) {
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, gapx 8, gapy 8, hidemode 2", "[][grow][][][][]"));
        wanted.setName("keys.wanted");
        foot.add(label("keys.wanted", wanted));
        foot.add(wanted, "growx");
        foot.add(give);
        foot.add(change);
        foot.add(clear);
        foot.add(reset, "wrap");
        told.setName("keys.told");
        foot.add(told, "span, growx, hmin " + UIScale.scale(34) + ", wrap");
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8", "[][][][]"));
        row.add(undo);
        row.add(button("keys.reset-all", model::resetAll));
        row.add(button("keys.import", files::read));
        row.add(button("keys.export", files::write));
        foot.add(row, "span");
        return foot;
    }

    private JLabel label(String key, JComponent field) {
        JLabel label = new JLabel(messages.text(key));
        label.setLabelFor(field);
        return label;
    }

    private JButton button(String key, Runnable what) {
        JButton button = new JButton(messages.text(key));
        button.setName(key);
        button.addActionListener(e -> what.run());
        return button;
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                what.run();
            }
        };
    }

    private void of(Consumer<String> what) {
        KeyLine line = table.chosen();
        if (line != null) {
            what.accept(line.id());
        }
    }

    /** A chord was pressed for the chosen command: says whose it is, and waits to be told to give it. */
    private void want(@Nullable Chord pressedNow) {
        chord = pressedNow;
        wanted.chord(pressedNow);
        update();
        if (give.isEnabled()) {
            give.requestFocusInWindow();
        }
    }

    private void give() {
        KeyLine line = table.chosen();
        Chord given = chord;
        if (line != null && given != null) {
            model.give(line.id(), given);
            want(null);
            table.requestFocusInWindow();
        }
    }

    private void update() {
        KeyLine line = table.chosen();
        boolean open = line != null && !line.fixed();
        change.setEnabled(open);
        clear.setEnabled(open && line != null && !line.chords().isEmpty());
        reset.setEnabled(open && line != null && line.changed());
        undo.setEnabled(model.undoable());
        wanted.setEnabled(open);
        pressed.chord(model.pressed());
        Chord now = chord;
        KeysModel.Refusal refusal = now == null ? null : model.refusal(now);
        give.setEnabled(open && now != null && refusal == null);
        if (getRootPane() != null) {
            getRootPane().setDefaultButton(give.isEnabled() ? give : null);
        }
        told.phrase(Phrase.of(line == null ? messages.text("keys.none") : words(line, now, refusal), Tone.QUIET));
        wanted.getAccessibleContext()
                .setAccessibleDescription(Isolates.strip(told.phrase().plain()));
    }

    private String words(KeyLine line, @Nullable Chord now, KeysModel.@Nullable Refusal refusal) {
        if (now == null) {
            return Isolates.any(line.about());
        }
        if (refusal != null) {
            return switch (refusal) {
                case TYPES -> messages.text("keys.refused.types");
                case ALT_GR -> messages.text("keys.refused.altgr");
                case FIXED -> messages.text("keys.refused.fixed");
            };
        }
        List<String> losers = model.losers(line.id(), now);
        return losers.isEmpty()
                ? messages.text("keys.free", "name", Isolates.any(line.name()))
                : messages.text(
                        "keys.clash",
                        "name",
                        losers.stream().map(Isolates::any).collect(Collectors.joining(messages.text("keys.or"))));
    }

    /** Gives the field for names the keys. */
    public void start() {
        search.requestFocusInWindow();
    }
}
