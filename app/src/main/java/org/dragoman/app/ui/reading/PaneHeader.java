package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chain;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;

/** Above an article: language, outlet and day, whether it is tied and edited, the menu of its look. */
final class PaneHeader extends JPanel {
    private static final String DAY = "compare.day";
    private static final String SAMPLE = "compare.sample";

    private final transient Scene scene;
    private final int pane;
    private final Chip edited;
    private final JToggleButton tie;

    PaneHeader(Scene scene, int pane, boolean ties) {
        this.scene = scene;
        this.pane = pane;
        Article article = scene.article(pane);
        Messages messages = scene.messages();
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(16), 0, UIScale.scale(6))));
        setPreferredSize(new Dimension(10, UIScale.scale(40)));
        boolean rtl = article.language().rightToLeft();
        Phrase words = Phrase.of(article.language().value().toUpperCase(Locale.ROOT), Tone.CODE)
                .add("  ", Tone.PLAIN)
                .add(shownOutlet(article), Tone.STRONG);
        PhraseLabel label = new PhraseLabel().phrase(words).direction(rtl);
        label.setName("compare.origin");
        label.setToolTipText(OriginTip.html(article, messages));
        label.getAccessibleContext().setAccessibleDescription(OriginTip.plain(article, messages));
        add(label);
        LocalDate day = article.day();
        if (day != null) {
            PhraseLabel date = new PhraseLabel(
                            Phrase.of(Isolates.any(Messages.date(day, article.language())), Tone.QUIET))
                    .direction(rtl);
            date.setName(DAY);
            date.setMinimumSize(date.getPreferredSize());
            add(Box.createHorizontalStrut(UIScale.scale(8)));
            add(date);
        }
        add(Box.createHorizontalStrut(UIScale.scale(4)));
        add(Box.createHorizontalGlue());
        if (article.provenance().sample()) {
            Chip sample = new Chip(messages.text("sample.short"), Chip.Form.MARK);
            sample.setName(SAMPLE);
            add(sample);
        }
        edited = new Chip(messages.text("pane.editing"), Chip.Form.MARK);
        edited.setName("compare.editing." + pane);
        edited.setVisible(false);
        add(edited);
        tie = tie();
        tie.setVisible(ties);
        add(tie);
        add(more());
        sayTie();
    }

    private JToggleButton tie() {
        JToggleButton button = new JToggleButton(Icons.of("tied"));
        button.setName("reading.tie." + pane);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> scene.reading().toggleTie(pane));
        return button;
    }

    private JButton more() {
        JButton button = new JButton(Icons.of("more"));
        button.setName("reading.more." + pane);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        String name = scene.messages().text("reading.pane.menu", "language", language(scene, pane));
        button.getAccessibleContext().setAccessibleName(name);
        button.setToolTipText(name);
        button.addActionListener(e -> {
            PaneMenu menu = new PaneMenu(scene, pane);
            int x = scene.messages().language().rightToLeft() ? button.getWidth() - menu.getPreferredSize().width : 0;
            menu.show(button, x, button.getHeight());
        });
        return button;
    }

    /** The language of a pane in the window's language. */
    static String language(Scene scene, int pane) {
        return new Locale(scene.article(pane).language().language())
                .getDisplayLanguage(
                        Locale.forLanguageTag(scene.messages().language().tag().value()));
    }

    static String outlet(Article article) {
        String chain = article.provenance().chain();
        return chain == null ? article.id() : chain;
    }

    private static String shownOutlet(Article article) {
        String chain = Chain.of(article.provenance(), article.language().rightToLeft());
        return chain == null ? Isolates.any(article.id()) : chain;
    }

    /** Shows whether the pane is tied. */
    void sayTie() {
        boolean tied = scene.reading().tied(pane);
        tie.setSelected(tied);
        tie.setIcon(Icons.of(tied ? "tied" : "untied"));
        String name = scene.messages().text(tied ? "reading.tied" : "reading.untied", "number", pane + 1);
        tie.setToolTipText(name);
        tie.getAccessibleContext().setAccessibleName(name);
        tie.getAccessibleContext().setAccessibleDescription(scene.messages().text("command.tie-pane.about"));
    }

    /** Says that the text is edited, or no more. */
    void editing(boolean now) {
        edited.setVisible(now);
        revalidate();
    }

    /** The header runs as the article does. */
    void applyDirection() {
        ComponentOrientation own = scene.face(pane).orientation();
        setComponentOrientation(own);
        for (Component part : getComponents()) {
            if (part instanceof PhraseLabel) {
                part.setComponentOrientation(own);
            }
        }
    }

    /** The way of the report may be cut; a sign or a date says nothing unless it is whole, the sign goes first. */
    @Override
    public void doLayout() {
        int room = getWidth() - getInsets().left - getInsets().right - UIScale.scale(16);
        for (Component part : getComponents()) {
            if ("compare.origin".equals(part.getName())) {
                room -= Math.min(UIScale.scale(160), part.getPreferredSize().width);
            }
            boolean counts = part instanceof Chip || part instanceof AbstractButton;
            room -= counts && part.isVisible() && !SAMPLE.equals(part.getName()) ? part.getPreferredSize().width : 0;
        }
        room = fit(DAY, room);
        fit(SAMPLE, room);
        super.doLayout();
    }

    /** Shows a part where there is room for it, and says what room is left. */
    private int fit(String name, int room) {
        int left = room;
        for (Component part : getComponents()) {
            if (name.equals(part.getName())) {
                left -= part.getPreferredSize().width;
                if (part.isVisible() != left >= 0) {
                    part.setVisible(left >= 0);
                }
            }
        }
        return left;
    }
}
