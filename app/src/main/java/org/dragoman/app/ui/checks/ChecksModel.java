package org.dragoman.app.ui.checks;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.article.Article;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the articles side by side: which of them is what, how far the work in the background has come, what was found
 * and changed. No Swing type; used from one thread.
 */
public final class ChecksModel {
    /** The work stands elsewhere. */
    public static final String STATE = "state";
    /** Other articles, or others of them are source and targets. */
    public static final String ROLES = "roles";
    /** A text was changed, saved, or is edited now. */
    public static final String TEXTS = "texts";

    /** Where the work stands. */
    public enum State {
        /** Nothing was asked for, or the findings are there. */
        IDLE,
        /** It runs. */
        RUNNING,
        /** The user stopped it. */
        CANCELLED,
        /** Dragoman failed. */
        FAILED
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final FindingsModel findings;
    private final PaneNotes notes = new PaneNotes();
    private final TextsModel texts;
    private State state = State.IDLE;
    private int percent = -1;
    private List<Article> articles = List.of();
    private CheckRoles roles = CheckRoles.usual(List.of(), null, false);
    private @Nullable LanguageTag source;
    private @Nullable Path baseline;
    private int editing = -1;
    private boolean chosen;

    /**
     * Nothing is checked yet.
     *
     * @param sink hears of changed texts
     * @param checks the checks by id, for their names
     */
    public ChecksModel(TextsModel.Sink sink, Map<String, ConsistencyCheck> checks) {
        findings = new FindingsModel(checks);
        texts = new TextsModel(sink);
    }

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
        findings.silence();
        notes.silence();
    }

    /**
     * {@return what was found}
     */
    public FindingsModel findings() {
        return findings;
    }

    /**
     * {@return what is noted on the texts}
     */
    public PaneNotes notes() {
        return notes;
    }

    /**
     * {@return what was changed}
     */
    public TextsModel texts() {
        return texts;
    }

    /**
     * Shows other articles; the usual roles hold for them, with a source in the language chosen last.
     *
     * @param next those side by side
     */
    public void articles(List<Article> next) {
        articles = List.copyOf(next);
        roles = CheckRoles.usual(articles, source, roles.lines());
        chosen = false;
        changes.firePropertyChange(ROLES, null, roles);
    }

    /**
     * An article has another text; its role stays.
     *
     * @param index its place
     * @param next the changed article
     */
    public void replaced(int index, Article next) {
        Article[] all = articles.toArray(new Article[0]);
        all[index] = next;
        articles = List.of(all);
    }

    /**
     * {@return the articles side by side}
     */
    public List<Article> articles() {
        return articles;
    }

    /**
     * {@return which of them is what}
     */
    public CheckRoles roles() {
        return roles;
    }

    /**
     * Makes an article the source; the others render it.
     *
     * @param index of the article, {@link CheckRoles#NONE} for no source: then each is checked by itself
     */
    public void source(int index) {
        if (index == CheckRoles.NONE) {
            roles(new CheckRoles(
                    CheckRoles.NONE,
                    IntStream.range(0, articles.size()).boxed().collect(Collectors.toSet()),
                    roles.lines()));
            return;
        }
        source = articles.get(index).language();
        CheckRoles usual = CheckRoles.usual(articles, source, roles.lines());
        roles(new CheckRoles(
                index,
                usual.source() == index
                        ? usual.targets()
                        : IntStream.range(0, articles.size()).boxed().collect(Collectors.toSet()),
                roles.lines()));
    }

    /**
     * The user says which article is what.
     *
     * @param next the roles
     */
    public void roles(CheckRoles next) {
        roles = next;
        chosen = true;
        changes.firePropertyChange(ROLES, null, next);
    }

    /**
     * {@return whether the user said which of these articles is what, as against the usual roles}
     */
    public boolean chosen() {
        return chosen;
    }

    /**
     * Says where the work stands.
     *
     * @param next where
     * @param done percent, -1 where that is not known
     */
    public void state(State next, int done) {
        state = next;
        percent = done;
        changes.firePropertyChange(STATE, null, next);
    }

    /**
     * {@return where the work stands}
     */
    public State state() {
        return state;
    }

    /**
     * {@return percent done, -1 where that is not known}
     */
    public int percent() {
        return percent;
    }

    /**
     * {@return the file of what is let stand, null as long as none is known}
     */
    public @Nullable Path baseline() {
        return baseline;
    }

    /**
     * Sets the file of what is let stand.
     *
     * @param file the file, null for none
     */
    public void baseline(@Nullable Path file) {
        baseline = file;
    }

    /**
     * {@return the pane whose text is edited, -1 for none}
     */
    public int editing() {
        return editing;
    }

    /**
     * Says which text is edited.
     *
     * @param pane index of the pane, -1 for none
     */
    public void editing(int pane) {
        editing = pane;
        touched();
    }

    /** A text was changed or saved. */
    public void touched() {
        changes.firePropertyChange(TEXTS, null, this);
    }
}
