package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.candidate.Form;
import org.dragoman.text.LanguageTag;

/** The proposed name in one language, to be mended, with what else was seen and where its form comes from. */
final class NameCard extends JPanel {
    private static final int SURFACES = 4;

    private final transient Messages messages;
    private final LanguageTag language;
    private final boolean rtl;
    private final JTextField field = new JTextField();
    private final PhraseLabel seen = new PhraseLabel().wrapping(true);
    private final PhraseLabel origin = new PhraseLabel().wrapping(true);
    private boolean showing;

    NameCard(String code, Messages messages, BiConsumer<LanguageTag, String> changed) {
        super(new Stack(UIScale.scale(6)));
        this.messages = messages;
        this.language = new LanguageTag(code);
        this.rtl = code.equals("ar");
        setBackground(Paints.color("Dragoman.pane"));
        int pad = UIScale.scale(12);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createEmptyBorder(0, UIScale.scale(5), 0, UIScale.scale(5)),
                BorderFactory.createCompoundBorder(
                        BorderFactory.createLineBorder(Paints.color("Dragoman.line"), 1, true),
                        BorderFactory.createEmptyBorder(UIScale.scale(6), pad, UIScale.scale(8), pad))));
        setOpaque(false);
        String name = new Words(messages).language(code);
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(
                new PhraseLabel()
                        .phrase(Phrase.of(Words.code(code), Tone.CODE)
                                .add("   ", Tone.PLAIN)
                                .add(Isolates.any(name), Tone.STRONG)),
                BorderLayout.CENTER);
        head.add(new PhraseLabel().phrase(Phrase.of(messages.text("usage.proposed"), Tone.TAG)), BorderLayout.LINE_END);
        add(head);
        field.setName("proposals.name." + code);
        field.getAccessibleContext().setAccessibleName(messages.text("review.name", "language", name));
        field.setFont(rtl ? Faces.arabic(UIScale.scale(17f), true) : Faces.latin(UIScale.scale(14f), true));
        field.setPreferredSize(new Dimension(UIScale.scale(80), UIScale.scale(rtl ? 36 : 30)));
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                tell();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                tell();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                tell();
            }

            private void tell() {
                if (!showing) {
                    changed.accept(language, field.getText());
                }
            }
        });
        add(field);
        add(seen);
        add(origin);
    }

    JTextField field() {
        return field;
    }

    /** The field has the direction of its language, whatever the window's. */
    void applyDirection() {
        field.setComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        field.setHorizontalAlignment(rtl ? JTextField.RIGHT : JTextField.LEFT);
        // The field lays its text out anew only with a new text.
        showing = true;
        field.setText(field.getText());
        field.setCaretPosition(0);
        showing = false;
    }

    /** Shows what was found; {@code forms} may be empty. */
    void show(String head, List<Form> forms, String hue) {
        showing = true;
        field.setText(head);
        field.setCaretPosition(0);
        showing = false;
        if (forms.isEmpty()) {
            seen.phrase(Phrase.of(messages.text("review.notFoundIn"), Tone.QUIET));
            origin.phrase(Phrase.empty());
            return;
        }
        Phrase also = Phrase.empty();
        if (forms.size() > 1) {
            also.add(messages.text("review.alsoSeen") + "  ", Tone.QUIET);
            for (int i = 1; i < forms.size(); i++) {
                also.add(
                        (i > 1 ? Messages.comma(language) : "")
                                + Isolates.any(forms.get(i).citation()),
                        Tone.SMALL);
            }
        }
        seen.phrase(also);
        seen.setVisible(!also.isEmpty());
        origin.phrase(origin(forms.get(0), hue));
        revalidate();
    }

    /** From which written forms the citation form was made. */
    private Phrase origin(Form form, String hue) {
        Set<String> others = new LinkedHashSet<>(form.surfaces().keySet());
        others.remove(form.citation());
        if (others.isEmpty()) {
            return Phrase.of(messages.text("review.asFound"), Tone.QUIET);
        }
        Phrase from = Phrase.of(messages.text("review.citationFrom") + "  ", Tone.QUIET);
        int shown = 0;
        for (String surface : others) {
            if (shown < SURFACES) {
                from.add(shown == 0 ? "" : Messages.comma(language), Tone.QUIET);
                ending(from, form.citation(), surface, hue);
            }
            shown++;
        }
        return others.size() > SURFACES ? from.add(" …", Tone.QUIET) : from;
    }

    /** A written form; what it has behind the citation form is coloured. */
    static void ending(Phrase phrase, String citation, String surface, String hue) {
        int common = 0;
        while (common < Math.min(citation.length(), surface.length())
                && citation.charAt(common) == surface.charAt(common)) {
            common++;
        }
        // Letters of one word join in Arabic: parted they would lose their shape.
        if (Isolates.rightToLeft(surface) || common == 0 || common == surface.length()) {
            phrase.add(Isolates.any(surface), Tone.SMALL);
        } else {
            phrase.add(surface.substring(0, common), Tone.SMALL).add(surface.substring(common), Tone.SMALL, hue);
        }
    }
}
