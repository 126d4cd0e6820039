package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.concept.Concept;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A card of the audit: the sentence, what is asked, what was said. It takes the keys. */
final class AuditCard extends JPanel {
    private final transient AuditModel model;
    private final transient Messages messages;
    private final PhraseLabel head = new PhraseLabel();
    private final PhraseLabel sentence = new PhraseLabel().wrapping(true);
    private final PhraseLabel question = new PhraseLabel().wrapping(true);
    private final PhraseLabel verdict = new PhraseLabel();

    AuditCard(AuditModel model, Messages messages) {
        super(new Stack(UIScale.scale(7)));
        this.model = model;
        this.messages = messages;
        setName("coding.audit.card");
        setFocusable(true);
        setBackground(Paints.color("Dragoman.pane"));
        int pad = UIScale.scale(14);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(8), pad, UIScale.scale(8), pad));
        add(head);
        add(sentence);
        add(question);
        add(verdict);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        model.onChange(this::fill);
        fill();
    }

    private void fill() {
        AuditItem item = model.item();
        if (item == null) {
            head.phrase(Phrase.empty());
            sentence.direction(null).phrase(Phrase.of(messages.text("coding.audit.empty"), Tone.QUIET));
            question.phrase(Phrase.empty());
            verdict.phrase(Phrase.empty());
        } else {
            fill(item);
        }
        getAccessibleContext()
                .setAccessibleName(head.phrase().plain() + " "
                        + sentence.phrase().plain() + " " + question.phrase().plain() + " "
                        + verdict.phrase().plain());
        revalidate();
        repaint();
    }

    private void fill(AuditItem item) {
        AuditContext context = model.context();
        Phrase title = Phrase.of(item.language().value().toUpperCase(Locale.ROOT) + "  ", Tone.CODE)
                .add(
                        messages.text(
                                "coding.audit.card",
                                "number",
                                model.card() + 1,
                                "count",
                                model.audit().items().size()),
                        Tone.QUIET);
        if (context != null) {
            String outlet = context.article().provenance().outlet();
            title.add("   " + Isolates.any(outlet == null ? context.article().id() : outlet), Tone.QUIET);
        }
        head.phrase(title);
        sentence.direction(item.language().rightToLeft()).phrase(words(item, context));
        Concept concept = context == null ? null : context.concept();
        String named = concept == null
                ? item.unit().concept()
                : concept.label(messages.language().tag());
        question.phrase(
                item.mention()
                        ? Phrase.of(
                                messages.text("coding.audit.ask.mention", "concept", Isolates.any(named)), Tone.SMALL)
                        : Phrase.of(messages.text("coding.audit.ask.sentence"), Tone.SMALL));
        AuditItem.Verdict said = item.verdict();
        Phrase answer = Phrase.empty();
        if (said != null && item.mention()) {
            answer.add(
                    said.right()
                            ? "✓ " + messages.text("coding.audit.is-right")
                            : "✕ " + messages.text("coding.audit.is-wrong"),
                    Tone.STRONG,
                    said.right() ? "Dragoman.kind.place" : "Dragoman.error");
        }
        if (said != null && (!item.mention() || said.missed() > 0)) {
            answer.add("  " + messages.text("coding.audit.missing", "count", said.missed()), Tone.STRONG);
        }
        verdict.phrase(answer);
    }

    private Phrase words(AuditItem item, @Nullable AuditContext context) {
        if (context == null) {
            return Phrase.of(item.unit().words() + "…", Tone.TEXT);
        }
        String text = context.sentence();
        Span mark = context.mark();
        return mark == null
                ? Phrase.of(text, Tone.TEXT)
                : Phrase.of(text.substring(0, mark.start()), Tone.TEXT)
                        .marked(mark.in(text), Tone.TEXT, "Dragoman.selectedText")
                        .add(text.substring(mark.end()), Tone.TEXT);
    }

    @Override
    protected void paintBorder(Graphics g) {
        super.paintBorder(g);
        if (isFocusOwner()) {
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }
}
