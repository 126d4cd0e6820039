package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;

/** One article as a running text under its header. */
final class PaneView extends JPanel {
    /** A pane is readable with so many letters in a line. */
    static final int LETTERS = 24;

    private final transient Scene scene;
    private final ArticleText text;
    private final JScrollPane scroll;
    private final PaneHeader header;
    private final JButton foot = new JButton();
    private final int aside;

    PaneView(Scene scene, int pane, Runnable setAside) {
        super(new BorderLayout());
        this.scene = scene;
        Article article = scene.article(pane);
        setName("compare.pane." + pane);
        text = new ArticleText(scene, pane);
        scroll = new JScrollPane(text);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        // A bar that comes and goes would have a long text laid out twice.
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        setBorder(BorderFactory.createMatteBorder(0, 1, 0, 1, Paints.color("Dragoman.line")));
        header = new PaneHeader(scene, pane, scene.reading().panes() > 1);
        add(header, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
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
        line.add(foot);
        add(line, BorderLayout.SOUTH);
        sayWhatIsAside();
        text.getAccessibleContext()
                .setAccessibleName(scene.messages()
                        .text(
                                "pane.accessible",
                                "number",
                                pane + 1,
                                "language",
                                PaneHeader.language(scene, pane),
                                "outlet",
                                PaneHeader.outlet(article)));
        text.getAccessibleContext().setAccessibleDescription(scene.messages().text("pane.description"));
    }

    /** Says that the text is edited, or no more. */
    void editing(boolean now) {
        header.editing(now);
        scroll.setBorder(
                now
                        ? BorderFactory.createMatteBorder(2, 0, 0, 0, Paints.color("Dragoman.accent"))
                        : BorderFactory.createEmptyBorder());
        revalidate();
    }

    private void sayWhatIsAside() {
        String key = scene.compare().showsSetAside() ? "pane.set-aside.shown" : "pane.set-aside.hidden";
        foot.setText(scene.messages().text(key, "count", aside));
    }

    /** Shows what was set aside, or hides it, as the model has it now. */
    void showSetAside() {
        text.showSetAside();
        sayWhatIsAside();
    }

    /** The header runs as the article does; the scroll bar stands where the window has it. */
    void applyDirection() {
        text.applyDirection();
        header.applyDirection();
    }

    PaneHeader header() {
        return header;
    }

    ArticleText text() {
        return text;
    }

    JScrollPane scroll() {
        return scroll;
    }
}
