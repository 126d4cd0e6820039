package org.dragoman.app.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
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
public final class Ask extends JDialog {
    private final JButton yes;
    private boolean said;

    /**
     * A question.
     *
     * @param owner the window
     * @param messages its words
     * @param name begins the names of the dialog and its buttons
     * @param title what it is about
     * @param page what is asked
     * @param approve what yes is called
     */
    public Ask(Window owner, Messages messages, String name, String title, JComponent page, String approve) {
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

    /**
     * Says whether yes can be said now.
     *
     * @param ready true where it can
     */
    public void ready(boolean ready) {
        yes.setEnabled(ready);
    }

    /**
     * Waits for an answer.
     *
     * @param width of the dialog, unscaled; never more than the owner's
     * @param height the same; 0 for what the page needs
     * @return whether the answer is yes
     */
    public boolean ask(int width, int height) {
        Window owner = getOwner();
        applyComponentOrientation(owner.getComponentOrientation());
        pack();
        int wide = Math.min(UIScale.scale(width), owner.getWidth());
        setSize(wide, UIScale.scale(height));
        if (height == 0) {
            // Wrapped words know their height once they have their width.
            validate();
            setSize(wide, getPreferredSize().height);
        }
        setSize(wide, Math.min(getHeight(), owner.getHeight()));
        setLocationRelativeTo(owner);
        setVisible(true);
        return said;
    }
}
