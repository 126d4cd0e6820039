package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.jspecify.annotations.Nullable;

/** The line at the foot: what is open, how far the analysis is, theme and language. */
final class StatusView extends JPanel {
    private final transient CompareModel model;
    private final transient AnalysisModel analysis;
    private final transient Messages messages;
    private final transient TermsModel terms;
    private final PhraseLabel facts = new PhraseLabel();
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop;
    /** What was done, and the ids of the articles that were shown then; null for nothing to say. */
    private transient @Nullable Done done;

    private record Done(String words, List<String> articles) {}

    StatusView(CompareModel model, AnalysisModel analysis, TermsModel terms, Messages messages, Actions actions) {
        this.model = model;
        this.analysis = analysis;
        this.messages = messages;
        this.terms = terms;
        setName("status");
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(14), 0, UIScale.scale(8))));
        setPreferredSize(new Dimension(100, UIScale.scale(30)));
        facts.setName("status.facts");
        progress.setName("status.progress");
        progress.getAccessibleContext().setAccessibleName(messages.text("status.progress"));
        progress.setMaximumSize(new Dimension(UIScale.scale(140), UIScale.scale(6)));
        progress.setPreferredSize(progress.getMaximumSize());
        stop = tool(actions.get(Command.STOP));
        stop.setIcon(Icons.of("stop"));
        stop.setName("status.stop");
        add(facts);
        add(Box.createHorizontalStrut(UIScale.scale(12)));
        add(progress);
        add(stop);
        add(Box.createHorizontalGlue());
        add(chooser(actions, Command.Menu.THEME, messages.text("status.theme"), true));
        add(chooser(actions, Command.Menu.LANGUAGE, messages.language().ownName(), false));
        update();
        analysis.onChange(this::update);
        terms.onChange(this::update);
        model.on(CompareModel.ARTICLES, this::update);
        model.on(CompareModel.COMPARISON, this::update);
    }

    private static JButton tool(Action action) {
        JButton button = new JButton(action);
        button.setText(null);
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    private JButton chooser(Actions actions, Command.Menu place, String text, boolean sign) {
        JButton button = new JButton(text);
        button.setName("status." + place.key());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty("FlatLaf.styleClass", "small");
        if (sign) {
            button.setIcon(Icons.of("theme"));
        }
        String kind = Mnemonic.text(messages.text(place.key()));
        button.getAccessibleContext().setAccessibleName(kind.equals(text) ? kind : kind + ": " + text);
        button.addActionListener(e -> {
            JPopupMenu popup = Menus.popup(actions, place);
            popup.applyComponentOrientation(getComponentOrientation());
            int x = getComponentOrientation().isLeftToRight() ? button.getWidth() - popup.getPreferredSize().width : 0;
            popup.show(button, x, -popup.getPreferredSize().height);
        });
        return button;
    }

    private void update() {
        boolean running = analysis.state() == AnalysisModel.State.RUNNING;
        progress.setVisible(running);
        stop.setVisible(running);
        progress.setIndeterminate(analysis.percent() < 0);
        progress.setValue(Math.max(0, analysis.percent()));
        Phrase words = Phrase.empty();
        fact(words, messages.text("status.articles", "count", model.articles().size()));
        ArticleComparison known = model.comparison();
        if (known != null && known.articles().size() > 1) {
            fact(words, messages.text("status.shared", "count", known.shared().size()));
            long wide = known.alignment().beads().stream()
                    .filter(b -> b.width() > 1)
                    .count();
            fact(words, messages.text("status.beads", "count", wide));
        }
        boolean loading = terms.context() == null;
        if (!loading) {
            fact(
                    words,
                    messages.text(
                            "status.glossary",
                            "count",
                            terms.glossary().concepts().size()));
        }
        switch (analysis.state()) {
            case RUNNING -> fact(words, messages.text(loading ? "status.loading" : "status.running"));
            case CANCELLED -> fact(words, messages.text("status.cancelled"));
            case FAILED -> fact(words, messages.text("status.failed", "reason", String.valueOf(analysis.failure())));
            case IDLE -> {}
        }
        Done told = done;
        if (told != null && !told.articles().equals(ids())) {
            done = null;
        } else if (told != null && analysis.state() == AnalysisModel.State.IDLE) {
            words = Phrase.of(told.words(), Tone.PLAIN);
        }
        facts.phrase(words);
        revalidate();
    }

    private List<String> ids() {
        return model.articles().stream().map(Article::id).toList();
    }

    /** Says in a few words what was done, until other articles are shown. */
    void tell(String words) {
        done = new Done(words, ids());
        facts.phrase(Phrase.of(words, Tone.PLAIN));
        facts.getAccessibleContext().setAccessibleName(words);
        revalidate();
    }

    /** Ends what was told. */
    void hush() {
        done = null;
        update();
    }

    private static void fact(Phrase words, String text) {
        if (!words.isEmpty()) {
            words.add("    │    ", Tone.QUIET, "Dragoman.control");
        }
        words.add(text, Tone.QUIET);
    }

    /** What it says, for tests. */
    String facts() {
        return facts.phrase().plain();
    }
}
