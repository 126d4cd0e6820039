package org.dragoman.app.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;

/** One article: its header and its text. */
final class PaneView extends JPanel {
    private final ArticleText text;
    private final JScrollPane scroll;
    private final JPanel header;

    PaneView(CompareModel model, Messages messages, int pane, int zoom) {
        super(new BorderLayout());
        Article article = model.articles().get(pane);
        setName("compare.pane." + pane);
        text = new ArticleText(model, pane, zoom);
        scroll = new JScrollPane(text);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 1, Paints.color("Dragoman.line")));
        header = header(article, messages);
        add(header, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        String language = new Locale(article.language().language())
                .getDisplayLanguage(
                        Locale.forLanguageTag(messages.language().tag().value()));
        text.getAccessibleContext()
                .setAccessibleName(messages.text(
                        "pane.accessible", "number", pane + 1, "language", language, "outlet", outlet(article)));
        text.getAccessibleContext().setAccessibleDescription(messages.text("pane.description"));
    }

    private static String outlet(Article article) {
        String outlet = article.provenance().outlet();
        return outlet == null ? article.id() : outlet;
    }

    private static JPanel header(Article article, Messages messages) {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(16), 0, UIScale.scale(10))));
        bar.setPreferredSize(new Dimension(10, UIScale.scale(40)));
        boolean rtl = article.language().rightToLeft();
        Phrase words = Phrase.of(article.language().value().toUpperCase(Locale.ROOT), Tone.CODE)
                .add("  ", Tone.PLAIN)
                .add(outlet(article), Tone.STRONG);
        LocalDate day = article.day();
        if (day != null) {
            words.add("  ", Tone.PLAIN).add(Messages.date(day, article.language()), Tone.QUIET);
        }
        PhraseLabel label = new PhraseLabel().phrase(words).direction(rtl);
        bar.add(label);
        bar.add(Box.createHorizontalStrut(UIScale.scale(4)));
        bar.add(Box.createHorizontalGlue());
        if (article.provenance().sample()) {
            bar.add(new Chip(messages.text("sample.short"), Chip.Form.MARK));
        }
        return bar;
    }

    /** The header runs as the article does; the scroll bar stands where the window has it. */
    void applyDirection() {
        text.applyDirection();
        ComponentOrientation own = text.getComponentOrientation();
        header.setComponentOrientation(own);
        for (Component part : header.getComponents()) {
            if (part instanceof PhraseLabel) {
                part.setComponentOrientation(own);
            }
        }
    }

    ArticleText text() {
        return text;
    }

    JScrollPane scroll() {
        return scroll;
    }
}
