package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Beside;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;
import org.dragoman.candidate.Reason;
import org.dragoman.concept.Concept;
import org.dragoman.glossary.edit.ProposedEntry;
import org.dragoman.text.LanguageTag;

/** Why a candidate is proposed, entries close to it, what accepting it changes, what it will match too. */
final class WhyPane extends JPanel {
    private static final int FORMS = 6;

    private final transient ReviewModel model;
    private final transient Messages messages;
    private final transient Words words;
    private final transient Consumer<Concept> merge;
    private final Column content = new Column(6);

    WhyPane(ReviewModel model, Messages messages, Consumer<Concept> merge) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        this.merge = merge;
        words = new Words(messages);
        int pad = UIScale.scale(14);
        content.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(10), pad, pad, pad));
        content.setName("proposals.why");
        content.setFocusable(true);
        content.getAccessibleContext().setAccessibleName(messages.text("review.why"));
        JScrollPane scroll = content.scrolling();
        add(scroll);
        model.on(ReviewModel.SELECTED, this::fill);
        model.on(ReviewModel.INSIGHT, this::fill);
        fill();
    }

    Column content() {
        return content;
    }

    private void fill() {
        content.removeAll();
        Item item = model.selected();
        ProposedEntry draft = model.draft();
        if (item != null && draft != null) {
            double confidence = item.candidate().confidence();
            content.add(line(
                    Phrase.of(messages.text("review.why"), Tone.STRONG),
                    Boxes.of(confidence),
                    words.confidence(confidence)));
            for (Reason reason : Reason.of(item.candidate())) {
                content.add(line(Phrase.of(words.reason(reason), Tone.PLAIN), new Boxes(reason.boxes()), ""));
                content.add(wrapped(Phrase.of(words.detail(reason, item), Tone.QUIET)));
            }
            Insight insight = model.insight();
            if (insight == null) {
                PhraseLabel looking = wrapped(Phrase.of(messages.text("review.looking"), Tone.QUIET));
                looking.setName("review.looking");
                content.add(looking);
            } else {
                close(insight.close());
                impact(insight);
                forms(insight.forms(), draft);
            }
        }
        content.applyComponentOrientation(getComponentOrientation());
        content.revalidate();
        content.repaint();
    }

    private static PhraseLabel wrapped(Phrase phrase) {
        return new PhraseLabel().wrapping(true).phrase(phrase);
    }

    private static JPanel line(Phrase name, Boxes boxes, String said) {
        PhraseLabel words = new PhraseLabel().phrase(name);
        JPanel line =
                new JPanel(said.isEmpty() ? new Beside(words, UIScale.scale(8)) : new Wrap(UIScale.scale(6), true));
        line.setOpaque(false);
        line.add(words);
        JPanel end = new JPanel(new BorderLayout(UIScale.scale(6), 0));
        end.setOpaque(false);
        end.add(new JLabel(boxes), BorderLayout.CENTER);
        if (!said.isEmpty()) {
            end.add(new PhraseLabel().phrase(Phrase.of(said, Tone.SMALL)), BorderLayout.LINE_END);
        }
        line.add(end);
        return line;
    }

    private void group(String text) {
        PhraseLabel label = wrapped(Phrase.of(text, Tone.GROUP));
        label.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createEmptyBorder(UIScale.scale(4), 0, 0, 0),
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                        BorderFactory.createEmptyBorder(UIScale.scale(8), 0, 0, 0))));
        content.add(label);
    }

    private void close(List<Concept> entries) {
        group(messages.text("review.close"));
        if (entries.isEmpty()) {
            content.add(wrapped(Phrase.of(messages.text("review.close.none"), Tone.QUIET)));
        }
        for (Concept entry : entries) {
            String name = entry.label(messages.language().tag());
            JButton button = new JButton(Isolates.any(name), new KindSign(Kind.of(entry.type())));
            button.setName("proposals.close." + entry.id());
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            String about = messages.text("review.close.merge", "name", Isolates.any(name));
            button.setToolTipText(Isolates.embedded(about));
            button.getAccessibleContext().setAccessibleName(Isolates.strip(about));
            button.addActionListener(e -> merge.accept(entry));
            content.add(button);
        }
    }

    private void impact(Insight insight) {
        Insight.Counts counts = insight.impact();
        group(messages.text("review.impact"));
        if (counts == null || counts.articles() == 0) {
            content.add(wrapped(Phrase.of(messages.text("review.impact.none"), Tone.QUIET)));
            return;
        }
        content.add(number(messages.text("review.impact.new"), counts.appearing()));
        content.add(number(messages.text("review.impact.hidden"), counts.hidden()));
        content.add(number(messages.text("review.impact.articles", "all", counts.articles()), counts.changed()));
    }

    private static JComponent number(String name, int count) {
        PhraseLabel words = new PhraseLabel().phrase(Phrase.of(name, Tone.PLAIN));
        JPanel line = new JPanel(new Beside(words, UIScale.scale(8)));
        line.setOpaque(false);
        line.add(words);
        line.add(new PhraseLabel().phrase(Phrase.of(Isolates.leftToRight(Integer.toString(count)), Tone.STRONG)));
        return line;
    }

    private void forms(Map<LanguageTag, List<String>> forms, ProposedEntry draft) {
        group(messages.text("review.forms"));
        String hue = Kind.of(draft.type()).hue();
        boolean any = false;
        for (String language : Words.LANGUAGES) {
            LanguageTag tag = new LanguageTag(language);
            List<String> others = forms.getOrDefault(tag, List.of());
            ProposedEntry.Names names = draft.names().get(tag);
            if (!others.isEmpty() && names != null) {
                Phrase phrase = Phrase.empty();
                for (int i = 0; i < Math.min(FORMS, others.size()); i++) {
                    phrase.add(i == 0 ? "" : Messages.comma(tag), Tone.SMALL);
                    NameCard.ending(phrase, names.head().strip(), others.get(i), hue);
                }
                content.add(wrapped(phrase).direction(language.equals("ar")));
                any = true;
            }
        }
        if (!any) {
            content.add(wrapped(Phrase.of(messages.text("review.forms.none"), Tone.QUIET)));
        }
    }
}
