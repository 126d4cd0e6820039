package org.dragoman.app.ui.workspace;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.workspace.WorkspaceModel.Work;

/** How far the work on the open workspace is, with a button that stops it; not there while there is none. */
public final class ProgressLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient WorkspaceModel model;
    private final transient Messages messages;
    private final PhraseLabel words = new PhraseLabel();
    private final JProgressBar bar = new JProgressBar();

    /**
     * A line.
     *
     * @param model how far it is
     * @param messages words of the window
     * @param stop stops the work
     */
    public ProgressLine(WorkspaceModel model, Messages messages, Runnable stop) {
        super(new MigLayout("insets 4 14 6 8, fillx, wrap 2, gap 4 2", "[grow, fill][]"));
        this.model = model;
        this.messages = messages;
        setName("workspace.progress");
        JButton button = new JButton(Icons.of("stop"));
        button.setName("workspace.stop");
        button.setToolTipText(messages.text("workspace.stop"));
        button.getAccessibleContext().setAccessibleName(messages.text("workspace.stop"));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> stop.run());
        bar.getAccessibleContext().setAccessibleName(messages.text("workspace.stop"));
        add(words);
        add(button, "spany 2");
        add(bar, "h " + UIScale.scale(4) + "!");
        model.on(WorkspaceModel.PROGRESS, this::update);
        update();
    }

    private void update() {
        WorkspaceModel.Progress now = model.progress();
        boolean running = now.work() != Work.NONE;
        if (running) {
            String text = switch (now.work()) {
                case LISTING -> messages.text("workspace.listing", "done", now.done(), "total", now.total());
                case SEARCHING -> messages.text("workspace.searching", "done", now.done(), "total", now.total());
                default -> messages.text("workspace.grouping");
            };
            words.phrase(Phrase.of(text, Tone.QUIET));
            bar.setIndeterminate(now.total() == 0);
            bar.setMaximum((int) Math.max(1, now.total()));
            bar.setValue((int) now.done());
            bar.getAccessibleContext().setAccessibleName(text);
        }
        if (running != isVisible()) {
            setVisible(running);
            revalidate();
        }
    }
}
