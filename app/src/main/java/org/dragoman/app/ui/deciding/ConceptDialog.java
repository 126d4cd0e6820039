package org.dragoman.app.ui.deciding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.jspecify.annotations.Nullable;

/** Asks for a concept: a field to find it by any of its names, and a list. Enter takes it, Escape leaves. */
final class ConceptDialog extends JDialog {
    private final transient ConceptChoices choices;
    private final JTextField filter = new JTextField();
    private final JList<ConceptChoices.Choice> list = new JList<>();
    private final JButton take;
    private transient @Nullable Concept chosen;

    /**
     * A dialog.
     *
     * @param owner the window
     * @param messages words of the window
     * @param title what it is for
     * @param words what a concept is sought for
     * @param choices the concepts
     */
    ConceptDialog(Window owner, Messages messages, String title, String words, ConceptChoices choices) {
        super(owner, title, ModalityType.DOCUMENT_MODAL);
        this.choices = choices;
        setName("concepts");
        take = new JButton(messages.text("concepts.take"));
        JPanel page = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        int pad = UIScale.scale(14);
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        JPanel top = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        top.add(
                new PhraseLabel()
                        .phrase(Phrase.of(messages.text("concepts.words", "words", Isolates.any(words)), Tone.STRONG)),
                BorderLayout.NORTH);
        top.add(filter, BorderLayout.SOUTH);
        page.add(top, BorderLayout.NORTH);
        page.add(scrolling(messages));
        page.add(buttons(messages), BorderLayout.SOUTH);
        field(messages);
        setContentPane(page);
        getRootPane().setDefaultButton(take);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        fill();
        applyComponentOrientation(owner.getComponentOrientation());
        pack();
        setSize(new Dimension(
                Math.min(UIScale.scale(520), owner.getWidth()), Math.min(UIScale.scale(440), owner.getHeight())));
        setLocationRelativeTo(owner);
    }

    private JScrollPane scrolling(Messages messages) {
        list.setName("concepts.list");
        list.getAccessibleContext().setAccessibleName(messages.text("concepts.list"));
        list.setCellRenderer(new ConceptCell(messages));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> take.setEnabled(!list.isSelectionEmpty()));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    take();
                }
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    private JPanel buttons(Messages messages) {
        JButton cancel = new JButton(messages.text("concepts.cancel"));
        cancel.setName("concepts.cancel");
        cancel.addActionListener(e -> dispose());
        take.setName("concepts.take");
        take.addActionListener(e -> take());
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        row.add(take);
        row.add(cancel);
        return row;
    }

    private void field(Messages messages) {
        filter.setName("concepts.filter");
        filter.putClientProperty("JTextField.placeholderText", messages.text("concepts.filter"));
        filter.getAccessibleContext().setAccessibleName(messages.text("concepts.filter"));
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                fill();
            }
        });
        move("DOWN", 1);
        move("UP", -1);
        move("PAGE_DOWN", 10);
        move("PAGE_UP", -10);
    }

    /** The keys stay in the field while they move the list. */
    private void move(String key, int rows) {
        filter.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        filter.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                select(Math.max(0, Math.min(list.getModel().getSize() - 1, list.getSelectedIndex() + rows)));
            }
        });
    }

    private void fill() {
        DefaultListModel<ConceptChoices.Choice> rows = new DefaultListModel<>();
        rows.addAll(choices.matching(filter.getText()));
        list.setModel(rows);
        select(0);
        take.setEnabled(!rows.isEmpty());
    }

    private void select(int row) {
        if (row < list.getModel().getSize()) {
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(row);
        }
    }

    private void take() {
        ConceptChoices.Choice choice = list.getSelectedValue();
        if (choice != null) {
            chosen = choice.concept();
            dispose();
        }
    }

    /** Shows the dialog and waits for its end. */
    Optional<Concept> ask() {
        setVisible(true);
        return Optional.ofNullable(chosen);
    }
}
