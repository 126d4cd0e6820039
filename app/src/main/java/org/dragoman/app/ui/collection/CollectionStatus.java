package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Icons;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** Under the concordance: how many places, of what, how far the work is, and what can be done with all of it. */
final class CollectionStatus extends JPanel {
    private final transient CollectionModel model;
    private final transient Messages messages;
    private final PhraseLabel facts = new PhraseLabel();
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop = new JButton(Icons.of("stop"));
    private final JButton update = new JButton();
    private final JButton export = new JButton();
    private final JButton folder = new JButton();
    private transient String notice = "";

    CollectionStatus(
            CollectionModel model, CollectionWork work, Messages messages, Runnable exporting, Runnable choosing) {
        this.model = model;
        this.messages = messages;
        setName("collection.status");
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.faint")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(12), 0, UIScale.scale(8))));
        facts.setName("collection.facts");
        progress.setName("collection.progress");
        progress.getAccessibleContext().setAccessibleName(messages.text("collection.progress"));
        progress.setPreferredSize(new Dimension(UIScale.scale(140), UIScale.scale(6)));
        progress.setMaximumSize(progress.getPreferredSize());
        stop.setName("collection.stop");
        stop.putClientProperty("JButton.buttonType", "toolBarButton");
        stop.getAccessibleContext().setAccessibleName(messages.text("collection.stop"));
        stop.setToolTipText(messages.text("collection.stop"));
        stop.addActionListener(e -> work.stop());
        button(
                update,
                "collection.update",
                messages.text("collection.update"),
                messages.text("collection.update.about"));
        update.addActionListener(e -> work.index());
        button(
                export,
                "collection.export",
                messages.text("collection.export"),
                messages.text("collection.export.about"));
        export.addActionListener(e -> exporting.run());
        button(
                folder,
                "collection.folder",
                messages.text("collection.folder"),
                messages.text("collection.folder.about"));
        folder.addActionListener(e -> choosing.run());
        add(facts);
        add(Box.createHorizontalStrut(UIScale.scale(12)));
        add(progress);
        add(stop);
        add(Box.createHorizontalGlue());
        add(update);
        add(export);
        add(folder);
        update();
    }

    private static void button(JButton button, String name, String text, String about) {
        button.setName(name);
        button.setText(text);
        button.setToolTipText(about);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty("FlatLaf.styleClass", "small");
        button.getAccessibleContext().setAccessibleDescription(about);
    }

    /** Says something until there is something else to say. */
    void notice(String text) {
        notice = text;
        update();
    }

    void update() {
        boolean working = model.indexing() || model.searching();
        progress.setVisible(working);
        stop.setVisible(working);
        progress.setIndeterminate(!model.indexing() || model.percent() < 0);
        progress.setValue(Math.max(0, model.percent()));
        update.setEnabled(model.folder() != null && !model.indexing());
        update.setVisible(model.index() == CollectionModel.Index.OPEN && model.folder() != null);
        update.setText(messages.text(model.here() ? "collection.make" : "collection.update"));
        folder.setVisible(model.index() == CollectionModel.Index.OPEN);
        export.setEnabled(model.found().rows().length > 0 && !model.searching());
        export.setVisible(model.index() == CollectionModel.Index.OPEN);
        Phrase words = Phrase.empty();
        Found found = model.found();
        if (found.list() != null) {
            fact(words, messages.text("collection.places", "count", found.rows().length), Tone.SMALL);
            if (found.rows().length != found.list().size() && !model.searching()) {
                fact(words, messages.text("collection.of", "count", found.list().size()), Tone.QUIET);
            }
            if (!found.list().complete() && !model.searching()) {
                fact(words, messages.text("collection.more", "count", Search.MOST), Tone.QUIET);
            }
        }
        if (model.index() == CollectionModel.Index.OPEN) {
            String key = model.here() ? "collection.here" : "collection.articles";
            fact(words, messages.text(key, "count", model.articles()), Tone.QUIET);
        }
        if (model.indexing()) {
            fact(words, messages.text("collection.indexing"), Tone.QUIET);
        } else if (model.failedRun() != null) {
            fact(words, messages.text("collection.run-failed", "reason", model.failedRun()), Tone.SMALL);
        } else if (model.outdated()) {
            fact(words, messages.text("collection.outdated"), Tone.SMALL);
        }
        if (!notice.isEmpty()) {
            fact(words, notice, Tone.SMALL);
        }
        facts.phrase(words);
        facts.setMaximumSize(null);
        revalidate();
        repaint();
    }

    private static void fact(Phrase words, String text, Tone tone) {
        if (!words.isEmpty()) {
            words.add("    │    ", Tone.QUIET, "Dragoman.control");
        }
        words.add(text, tone);
    }

    /** What it says, for tests. */
    String facts() {
        return facts.phrase().plain();
    }
}
