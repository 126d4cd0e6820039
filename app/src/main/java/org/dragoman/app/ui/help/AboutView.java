package org.dragoman.app.ui.help;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** What the program is: its version and licence, the Java that runs it, and where its settings lie, all to be copied. */
public final class AboutView extends JPanel {
    private static final int SIGN = 48;
    private static final int WIDTH = 600;
    /** Beside the words, at most. */
    private static final int MARGINS = 90;

    /**
     * A fact about the program.
     *
     * @param key of its name among the words; with {@code .about} behind it, of what it means
     * @param value what it is, in Latin letters
     */
    public record Fact(String key, String value) {}

    private final transient Messages messages;
    private final List<JTextField> fields = new ArrayList<>();
    private final JButton copy;
    private final JButton close;

    /**
     * The page.
     *
     * @param messages words of the window
     * @param facts in the order of the page
     * @param leave closes it
     */
    public AboutView(Messages messages, List<Fact> facts, Runnable leave) {
        super(new MigLayout("insets 20, fillx, gapx 14, gapy 8, wrap 2", "[][grow, fill]"));
        this.messages = messages;
        setName("about.page");
        add(head(), "span, growx, gapbottom 8");
        facts.forEach(this::add);
        copy = button("about.copy", () -> copy(facts));
        close = button("about.close", leave);
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8", "push[][]"));
        row.add(copy);
        row.add(close);
        add(row, "span, growx, gaptop 8");
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 14", "[][grow, fill]"));
        JLabel sign = new JLabel(new ImageIcon(Icons.window().stream()
                .filter(i -> i.getWidth(null) >= UIScale.scale(SIGN))
                .findFirst()
                .orElseGet(() -> Icons.window().get(Icons.window().size() - 1))
                .getScaledInstance(UIScale.scale(SIGN), UIScale.scale(SIGN), Image.SCALE_SMOOTH)));
        head.add(sign, "aligny top");
        JPanel words = new JPanel(new MigLayout("insets 0, fillx, gapy 4, wrap 1", "[grow, fill]"));
        words.add(new PhraseLabel(Phrase.of(messages.text("program"), Tone.HEADING)));
        PhraseLabel what = new PhraseLabel(Phrase.of(messages.text("about.what"), Tone.PLAIN)).wrapping(true);
        what.setName("about.what");
        words.add(what, "wmin 60, hmin " + what.heightFor(UIScale.scale(WIDTH - SIGN - MARGINS)));
        head.add(words, "wmin 60");
        return head;
    }

    private void add(Fact fact) {
        String name = messages.text(fact.key());
        String about = messages.text(fact.key() + ".about");
        JTextField field = new JTextField(fact.value());
        field.setName(fact.key());
        field.setEditable(false);
        field.setCaretPosition(0);
        field.setBorder(BorderFactory.createEmptyBorder());
        field.setOpaque(false);
        field.setToolTipText(about);
        field.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleDescription(about);
        fields.add(field);
        JLabel label = new JLabel(name);
        label.setLabelFor(field);
        add(label);
        add(field, "wmin 60");
    }

    private JButton button(String key, Runnable handler) {
        JButton button = new JButton(messages.text(key));
        button.setName(key);
        button.getAccessibleContext().setAccessibleDescription(messages.text(key + ".about"));
        button.setToolTipText(messages.text(key + ".about"));
        button.addActionListener(e -> handler.run());
        return button;
    }

    private void copy(List<Fact> facts) {
        String text = facts.stream()
                .map(f -> messages.text(f.key()) + ": " + f.value())
                .collect(Collectors.joining("\n", messages.text("program") + "\n", "\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    /** Enter closes it; the keys are there first. */
    public void start() {
        getRootPane().setDefaultButton(close);
        close.requestFocusInWindow();
    }

    /** Versions, names of licences and paths run from left to right; they stand where the line begins. */
    @Override
    public void applyComponentOrientation(ComponentOrientation orientation) {
        super.applyComponentOrientation(orientation);
        for (JTextField field : fields) {
            field.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
            field.setHorizontalAlignment(orientation.isLeftToRight() ? JTextField.LEFT : JTextField.RIGHT);
        }
    }

    /** As wide as two columns of reading text; long paths are scrolled in. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), super.getPreferredSize().height);
    }
}
