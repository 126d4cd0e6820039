package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** What the editor has to say, with buttons for what can be done about it; there only while there is something. */
final class NoticeBar extends JPanel {
    private final transient GlossaryDesk desk;
    private final transient Messages messages;

    NoticeBar(GlossaryDesk desk, Messages messages) {
        super(new BorderLayout(UIScale.scale(8), 0));
        this.desk = desk;
        this.messages = messages;
        setName("glossary.notice");
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(4), pad, UIScale.scale(4), pad));
        fill();
        desk.editor().on(EditorModel.NOTICE, this::fill);
    }

    private void fill() {
        removeAll();
        Notice notice = desk.editor().notice();
        setVisible(notice != null && notice.kind() != Notice.Kind.SAVED && !notice.passing());
        if (notice != null) {
            String words = notice.words(messages);
            setBackground(Paints.color(notice.bad() ? "Dragoman.warningFill" : "Dragoman.noteFill"));
            PhraseLabel label = new PhraseLabel().phrase(Phrase.of(words, Tone.PLAIN));
            label.setToolTipText(Isolates.embedded(words));
            add(label);
            JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(6), 0));
            buttons.setOpaque(false);
            for (Notice.Answer answer : notice.answers()) {
                JButton button = new JButton(messages.text(answer.key()));
                button.setName(answer.key());
                button.addActionListener(e -> desk.answer(answer));
                buttons.add(button);
            }
            JButton close = new JButton("×");
            close.putClientProperty("JButton.buttonType", "toolBarButton");
            close.setName("glossary.notice.close");
            close.getAccessibleContext().setAccessibleName(messages.text("glossary.notice.close"));
            close.addActionListener(e -> desk.editor().notice(null));
            buttons.add(close);
            add(buttons, BorderLayout.LINE_END);
            getAccessibleContext().setAccessibleName(words);
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }
}
