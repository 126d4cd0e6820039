package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Point;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.candidate.Occurrence;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The places where a candidate was found, their sentences side by side in all languages. */
final class EvidencePane extends JPanel {
    /** So many places are shown at first: more are seldom read. */
    private static final int FIRST = 8;

    private final transient ReviewModel model;
    private final transient Messages messages;
    private final transient Words words;
    private final PhraseLabel title = new PhraseLabel();
    private final JButton more = new JButton();
    private final Column rows = new Column(0);
    private final JScrollPane scroll;
    private boolean all;

    EvidencePane(ReviewModel model, Messages messages) {
        super(new BorderLayout(0, UIScale.scale(8)));
        this.model = model;
        this.messages = messages;
        words = new Words(messages);
        setOpaque(false);
        int pad = UIScale.scale(14);
        setBorder(
                BorderFactory.createEmptyBorder(UIScale.scale(4), pad + UIScale.scale(5), pad, pad + UIScale.scale(5)));
        more.setName("proposals.places");
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(e -> {
            all = true;
            fill();
        });
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(title, BorderLayout.CENTER);
        head.add(more, BorderLayout.LINE_END);
        add(head, BorderLayout.NORTH);
        rows.setName("proposals.evidence");
        rows.setFocusable(true);
        rows.getAccessibleContext().setAccessibleName(messages.text("review.evidence"));
        scroll = rows.scrolling();
        add(scroll);
        model.on(ReviewModel.SELECTED, this::update);
        update();
    }

    Column rows() {
        return rows;
    }

    private void update() {
        all = false;
        fill();
    }

    private void fill() {
        rows.removeAll();
        Item item = model.selected();
        if (item != null) {
            List<Occurrence> places = item.candidate().occurrences();
            title.phrase(Phrase.of(messages.text("review.evidence"), Tone.STRONG)
                    .add(
                            "   "
                                    + (places.isEmpty()
                                            ? messages.text("review.evidence.none")
                                            : messages.text(
                                                    "review.evidence.about",
                                                    "articles",
                                                    item.spread(),
                                                    "places",
                                                    places.size())),
                            Tone.QUIET));
            int shown = all ? places.size() : Math.min(FIRST, places.size());
            for (int i = 0; i < shown; i++) {
                rows.add(row(item, places.get(i), i == 0));
            }
            more.setText(messages.text("review.places", "count", places.size()));
            more.setVisible(shown < places.size());
        }
        rows.applyComponentOrientation(getComponentOrientation());
        rows.revalidate();
        rows.repaint();
        scroll.getViewport().setViewPosition(new Point());
    }

    private JPanel row(Item item, Occurrence place, boolean first) {
        Color line = Paints.color("Dragoman.line");
        JPanel row = new JPanel(new Column.Row());
        row.setBackground(Paints.color("Dragoman.pane"));
        row.setBorder(BorderFactory.createMatteBorder(first ? 1 : 0, 1, 1, 1, line));
        for (int i = 0; i < Words.LANGUAGES.size(); i++) {
            row.add(cell(item, place, Words.LANGUAGES.get(i), i > 0));
        }
        return row;
    }

    private JPanel cell(Item item, Occurrence place, String language, boolean parted) {
        JPanel cell = new JPanel(new Stack(UIScale.scale(3)));
        cell.setOpaque(false);
        boolean mirrored = messages.language().rightToLeft();
        int pad = UIScale.scale(12);
        cell.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(
                        0, parted && !mirrored ? 1 : 0, 0, parted && mirrored ? 1 : 0, Paints.color("Dragoman.faint")),
                BorderFactory.createEmptyBorder(UIScale.scale(9), pad, UIScale.scale(10), pad)));
        String sentence = place.sentences().get(language);
        String surface = place.surfaces().get(language);
        Article article = item.article(place, language);
        if (surface == null) {
            cell.add(label(messages.text("review.missing"), Tone.SMALL));
            if (item.knows(place)) {
                String name = words.language(language);
                cell.add(label(
                        article == null
                                ? messages.text("review.missing.article", "language", name)
                                : messages.text("review.missing.name", "language", name),
                        Tone.QUIET));
            }
            return cell;
        }
        boolean rtl = language.equals("ar");
        String source = source(article, place, language);
        cell.add(new PhraseLabel().direction(rtl).phrase(Phrase.of(source, Tone.QUIET)));
        String fill = Kind.of(item.candidate().type()).fill();
        cell.add(new PhraseLabel()
                .wrapping(true)
                .direction(rtl)
                .phrase(sentence == null ? Phrase.of(surface, Tone.TEXT) : marked(sentence, surface, fill)));
        return cell;
    }

    private static PhraseLabel label(String text, Tone tone) {
        return new PhraseLabel().wrapping(true).phrase(Phrase.of(text, tone));
    }

    private static String source(@Nullable Article article, Occurrence place, String language) {
        if (article == null) {
            return place.doc() + Messages.comma(new LanguageTag(language)) + (place.line() + 1);
        }
        String outlet = article.provenance().outlet();
        String name = outlet == null ? article.id() : outlet;
        return article.day() == null
                ? name
                : Isolates.any(name) + "   " + Messages.date(article.day(), new LanguageTag(language));
    }

    /** A sentence with the name marked where it stands. */
    private static Phrase marked(String sentence, String surface, String fill) {
        Phrase phrase = Phrase.empty();
        int from = 0;
        for (int at = sentence.indexOf(surface); at >= 0; at = sentence.indexOf(surface, from)) {
            phrase.add(sentence.substring(from, at), Tone.TEXT).marked(surface, Tone.TEXT, fill);
            from = at + surface.length();
        }
        return phrase.add(sentence.substring(from), Tone.TEXT);
    }
}
