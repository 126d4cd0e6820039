package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.dragoman.app.ui.glossary.ImpactSummary.What;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Beside;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.ScrollPage;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;
import org.dragoman.article.Article;

/** What saving would change in the open articles: how many mentions, a bar of their shares, and the first of them. */
final class ImpactView extends JPanel {
    private static final int FIRST = 12;
    private static final int AROUND = 60;

    private final transient PreviewModel model;
    private final transient Messages messages;
    private final transient Consumer<ImpactSummary.Line> goTo;
    private final ScrollPage page = new ScrollPage(new Stack(UIScale.scale(4)));
    private boolean all;

    ImpactView(PreviewModel model, Messages messages, Consumer<ImpactSummary.Line> goTo) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        this.goTo = goTo;
        setName("glossary.impact");
        getAccessibleContext().setAccessibleName(messages.text("glossary.impact"));
        page.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(10), UIScale.scale(14), UIScale.scale(14), UIScale.scale(14)));
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
        fill();
        model.on(PreviewModel.IMPACT, this::fill);
    }

    private void fill() {
        page.removeAll();
        ImpactSummary impact = model.impact();
        JPanel head = new JPanel(new Wrap(UIScale.scale(8), false));
        head.setOpaque(false);
        head.add(new PhraseLabel().phrase(Phrase.of(messages.text("glossary.impact"), Tone.STRONG)));
        if (impact != null) {
            head.add(new Chip(messages.text("glossary.impact.articles", "count", impact.articles()), Chip.Form.COUNT));
        }
        page.add(head);
        if (impact == null || impact.articles() == 0) {
            about("glossary.impact.empty");
        } else if (impact.lines().isEmpty()) {
            about("glossary.impact.none");
        } else {
            about(impact.changed() > 0 ? "glossary.impact.if-saved" : "glossary.impact.unchanged");
            show(impact);
        }
        page.applyComponentOrientation(getComponentOrientation());
        page.revalidate();
        page.repaint();
    }

    private void about(String key) {
        page.add(new PhraseLabel()
                .phrase(Phrase.of(messages.text(key), Tone.QUIET))
                .wrapping(true));
    }

    private void show(ImpactSummary impact) {
        for (What what : What.values()) {
            if (impact.count(what) > 0) {
                PhraseLabel words = new PhraseLabel()
                        .phrase(Phrase.of(messages.text(what.key(), "count", impact.count(what)), Tone.SMALL));
                JPanel row = new JPanel(new Beside(words, UIScale.scale(10)));
                row.setOpaque(false);
                PhraseLabel number = new PhraseLabel()
                        .phrase(Phrase.empty().add(String.valueOf(impact.count(what)), Tone.TITLE, color(what)));
                number.setPreferredSize(new Dimension(UIScale.scale(34), UIScale.scale(26)));
                row.add(number);
                row.add(words);
                page.add(row);
            }
        }
        page.add(new Shares(impact));
        List<ImpactSummary.Line> lines = impact.lines();
        int shown = all ? lines.size() : Math.min(FIRST, lines.size());
        lines.subList(0, shown).forEach(this::line);
        if (shown < lines.size()) {
            JButton more = new JButton(messages.text("glossary.impact.all", "count", lines.size()));
            more.setName("glossary.impact.all");
            more.addActionListener(e -> {
                all = true;
                fill();
            });
            JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, UIScale.scale(4)));
            row.setOpaque(false);
            row.add(more);
            page.add(row);
        }
    }

    private static String color(What what) {
        return switch (what) {
            case FINDING -> "Dragoman.warning";
            case VANISHES, CONCEPT -> "Dragoman.error";
            case APPEARS, EXTENT, STATUS -> "Dragoman.note";
            case LONGER, STAYS -> "Dragoman.text";
        };
    }

    private void line(ImpactSummary.Line line) {
        Article article = line.article().article();
        JPanel head = new JPanel(new BorderLayout(UIScale.scale(6), 0));
        head.setOpaque(false);
        JPanel lead = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), 0));
        lead.setOpaque(false);
        lead.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), -UIScale.scale(6), 0, 0));
        lead.add(new Chip(article.language().value().toLowerCase(Locale.ROOT), Chip.Form.LANGUAGE));
        if (article.day() != null) {
            lead.add(new PhraseLabel().phrase(Phrase.of(messages.date(article.day()), Tone.QUIET)));
        }
        head.add(lead, BorderLayout.LINE_START);
        PhraseLabel what = new PhraseLabel()
                .phrase(Phrase.empty()
                        .add(
                                messages.text(line.what().key() + ".short"),
                                line.what().changes() ? Tone.GROUP : Tone.QUIET,
                                line.what().changes() ? color(line.what()) : "Dragoman.quiet"));
        what.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), 0, 0, 0));
        head.add(what, BorderLayout.LINE_END);
        page.add(head);
        String sentence = line.sentence().replace('\n', ' ');
        int start = Math.max(0, Math.min(line.start(), sentence.length()));
        int end = Math.max(start, Math.min(line.end(), sentence.length()));
        int from = Math.max(0, start - AROUND);
        int to = Math.min(sentence.length(), end + AROUND);
        Kind kind = Kind.of(line.mention().concept().type());
        Phrase words = Phrase.of((from > 0 ? "…" : "") + sentence.substring(from, start), Tone.SMALL)
                .add(sentence.substring(start, end), Tone.STRONG, kind.hue())
                .add(sentence.substring(end, to) + (to < sentence.length() ? "…" : ""), Tone.SMALL);
        page.add(new Link(
                words, article.language().rightToLeft(), messages.text("glossary.impact.go"), () -> goTo.accept(line)));
        if (!line.becomes().isEmpty()) {
            page.add(new PhraseLabel()
                    .phrase(Phrase.of(Isolates.any(messages.text("glossary.impact.becomes")) + "  ", Tone.QUIET)
                            .add(line.becomes(), Tone.STRONG))
                    .direction(article.language().rightToLeft()));
        }
        page.add(new Line());
    }

    /** A faint line. */
    private static final class Line extends JComponent {
        @Override
        public Dimension getPreferredSize() {
            return new Dimension(10, 1);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Paints.color("Dragoman.line"));
            g.fillRect(0, 0, getWidth(), 1);
        }
    }

    /** The shares of what happens. */
    private static final class Shares extends JComponent {
        private final transient ImpactSummary impact;

        Shares(ImpactSummary impact) {
            this.impact = impact;
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(100, UIScale.scale(14));
        }

        @Override
        protected void paintComponent(Graphics g) {
            int total = 0;
            for (What what : What.values()) {
                total += impact.count(what);
            }
            boolean rtl = !getComponentOrientation().isLeftToRight();
            int x = 0;
            int height = UIScale.scale(7);
            int y = (getHeight() - height) / 2;
            for (What what : What.values()) {
                int share = impact.count(what) * getWidth() / Math.max(1, total);
                if (share > 0) {
                    int at = rtl ? getWidth() - x - share : x;
                    g.setColor(Paints.color(
                            what == What.STAYS
                                    ? "Dragoman.map"
                                    : what == What.LONGER ? "Dragoman.control" : color(what)));
                    g.fillRect(at, y, Math.max(2, share - UIScale.scale(2)), height);
                    x += share;
                }
            }
        }
    }
}
