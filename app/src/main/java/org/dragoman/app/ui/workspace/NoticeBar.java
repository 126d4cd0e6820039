package org.dragoman.app.ui.workspace;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** What is to be answered, over the work, which goes on meanwhile. */
public final class NoticeBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient WorkspaceModel model;
    private final transient Messages messages;
    private final transient Runnable work;

    /**
     * A bar.
     *
     * @param model the notices
     * @param messages words of the window
     * @param work gives the keys to the work
     */
    public NoticeBar(WorkspaceModel model, Messages messages, Runnable work) {
        this.model = model;
        this.messages = messages;
        this.work = work;
        setName("notices");
        setLayout(new Stack(0));
        model.on(WorkspaceModel.NOTICES, this::fill);
        fill();
    }

    private void fill() {
        leave();
        removeAll();
        model.notices().forEach(n -> add(row(n)));
        setVisible(getComponentCount() > 0);
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    /** The keys of a button that goes away go to the work; Swing would give them to the next field, whatever it is. */
    private void leave() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && isAncestorOf(owner)) {
            work.run();
        }
    }

    private JPanel row(Notice notice) {
        JPanel row = new JPanel(new MigLayout("insets 6 14 6 10, fillx", "[grow, fill][]"));
        row.setName("notice." + notice.kind());
        row.setBackground(Paints.color("Dragoman.noteFill"));
        row.setBorder(BorderFactory.createMatteBorder(0, 0, UIScale.scale(1), 0, Paints.color("Dragoman.note")));
        String text = messages.text(notice.kind().key(), notice.arguments().toArray());
        row.add(new PhraseLabel().phrase(Phrase.of(text, Tone.PLAIN)));
        for (Notice.Answer answer : notice.answers()) {
            JButton button = new JButton(messages.text(answer.key()));
            button.setName(answer.key());
            button.getAccessibleContext().setAccessibleDescription(text);
            button.addActionListener(e -> model.answer(notice, answer));
            row.add(button);
        }
        return row;
    }
}
