package org.dragoman.app.ui.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.deciding.Steps;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were changed in the window and what was let stand, step by step. Articles are told apart by identity: a changed
 * one takes the place of the one before. No Swing type; used from one thread.
 */
@SuppressWarnings("ReferenceEquality")
public final class TextsModel implements Steps {
    /** Hears what takes the place of what. */
    public interface Sink {
        /**
         * An article was changed.
         *
         * @param old the article before
         * @param next the article now
         * @param edits what was changed, each holds after those before it
         */
        void replaced(Article old, Article next, List<TextEdit> edits);

        /**
         * What is let stand was changed.
         *
         * @param file where it is written down
         * @param baseline what is let stand now
         */
        void letStand(Path file, Baseline baseline);
    }

    /**
     * A change of what is let stand.
     *
     * @param file where it is written down
     * @param before what was let stand
     * @param after what is
     */
    public record Ignored(Path file, Baseline before, Baseline after) {}

    private record Made(int text, List<TextEdit> edits) {
        Made reversed() {
            List<TextEdit> back = new ArrayList<>();
            edits.forEach(e -> back.add(0, e.reversed()));
            return new Made(text, List.copyOf(back));
        }
    }

    private record Step(
            CheckChange change, List<Made> edits, @Nullable Ignored ignored, int depth) {}

    private static final class Text {
        private final Article original;
        private Article current;
        private String saved;

        Text(Article article) {
            original = article;
            current = article;
            saved = article.text();
        }
    }

    /**
     * An edit of an article.
     *
     * @param article the article as it is now
     * @param edits from the last place to the first, so that each holds after those before it
     */
    public record Edits(Article article, List<TextEdit> edits) {
        /** Copies the list. */
        public Edits {
            edits = List.copyOf(edits);
        }
    }

    private final Sink sink;
    private final List<Text> texts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Runnable stepped = () -> {};
    private int done;

    /**
     * Nothing is changed yet.
     *
     * @param sink hears of changes
     */
    public TextsModel(Sink sink) {
        this.sink = sink;
    }

    /**
     * Changes texts in one step.
     *
     * @param change what the step is
     * @param edits by article
     * @param depth how many steps of others hold meanwhile; see {@link #undoable}
     */
    public void edit(CheckChange change, List<Edits> edits, int depth) {
        List<Made> made = new ArrayList<>();
        edits.forEach(e -> made.add(new Made(index(e.article()), e.edits())));
        if (!made.isEmpty()) {
            if (!join(change, made, depth)) {
                step(new Step(change, List.copyOf(made), null, depth));
            }
            stepped.run();
            made.forEach(this::make);
        }
    }

    @Override
    public void onStep(Runnable action) {
        stepped = action;
    }

    @Override
    public void forgetUndone() {
        steps.subList(done, steps.size()).clear();
    }

    /**
     * Lets a finding stand.
     *
     * @param change what the step is
     * @param ignored what is let stand then
     * @param depth how many steps of others hold meanwhile
     */
    public void ignore(CheckChange change, Ignored ignored, int depth) {
        step(new Step(change, List.of(), ignored, depth));
        stepped.run();
        sink.letStand(ignored.file(), ignored.after());
    }

    /** A word that is typed with a pause in it is one step all the same. */
    private boolean join(CheckChange change, List<Made> made, int depth) {
        if (done == 0 || done < steps.size() || change.kind() != CheckChange.Kind.TYPE || made.size() != 1) {
            return false;
        }
        Step last = steps.get(done - 1);
        List<TextEdit> next = made.get(0).edits();
        if (last.change().kind() != CheckChange.Kind.TYPE
                || last.depth() != depth
                || last.edits().get(0).text() != made.get(0).text()
                || next.size() != 1) {
            return false;
        }
        List<TextEdit> before = last.edits().get(0).edits();
        TextEdit typed = before.get(before.size() - 1);
        TextEdit more = next.get(0);
        boolean word = more.before().isEmpty()
                && more.at() == typed.at() + typed.after().length()
                && (typed.after() + more.after()).codePoints().noneMatch(Character::isWhitespace);
        if (word) {
            List<TextEdit> both = new ArrayList<>(before);
            both.add(more);
            CheckChange whole =
                    new CheckChange(CheckChange.Kind.TYPE, last.change().words() + change.words());
            steps.set(done - 1, new Step(whole, List.of(new Made(made.get(0).text(), List.copyOf(both))), null, depth));
        }
        return word;
    }

