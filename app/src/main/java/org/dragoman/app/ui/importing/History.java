package org.dragoman.app.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * States of the decisions, each with the step that led to it, and which of them holds. Immutable.
 *
 * @param steps in the order they were made
 * @param done how many of them hold; the others were undone
 */
record History(List<Step> steps, int done) {
    /** Nothing was done. */
    static final History EMPTY = new History(List.of(), 0);

    /**
     * A step.
     *
     * @param change what was done
     * @param article hash of the article it was done to
     * @param after all decisions after it
     */
    record Step(Change change, String article, Decisions after) {}

    History {
        steps = List.copyOf(steps);
    }

    Decisions decisions() {
        return done == 0 ? Decisions.NONE : steps.get(done - 1).after();
    }

    /** What was undone before can no longer be done again. */
    History with(Step step) {
        List<Step> kept = new ArrayList<>(steps.subList(0, done));
        kept.add(step);
        return new History(kept, done + 1);
    }

    /** The step that undo takes back, null for none. */
    @Nullable
    Step last() {
        return done == 0 ? null : steps.get(done - 1);
    }

    /** The step that redo makes again, null for none. */
    @Nullable
    Step next() {
        return done == steps.size() ? null : steps.get(done);
    }

    History undo() {
        return done == 0 ? this : new History(steps, done - 1);
    }

    History redo() {
        return done == steps.size() ? this : new History(steps, done + 1);
    }
}
