package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.glossary.validate.GlossaryFinding;

/** What the rules find in the open entry, with what to do; each leads to its place. */
final class RulesView extends JPanel {
    private static final int MOST = 5;

    private final transient GlossaryDesk desk;
    private final transient Messages messages;

    RulesView(GlossaryDesk desk, Messages messages) {
        super(new Stack(UIScale.scale(4)));
        this.desk = desk;
        this.messages = messages;
        setName("glossary.rules");
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(UIScale.scale(10), pad, UIScale.scale(10), pad)));
        fill();
        desk.preview().on(PreviewModel.FINDINGS, this::fill);
    }

    private void fill() {
        removeAll();
        List<GlossaryFinding> findings = desk.preview().findings();
        if (desk.editor().trial() == null) {
            setVisible(false);
            return;
        }
        setVisible(true);
        int rules = desk.previews().rules();
        Phrase head = findings == null
                ? Phrase.of(messages.text("glossary.rules.looking"), Tone.QUIET)
                : findings.isEmpty()
                        ? Phrase.empty()
                                .add("✓  ", Tone.STRONG, "Dragoman.kind.place")
                                .add(messages.text("glossary.rules.valid") + "  ", Tone.STRONG)
                                .add(messages.text("glossary.rules.none", "count", rules), Tone.QUIET)
                        : Phrase.of(messages.text("glossary.rules.found", "count", findings.size()), Tone.STRONG);
        add(new PhraseLabel().phrase(head).wrapping(true));
        if (findings != null) {
            findings.stream().limit(MOST).forEach(this::finding);
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private void finding(GlossaryFinding finding) {
        String color = switch (finding.severity()) {
            case ERROR -> "Dragoman.error";
            case WARNING -> "Dragoman.warning";
            default -> "Dragoman.note";
        };
        String sign = switch (finding.severity()) {
            case ERROR -> "✕  ";
            case WARNING -> "!  ";
            default -> "i  ";
        };
        Phrase words = Phrase.empty()
                .add(sign, Tone.STRONG, color)
                .add(finding.message() + " ", Tone.SMALL)
                .add(finding.advice() + " ", Tone.QUIET)
                .add(finding.rule(), Tone.TAG);
        add(new Link(
                words,
                false,
                messages.text("glossary.rules.go"),
                () -> desk.editor().show(new EntryPlace(finding.language(), finding.term()))));
    }
}
