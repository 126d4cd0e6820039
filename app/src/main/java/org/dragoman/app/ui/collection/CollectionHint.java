package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** In place of the table: what is missing and what to do about it. */
final class CollectionHint extends JPanel {
    private final transient CollectionModel model;
    private final transient CollectionWork work;
    private final transient Messages messages;
    private final PhraseLabel words = new PhraseLabel().wrapping(true);
    private final JButton index = new JButton();
    private final JButton folder = new JButton();

    CollectionHint(CollectionModel model, CollectionWork work, Messages messages, Runnable choosing) {
        super(new BorderLayout());
        this.model = model;
        this.work = work;
        this.messages = messages;
        setName("collection.hint");
        int pad = UIScale.scale(14);
        JPanel stack = new JPanel(new Stack(UIScale.scale(10)));
        stack.setBorder(BorderFactory.createEmptyBorder(pad, UIScale.scale(16), pad, UIScale.scale(16)));
        words.setName("collection.hint.words");
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        index.setName("collection.index");
        index.addActionListener(e -> work.index());
        folder.setName("collection.choose");
        folder.setText(messages.text("collection.folder"));
        folder.getAccessibleContext().setAccessibleDescription(messages.text("collection.folder.about"));
        folder.addActionListener(e -> choosing.run());
        buttons.add(index);
        buttons.add(Box.createHorizontalStrut(UIScale.scale(10)));
        buttons.add(folder);
        stack.add(words);
        stack.add(buttons);
        add(stack);
    }

    /** Says what there is to say; false where the table has something to show. */
    boolean update() {
        String text = text();
        words.phrase(Phrase.of(text == null ? "" : text, Tone.QUIET));
        CollectionModel.Index state = model.index();
        boolean wanting = state == CollectionModel.Index.MISSING || state == CollectionModel.Index.DAMAGED;
        index.setVisible(!model.indexing() && (wanting || state == CollectionModel.Index.FAILED));
        String name = state == CollectionModel.Index.MISSING
                ? messages.text("collection.make")
                : messages.text("collection.remake");
        index.setText(name);
        index.getAccessibleContext().setAccessibleDescription(messages.text("collection.make.about"));
        folder.setVisible(!model.indexing() && state != CollectionModel.Index.OPEN);
        revalidate();
        return text != null;
    }

    private @Nullable String text() {
        String folderName = model.folder() == null ? "" : Isolates.leftToRight(String.valueOf(model.folder()));
        String failed = model.failedRun();
        if (model.indexing() && model.index() != CollectionModel.Index.OPEN) {
            return messages.text("collection.hint.indexing", "folder", folderName);
        }
        if (failed != null && model.index() != CollectionModel.Index.OPEN) {
            return messages.text("collection.run-failed", "reason", Isolates.any(failed));
        }
        return switch (model.index()) {
            case NO_FOLDER -> messages.text(work.asksOpen() ? "collection.hint.here" : "collection.hint.no-folder");
            case OPENING -> messages.text("collection.hint.opening", "folder", folderName);
            case MISSING -> messages.text("collection.hint.missing", "folder", folderName);
            case DAMAGED -> messages.text("collection.hint.damaged", "folder", folderName);
            case FAILED -> messages.text("collection.hint.failed", "reason", Isolates.any(model.reason()));
            case OPEN -> search();
        };
    }

    private @Nullable String search() {
        Found found = model.found();
        if (found.failure() != null) {
            return messages.text("collection.hint.search-failed", "reason", Isolates.any(found.failure()));
        }
        if (found.query() == null) {
            return messages.text("collection.hint.ask");
        }
        if (found.rows().length > 0) {
            return null;
        }
        if (model.searching()) {
            return messages.text("collection.hint.searching");
        }
        return found.list() != null && found.list().size() > 0
                ? messages.text("collection.hint.filtered")
                : messages.text("collection.hint.none");
    }
}
