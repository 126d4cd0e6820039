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
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chain;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;

/** One article: its header and its text. */
final class PaneView extends JPanel {
    private static final String DAY = "compare.day";

    private final ArticleText text;
    private final JScrollPane scroll;
    private final JPanel header;
    private final transient CompareModel model;
    private final transient Messages messages;
    private final JButton foot = new JButton();
    private final Chip edited;
    private final int aside;

    PaneView(CompareModel model, PaneNotes notes, Messages messages, int pane, int zoom, Runnable setAside) {
        super(new BorderLayout());
        Article article = model.articles().get(pane);
        setName("compare.pane." + pane);
        text = new ArticleText(model, notes, pane, zoom);
        scroll = new JScrollPane(text);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 1, Paints.color("Dragoman.line")));
        edited = new Chip(messages.text("pane.editing"), Chip.Form.MARK);
        header = header(article, messages);
        header.add(edited);
        add(header, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        this.model = model;
        this.messages = messages;
        Layout layout = article.layout();
        aside = layout == null || article.body().isEmpty()
                ? 0
                : layout.setAside().size();
        foot.setName("compare.set-aside." + pane);
        foot.addActionListener(e -> setAside.run());
        foot.putClientProperty("JButton.buttonType", "borderless");
        foot.putClientProperty("FlatLaf.style", "foreground: $Dragoman.quiet; arc: 0; font: -1; margin: 2,16,2,16");
        foot.setHorizontalAlignment(SwingConstants.LEADING);
        foot.setPreferredSize(new Dimension(10, UIScale.scale(28)));
        foot.setVisible(aside > 0);
        JPanel line = new JPanel(new BorderLayout());
        line.setBackground(Paints.color("Dragoman.pane"));
        line.setBorder(BorderFactory.createMatteBorder(aside > 0 ? 1 : 0, 0, 0, 0, Paints.color("Dragoman.faint")));
        edited.setName("compare.editing." + pane);
        edited.setVisible(false);
        line.add(foot);
        add(line, BorderLayout.SOUTH);
        sayWhatIsAside();
        String language = new Locale(article.language().language())
                .getDisplayLanguage(
                        Locale.forLanguageTag(messages.language().tag().value()));
        text.getAccessibleContext()
                .setAccessibleName(messages.text(
                        "pane.accessible", "number", pane + 1, "language", language, "outlet", outlet(article)));
        text.getAccessibleContext().setAccessibleDescription(messages.text("pane.description"));
    }

    /** Says that the text is edited, or no more. */
    void editing(boolean now) {
        edited.setVisible(now);
        scroll.setBorder(
                now
                        ? BorderFactory.createMatteBorder(2, 0, 0, 0, Paints.color("Dragoman.accent"))
                        : BorderFactory.createEmptyBorder());
        revalidate();
    }

    private static String outlet(Article article) {
        String chain = article.provenance().chain();
        return chain == null ? article.id() : chain;
    }

    private static String shownOutlet(Article article) {
        String chain = Chain.of(article.provenance(), article.language().rightToLeft());
        return chain == null ? Isolates.any(article.id()) : chain;
    }

    private void sayWhatIsAside() {
        String key = model.showsSetAside() ? "pane.set-aside.shown" : "pane.set-aside.hidden";
        foot.setText(messages.text(key, "count", aside));
    }

    /** Shows what was set aside, or hides it, as the model has it now. */
    void showSetAside() {
        text.showSetAside();
        sayWhatIsAside();
    }

    private static JPanel header(Article article, Messages messages) {
        JPanel bar = new Header();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(16), 0, UIScale.scale(10))));
        bar.setPreferredSize(new Dimension(10, UIScale.scale(40)));
        boolean rtl = article.language().rightToLeft();
        Phrase words = Phrase.of(article.language().value().toUpperCase(Locale.ROOT), Tone.CODE)
                .add("  ", Tone.PLAIN)
                .add(shownOutlet(article), Tone.STRONG);
        PhraseLabel label = new PhraseLabel().phrase(words).direction(rtl);
        label.setName("compare.origin");
        label.setToolTipText(OriginTip.html(article, messages));
        label.getAccessibleContext().setAccessibleDescription(OriginTip.plain(article, messages));
        bar.add(label);
        LocalDate day = article.day();
        if (day != null) {
            PhraseLabel date = new PhraseLabel(
                            Phrase.of(Isolates.any(Messages.date(day, article.language())), Tone.QUIET))
                    .direction(rtl);
            date.setName(DAY);
            date.setMinimumSize(date.getPreferredSize());
            bar.add(Box.createHorizontalStrut(UIScale.scale(8)));
            bar.add(date);
        }
        bar.add(Box.createHorizontalStrut(UIScale.scale(4)));
        bar.add(Box.createHorizontalGlue());
        if (article.provenance().sample()) {
            bar.add(new Chip(messages.text("sample.short"), Chip.Form.MARK));
        }
        return bar;
    }

    /** The way of the report may be cut; a date says nothing unless it is whole. */
    private static final class Header extends JPanel {
        @Override
        public void doLayout() {
            int room = getWidth() - getInsets().left - getInsets().right - UIScale.scale(80);
            for (Component part : getComponents()) {
                room -= part instanceof Chip || DAY.equals(part.getName()) ? part.getPreferredSize().width : 0;
            }
            for (Component part : getComponents()) {
                if (DAY.equals(part.getName()) && part.isVisible() != room >= 0) {
                    part.setVisible(room >= 0);
                }
            }
            super.doLayout();
        }
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
