package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.text.InputProblem;

/** What went wrong while files were read: stays beside the work, can be copied, Escape closes it. */
final class ProblemsView extends JPanel {
    private static final Set<String> TRANSLATED = Set.of(
            "A002", "A003", "A005", "A010", "A011", "A012", "A030", "U001", "U002", "U004", "U005", "U006", "U007",
            "U008", "U009", "U010", "U011", "U012", "U013", "U014", "U030", "U031", "U032", "U033", "U034", "W001",
            "W002", "W003", "W004", "W005", "W006", "W007", "W008", "W009");

    private final transient Messages messages;
    private final PhraseLabel title = new PhraseLabel();
    private final JTextArea lines = new JTextArea();
    private final JScrollPane scroll = new JScrollPane();
    private transient List<InputProblem> problems = List.of();

    ProblemsView(Messages messages) {
        super(new BorderLayout());
        this.messages = messages;
        setName("problems");
        setVisible(false);
        setBackground(Paints.color("Dragoman.errorFill"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.error")));
        JPanel top = new JPanel();
        top.setOpaque(false);
        top.setLayout(new BoxLayout(top, BoxLayout.LINE_AXIS));
        top.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(6), UIScale.scale(14), UIScale.scale(2), UIScale.scale(8)));
        top.add(title);
        top.add(Box.createHorizontalGlue());
        top.add(button("copy", "problems.copy", this::copy));
        top.add(button("close", "problems.close", this::close));
        lines.setName("problems.lines");
        lines.setEditable(false);
        lines.setLineWrap(true);
        lines.setWrapStyleWord(true);
        lines.setOpaque(false);
        lines.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(14), UIScale.scale(10), UIScale.scale(14)));
        lines.getAccessibleContext().setAccessibleName(messages.text("problems.accessible"));
        scroll.setViewportView(lines);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(new Dimension(100, UIScale.scale(40)));
        add(top, BorderLayout.NORTH);
        add(scroll);
    }

    private JButton button(String icon, String key, Runnable handler) {
        JButton button = new JButton(Icons.of(icon));
        button.setName(key);
        button.setToolTipText(messages.text(key));
        button.getAccessibleContext().setAccessibleName(messages.text(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> handler.run());
        return button;
    }

    /** Shows problems; with none it goes away. */
    void show(List<InputProblem> found) {
        problems = List.copyOf(found);
        title.phrase(Phrase.empty()
                .add(messages.text("problems.title", "count", problems.size()), Tone.STRONG, "Dragoman.error"));
        lines.setText(problems.stream().map(this::words).collect(Collectors.joining("\n")));
        lines.setCaretPosition(0);
        int shown = Math.min(6, Math.max(1, found.size()));
        scroll.setPreferredSize(new Dimension(100, UIScale.scale(22 + 19 * shown)));
        setVisible(!problems.isEmpty());
        revalidate();
    }

    /** The core speaks English; what happens most often is said in the window's language too. */
    private String words(InputProblem problem) {
        return messages.language() == UiLanguage.ENGLISH || !TRANSLATED.contains(problem.code())
                ? problem.toString()
                : problem.at() + ": " + messages.text("problem." + problem.code()) + " [" + problem.code() + "]";
    }

    List<InputProblem> problems() {
        return problems;
    }

    void close() {
        setVisible(false);
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(lines.getText()), null);
    }

    /** The problems are written in English and begin with paths. */
    void applyDirection() {
        lines.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
        for (Component part : getComponents()) {
            part.repaint();
        }
    }
}
