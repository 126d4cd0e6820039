package org.dragoman.app.ui.deciding;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.MentionDecision;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What is decided on places of articles and on beads, step by step. No Swing type; used from one thread. */
public final class DecisionsModel implements Steps {
    /** Something was decided or undone. */
    public static final String CHANGED = "changed";
    /** What is decided was written into a file. */
    public static final String KEPT = "kept";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private History<DecisionChange> history;
    private Runnable stepped = () -> {};
    private KeptDecisions kept;

    /**
     * Decisions to begin with.
     *
     * @param kept what a file holds
     */
    public DecisionsModel(KeptDecisions kept) {
        this.kept = kept;
        this.history = History.of(kept.decisions());
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
    }

    /**
     * {@return all that is decided now}
     */
    public Decisions decisions() {
        return history.decisions();
    }

    /**
     * Decides what words of an article name. What was decided before on words that share letters with them gives way.
     *
     * @param article the article
     * @param span the words
     * @param concept id of the concept, null where they name nothing
     */
    public void decide(Article article, Span span, @Nullable String concept) {
        MentionDecision.Kind kind = concept == null ? MentionDecision.Kind.NO_MENTION : MentionDecision.Kind.CONCEPT;
        MentionDecision decision = MentionDecision.at(article, span, kind, concept);
        Decisions next = without(overlapping(article, span)).with(decision);
        step(new MentionChange(kind, decision.quote()), decision.article(), next);
    }

    /**
     * Takes a decision back.
     *
     * @param decision one of those that hold
     */
    public void takeBack(MentionDecision decision) {
        step(new MentionChange(null, decision.quote()), decision.article(), without(List.of(decision)));
    }

    private Decisions without(List<MentionDecision> some) {
        Decisions now = decisions();
        List<MentionDecision> left = new ArrayList<>(now.mentions());
        left.removeAll(some);
        return now.withMentions(left);
    }

    private List<MentionDecision> overlapping(Article article, Span span) {
        return decisions().mentions().stream()
                .filter(d -> !d.kind().office() && d.isAbout(article))
                .filter(d -> {
                    Span place = d.find(article.text());
                    return place != null && place.overlaps(span);
                })
                .toList();
    }

    /**
     * Goes a step on.
     *
     * @param change what it is
     * @param article the article it is about
     * @param next all that is decided then; where that is what is decided now, nothing happens
     */
    public void step(DecisionChange change, String article, Decisions next) {
        if (!next.equals(decisions())) {
            history = history.with(new History.Step<>(change, article, next));
            stepped.run();
            fire();
        }
    }

    @Override
    public void onStep(Runnable action) {
        stepped = action;
    }

    @Override
    public void forgetUndone() {
        history = history.withoutUndone();
    }

    /**
     * The decision on the words at a place.
     *
     * @param article the article
     * @param offset in its text
     * @return that on the words that hold the offset or end there
     */
    public Optional<MentionDecision> at(Article article, int offset) {
        for (MentionDecision decision : decisions().mentions()) {
            Span place = !decision.kind().office() && decision.isAbout(article) ? decision.find(article.text()) : null;
            if (place != null && place.start() <= offset && offset <= place.end()) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return how many steps hold}
     */
    public int depth() {
        return history.done();
    }

    /**
     * {@return the step that can be undone, null for none}
     */
    public @Nullable DecisionChange undoable() {
        History.Step<DecisionChange> step = history.last();
        return step == null ? null : step.change();
    }

    /**
     * {@return the step that can be done again, null for none}
     */
    public @Nullable DecisionChange redoable() {
        History.Step<DecisionChange> step = history.next();
        return step == null ? null : step.change();
    }

    /** Takes the last step back. */
    public void undo() {
        move(history.undo());
    }

    /** Makes the step again that was undone last. */
    public void redo() {
        move(history.redo());
    }

    private void move(History<DecisionChange> next) {
        if (next != history) {
            history = next;
            fire();
        }
    }

    /**
     * {@return the file of the decisions and what it holds}
     */
    public KeptDecisions kept() {
        return kept;
    }

    /**
     * The decisions were written.
     *
     * @param now the file and what it holds now
     */
    public void kept(KeptDecisions now) {
        kept = now;
        changes.firePropertyChange(KEPT, null, now);
    }

    /**
     * Begins with other decisions; what was done before cannot be undone any more.
     *
     * @param next what a file holds
     */
    public void open(KeptDecisions next) {
        kept = next;
        history = History.of(next.decisions());
        changes.firePropertyChange(KEPT, null, next);
        fire();
    }

    /**
     * {@return whether there are decisions that no file holds}
     */
    public boolean unsaved() {
        return !kept.decisions().mentions().equals(decisions().mentions())
                || !kept.decisions().beads().equals(decisions().beads())
                || !kept.decisions().events().equals(decisions().events());
    }

    private void fire() {
        changes.firePropertyChange(CHANGED, null, this);
    }
}