    private void step(Step step) {
        forgetUndone();
        steps.add(step);
        done++;
    }

    private int index(Article article) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).current == article) {
                return i;
            }
        }
        texts.add(new Text(article));
        return texts.size() - 1;
    }

    private void make(Made made) {
        Text text = texts.get(made.text());
        Article old = text.current;
        text.current = EditedArticle.apply(old, made.edits());
        sink.replaced(old, text.current, made.edits());
    }

    /**
     * {@return how many steps hold}
     */
    public int depth() {
        return done;
    }

    /**
     * The step that undo takes back.
     *
     * @param depth how many steps of others hold now: where there are more than when the step was made, one of them was the last
     * @return null where it is not the turn of this history
     */
    public @Nullable CheckChange undoable(int depth) {
        return done == 0 || steps.get(done - 1).depth() < depth
                ? null
                : steps.get(done - 1).change();
    }

    /**
     * The step that redo makes again.
     *
     * @param depth how many steps of others hold now
     * @return null where it is not the turn of this history
     */
    public @Nullable CheckChange redoable(int depth) {
        return done == steps.size() || steps.get(done).depth() > depth
                ? null
                : steps.get(done).change();
    }

    /** Takes the last step back. */
    public void undo() {
        if (done > 0) {
            Step step = steps.get(--done);
            List<Made> back = new ArrayList<>(step.edits());
            Collections.reverse(back);
            back.forEach(m -> make(m.reversed()));
            Ignored ignored = step.ignored();
            if (ignored != null) {
                sink.letStand(ignored.file(), ignored.before());
            }
        }
    }

    /** Makes the step again that was undone last. */
    public void redo() {
        if (done < steps.size()) {
            Step step = steps.get(done++);
            step.edits().forEach(this::make);
            Ignored ignored = step.ignored();
            if (ignored != null) {
                sink.letStand(ignored.file(), ignored.after());
            }
        }
    }

    /**
     * The article as it was read.
     *
     * @param article an article as it is now
     * @return the article before all edits
     */
    public Article original(Article article) {
        return texts.get(index(article)).original;
    }

    /**
     * All edits that hold.
     *
     * @param article an article as it is now
     * @return in the order in which they were made, from the article as it was read
     */
    public List<TextEdit> edits(Article article) {
        int index = index(article);
        return steps.subList(0, done).stream()
                .flatMap(s -> s.edits().stream())
                .filter(m -> m.text() == index)
                .flatMap(m -> m.edits().stream())
                .toList();
    }

    /**
     * Whether no file has an article's text as it is now.
     *
     * @param article an article as it is now
     * @return true where it was changed since it was read or saved
     */
    public boolean unsaved(Article article) {
        Text text = texts.get(index(article));
        return !text.saved.equals(text.current.text());
    }

    /**
     * {@return whether any text was changed since it was read or saved}
     */
    public boolean unsaved() {
        return texts.stream().anyMatch(t -> !t.saved.equals(t.current.text()));
    }

    /**
     * {@return the articles whose text was changed since it was read or saved, as they are now}
     */
    public List<Article> changed() {
        return texts.stream()
                .filter(t -> !t.saved.equals(t.current.text()))
                .map(t -> t.current)
                .toList();
    }

    /**
     * What an article is known by while its text changes.
     *
     * @param article an article as it is now
     * @return its number
     */
    public int key(Article article) {
        return index(article);
    }

    /** Lets go of every text and every step: other articles are open. What was not saved is given up. */
    public void forget() {
        texts.clear();
        steps.clear();
        done = 0;
    }

    /**
     * A file has the text.
     *
     * @param key what the article is known by
     * @param text what was written
     */
    public void saved(int key, String text) {
        texts.get(key).saved = text;
    }
}
