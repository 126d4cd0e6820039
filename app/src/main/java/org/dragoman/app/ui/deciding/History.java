package org.dragoman.app.ui.deciding;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * States of the decisions, each with the step that led to it, and which of them holds. Immutable.
 *
 * @param <C> what a step is described by
 * @param base what was decided before the first step
 * @param steps in the order they were made
 * @param done how many of them hold; the others were undone
 */
public record History<C>(Decisions base, List<Step<C>> steps, int done) {
    /**
     * A step.
     *
     * @param <C> what it is described by
     * @param change what was done
     * @param article hash of the article it was done to
     * @param after all decisions after it
     */
    public record Step<C>(C change, String article, Decisions after) {}

    /** Copies the list. */
    public History {
        steps = List.copyOf(steps);
    }

    /**
     * A history in which nothing was done.
     *
     * @param <C> what a step is described by
     * @param base what is decided already
     * @return no steps
     */
    public static <C> History<C> of(Decisions base) {
        return new History<>(base, List.of(), 0);
    }

    /**
     * {@return what is decided now}
     */
    public Decisions decisions() {
        return done == 0 ? base : steps.get(done - 1).after();
    }

    /**
     * One step further. What was undone before can no longer be done again.
     *
     * @param step what is done
     * @return the longer history
     */
    public History<C> with(Step<C> step) {
        List<Step<C>> kept = new ArrayList<>(steps.subList(0, done));
        kept.add(step);
        return new History<>(base, kept, done + 1);
    }

    /**
     * {@return the same without what was undone, which can no longer be done again}
     */
    public History<C> withoutUndone() {
        return done == steps.size() ? this : new History<>(base, steps.subList(0, done), done);
    }

    /**
     * {@return the step that undo takes back, null for none}
     */
    public @Nullable Step<C> last() {
        return done == 0 ? null : steps.get(done - 1);
    }

    /**
     * {@return the step that redo makes again, null for none}
     */
    public @Nullable Step<C> next() {
        return done == steps.size() ? null : steps.get(done);
    }

    /**
     * {@return one step back, itself where there is none}
     */
    public History<C> undo() {
        return done == 0 ? this : new History<>(base, steps, done - 1);
    }

    /**
     * {@return one step on, itself where there is none}
     */
    public History<C> redo() {
        return done == steps.size() ? this : new History<>(base, steps, done + 1);
    }
}
