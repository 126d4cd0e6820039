package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Window;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Messages;

/** A question with a page of its own: Enter says yes, Escape leaves. */
final class Ask extends JDialog {
    private final JButton yes;
    private boolean said;

    Ask(Window owner, Messages messages, String name, String title, JComponent page, String approve) {
        super(owner, title, ModalityType.DOCUMENT_MODAL);
        setName(name);
        JPanel all = new JPanel(new BorderLayout(0, UIScale.scale(10)));
        int pad = UIScale.scale(14);
        all.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        all.add(page);
        yes = new JButton(approve);
        yes.setName(name + ".yes");
        yes.addActionListener(e -> {
            said = true;
            dispose();
        });
        JButton no = new JButton(messages.text("concepts.cancel"));
        no.setName(name + ".no");
        no.addActionListener(e -> dispose());
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        row.add(yes);
        row.add(no);
        all.add(row, BorderLayout.SOUTH);
        setContentPane(all);
        getRootPane().setDefaultButton(yes);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
    }

    /** Whether yes can be said now. */
    void ready(boolean ready) {
        yes.setEnabled(ready);
    }

    /** Waits for an answer. */
    boolean ask(int width, int height) {
        Window owner = getOwner();
        applyComponentOrientation(owner.getComponentOrientation());
        pack();
        setSize(new Dimension(
                Math.min(UIScale.scale(width), owner.getWidth()),
                height == 0 ? getHeight() : Math.min(UIScale.scale(height), owner.getHeight())));
        setLocationRelativeTo(owner);
        setVisible(true);
        return said;
    }
}
