package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** What stands in place of a candidate while none waits: what goes here, and how it comes. */
final class EmptyPane extends JPanel {
    private final transient ReviewModel model;
    private final transient Messages messages;
    private final PhraseLabel said = new PhraseLabel().wrapping(true);
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JButton find;
    private final JButton open;
    private final JButton stop;

    EmptyPane(ReviewModel model, Messages messages, ReviewActions actions) {
        super(new GridBagLayout());
        this.model = model;
        this.messages = messages;
        setOpaque(false);
        JPanel box = new JPanel(new BorderLayout(0, UIScale.scale(12)));
        box.setOpaque(false);
        box.setPreferredSize(new Dimension(UIScale.scale(560), UIScale.scale(190)));
        box.add(new PhraseLabel().phrase(Phrase.of(messages.text("review.empty"), Tone.TITLE)), BorderLayout.NORTH);
        box.add(said);
        JPanel below = new JPanel(new BorderLayout(0, UIScale.scale(12)));
        below.setOpaque(false);
        bar.getAccessibleContext().setAccessibleName(messages.text("review.finding.bar"));
        below.add(bar, BorderLayout.NORTH);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), 0));
        buttons.setOpaque(false);
        find = button(actions.find(), "find");
        open = button(actions.open(), "open");
        stop = button(actions.stop(), "stop");
        buttons.add(find);
        buttons.add(open);
        buttons.add(stop);
        below.add(buttons);
        box.add(below, BorderLayout.SOUTH);
        add(box);
        model.on(ReviewModel.FINDING, this::update);
        model.on(ReviewModel.NOTICE, this::update);
        update();
    }

    private static JButton button(Action action, String name) {
        JButton button = new JButton(action);
        button.setName("proposals.empty." + name);
        button.setHideActionText(false);
        button.setIcon(null);
        return button;
    }

    JButton first() {
        return model.finding() ? stop : find;
    }

    private void update() {
        boolean finding = model.finding();
        ReviewModel.Notice notice = model.notice();
        bar.setVisible(finding);
        bar.setValue(Math.max(0, model.percent()));
        stop.setVisible(finding);
        find.setVisible(!finding);
        open.setVisible(!finding);
        String words = finding
                ? messages.text("review.finding", "percent", Math.max(0, model.percent()))
                : notice == null
                        ? messages.text("review.empty.how")
                        : messages.text(notice.key(), "detail", Isolates.any(notice.detail()), "count", notice.count());
        said.phrase(Phrase.of(words, Tone.PLAIN));
        revalidate();
        repaint();
    }
}
