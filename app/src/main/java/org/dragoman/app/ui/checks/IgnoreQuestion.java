package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.GridLayout;
import java.awt.Window;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Ask;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** Asks why a finding may stand, and until when. */
public final class IgnoreQuestion {
    /**
     * The answer.
     *
     * @param reason why, not blank
     * @param until the last day on which it may stand, null for always
     */
    public record Answer(String reason, @Nullable LocalDate until) {}

    private final JTextField reason = new JTextField(40);
    private final JTextField until = new JTextField(12);

    private IgnoreQuestion() {}

    /**
     * Asks the user.
     *
     * @param owner the window
     * @param messages its words
     * @param line the finding
     * @return the answer, empty where the finding is not to be let stand
     */
    public static Optional<Answer> ask(Window owner, Messages messages, FindingLine line) {
        return new IgnoreQuestion().answer(owner, messages, line);
    }

    private Optional<Answer> answer(Window owner, Messages messages, FindingLine line) {
        JPanel page = new JPanel(new Stack(UIScale.scale(8)));
        page.add(
                new PhraseLabel().phrase(Phrase.of(line.message(), Tone.STRONG)).wrapping(true));
        page.add(field(messages.text("ignore.reason"), reason, "ignore.reason", messages.text("ignore.reason.hint")));
        page.add(field(messages.text("ignore.until"), until, "ignore.until", messages.text("ignore.until.hint")));
        Ask ask = new Ask(owner, messages, "ignore", messages.text("ignore.title"), page, messages.text("ignore.yes"));
        Runnable check = () -> ask.ready(!reason.getText().isBlank() && readable());
        listen(reason, check);
        listen(until, check);
        check.run();
        return ask.ask(520, 250) ? Optional.of(new Answer(reason.getText().strip(), day())) : Optional.empty();
    }

    private static JPanel field(String title, JTextField field, String name, String hint) {
        JPanel row = new JPanel(new GridLayout(2, 1, 0, UIScale.scale(2)));
        JLabel label = new JLabel(title);
        label.setLabelFor(field);
        field.setName(name);
        field.putClientProperty("JTextField.placeholderText", hint);
        field.getAccessibleContext().setAccessibleName(title);
        field.getAccessibleContext().setAccessibleDescription(hint);
        row.add(label);
        row.add(field);
        return row;
    }

    private boolean readable() {
        boolean good = until.getText().isBlank() || day() != null;
        until.putClientProperty("JComponent.outline", good ? null : "error");
        return good;
    }

    private @Nullable LocalDate day() {
        try {
            return until.getText().isBlank()
                    ? null
                    : LocalDate.parse(until.getText().strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static void listen(JTextField field, Runnable action) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                action.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                action.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                action.run();
            }
        });
    }
}
