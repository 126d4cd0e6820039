package org.dragoman.app.ui;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.checks.CheckChange;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.EditedArticle;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.Replacement;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.dragoman.compare.ArticleComparison;
import org.jspecify.annotations.Nullable;

/**
 * Typing in a text, and every other change of one. What is typed becomes a step once typing pauses; the texts are analysed and
 * checked again then. For the event thread.
 */
final class TextEditing implements TextsModel.Sink, DocumentListener {
    /** So long nothing is typed before the texts are checked again, in milliseconds. */
    private static final int PAUSE = 350;

    /** Long texts take longer to check: a millisecond more for so many letters, at most this much. */
    private static final int LETTERS = 1000;

    private static final int LONGEST = 1500;

    private final WorkbenchWindow window;
    private final Timer pause = new Timer(PAUSE, e -> settle());
    private @Nullable JTextComponent text;
    private @Nullable Document document;
    private boolean typing;
    private boolean taking;
    private boolean replacing;

    TextEditing(WorkbenchWindow window) {
        this.window = window;
        pause.setRepeats(false);
    }

    private ChecksModel checks() {
        return window.models().checks();
    }

    private CompareModel compare() {
        return window.models().compare();
    }

    /** Whether something was typed that is no step yet. */
    boolean typing() {
        return typing;
    }

    /** Whether a text is just put in the place of another. */
    boolean replacing() {
        return replacing;
    }

    /** Lets the text of the pane with the caret be edited, or ends that. */
    void toggle() {
        if (checks().editing() >= 0) {
            stop();
        } else {
            start(subject());
        }
    }

    /** The pane with the caret where it is a target or nothing is; else the first target. */
    private int subject() {
        int pane = compare().pane();
        return checks().roles().targets().contains(pane)
                ? pane
                : checks().roles().targets().stream().sorted().findFirst().orElse(pane);
    }

    private void start(int pane) {
        if (pane >= compare().articles().size()) {
            return;
        }
        if (compare().articles().get(pane).layout() != null && !compare().showsSetAside()) {
            // What is not shown cannot be kept out of the way of what is typed.
            window.setAside(true);
        }
        window.read(ReadingModel.Mode.TEXT);
        checks().editing(pane);
        attach();
        if (text != null) {
            text.requestFocusInWindow();
        }
    }

    /** Ties the editing to its pane: at its beginning, and after the views were built anew. */
    void attach() {
        int pane = checks().editing();
        List<Component> texts = window.view().compare().texts();
        window.view().compare().editing(pane);
        if (pane >= 0 && pane < texts.size() && texts.get(pane) instanceof JTextComponent shown) {
            text = shown;
            document = shown.getDocument();
            document.addDocumentListener(this);
            shown.setEditable(true);
        }
        window.updateActions();
    }

    /** Ends the editing; what was typed stays. */
    void stop() {
        settle();
        detach();
        checks().editing(-1);
        window.view().compare().editing(-1);
        window.updateActions();
    }

    /** Lets go of the pane: before it is built anew. */
    void detach() {
        settle();
        JTextComponent shown = text;
        if (shown != null && document != null) {
            document.removeDocumentListener(this);
            shown.setEditable(false);
        }
        text = null;
        document = null;
    }

    /** Makes a step of what was typed since the last one. */
    void settle() {
        pause.stop();
        Document typed = document;
        int pane = checks().editing();
        if (!typing || typed == null || pane >= compare().articles().size()) {
            typing = false;
            return;
        }
        typing = false;
        Article article = compare().articles().get(pane);
        try {
            TextEdit edit = TextEdit.between(article.text(), typed.getText(0, typed.getLength()));
            if (edit != null) {
                taking = true;
                checks().texts()
                        .edit(
                                new CheckChange(CheckChange.Kind.TYPE, words(edit)),
                                List.of(new TextsModel.Edits(article, List.of(edit))),
                                window.models().besideTexts());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            taking = false;
        }
    }

    private static String words(TextEdit edit) {
        String added = edit.after().strip();
        return added.isEmpty() ? edit.before().strip() : added;
    }

    @Override
    public void replaced(Article old, Article next, List<TextEdit> edits) {
        int pane = window.desks().findings().pane(old);
        window.models().events().replace(old, next);
        TextEdit whole = TextEdit.between(old.text(), next.text());
        if (pane >= 0 && whole != null) {
            replacing = true;
            ArticleComparison known = compare().comparison();
            int caret = compare().caret(pane);
            for (TextEdit edit : edits) {
                caret = taking ? caret : edit.shift(caret);
            }
            checks().replaced(pane, next);
            boolean typed = typing;
            compare()
                    .replace(new Replacement(
                            pane,
                            next,
                            known == null ? null : EditedArticle.shift(known, pane, next, edits),
                            whole,
                            Math.min(caret, next.text().length())));
            // Putting a text into its pane is not typing.
            typing = typed;
            pause.stop();
            replacing = false;
        }
        checks().findings().shift(old, next, edits);
        checks().touched();
        window.changedText();
    }

    @Override
    public void letStand(Path file, Baseline baseline) {
        if (file.equals(window.desks().ignoring().file())) {
            checks().findings().letStand(baseline);
        }
        window.desks().ignoring().write(file, baseline);
        window.updateActions();
    }

    @Override
    public void insertUpdate(DocumentEvent e) {
        typed();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        typed();
    }

    /** Styles are no words. */
    @Override
    public void changedUpdate(DocumentEvent e) {}

    private void typed() {
        typing = true;
        Document typed = document;
        int length = typed == null ? 0 : typed.getLength();
        pause.setInitialDelay(PAUSE + Math.min(LONGEST, length / LETTERS));
        pause.restart();
    }
}
