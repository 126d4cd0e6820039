package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** A candidate in the queue: name, languages, articles, how sure it is. */
final class QueueCell implements ListCellRenderer<Item> {
    private final transient Messages messages;
    private final transient Words words;
    private final JPanel cell = new JPanel(new BorderLayout(0, UIScale.scale(2)));
    private final PhraseLabel name = new PhraseLabel();
    private final PhraseLabel languages = new PhraseLabel();
    private final PhraseLabel articles = new PhraseLabel();
    private final JLabel boxes = new JLabel();

    QueueCell(Messages messages) {
        this.messages = messages;
        words = new Words(messages);
        JPanel below = new JPanel(new BorderLayout(UIScale.scale(8), 0));
        below.setOpaque(false);
        below.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(19), 0, 0));
        JPanel end = new JPanel(new BorderLayout(UIScale.scale(8), 0));
        end.setOpaque(false);
        end.add(articles, BorderLayout.CENTER);
        end.add(boxes, BorderLayout.LINE_END);
        below.add(languages, BorderLayout.CENTER);
        below.add(end, BorderLayout.LINE_END);
        cell.add(name, BorderLayout.CENTER);
        cell.add(below, BorderLayout.SOUTH);
        cell.applyComponentOrientation(
                messages.language().rightToLeft()
                        ? ComponentOrientation.RIGHT_TO_LEFT
                        : ComponentOrientation.LEFT_TO_RIGHT);
        if (messages.language().rightToLeft()) {
            below.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(19)));
        }
    }

    /** Arabic names need more room than Latin ones. */
    static int height(boolean rtl) {
        return UIScale.scale(rtl ? 62 : 50);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Item> list, Item item, int index, boolean selected, boolean focused) {
        String label = item.label(messages.language().tag());
        name.icon(new KindSign(Kind.of(item.candidate().type())))
                .phrase(Phrase.of(Isolates.any(label), selected ? Tone.STRONG : Tone.PLAIN));
        languages.phrase(Phrase.of(Words.languages(item.candidate()), Tone.QUIET));
        articles.phrase(Phrase.of(words.articles(item.spread()), Tone.QUIET));
        boxes.setIcon(Boxes.of(item.candidate().confidence()));
        cell.setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        int bar = UIScale.scale(3);
        boolean rtl = messages.language().rightToLeft();
        cell.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(
                        0,
                        rtl ? 0 : bar,
                        0,
                        rtl ? bar : 0,
                        selected ? Paints.color("Dragoman.accent") : list.getBackground()),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(6), UIScale.scale(11), UIScale.scale(6), UIScale.scale(11))));
        cell.getAccessibleContext()
                .setAccessibleName(messages.text(
                        "review.item",
                        "name",
                        Isolates.strip(label),
                        "kind",
                        messages.text("type." + item.candidate().type().code()),
                        "sure",
                        words.confidence(item.candidate().confidence()),
                        "articles",
                        words.articles(item.spread())));
        return cell;
    }
}
