package org.dragoman.app.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.dragoman.app.ui.deciding.Steps;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CoderWork;
import org.jspecify.annotations.Nullable;

/** The steps of coding, which can be taken back and made again, among the decisions on mentions and beads. */
final class CodingSteps implements Steps {
    /** A codebook and what was coded by it. */
    record State(Codebook book, CoderWork work) {
        State named(String coder) {
            return new State(book, work.named(coder));
        }
    }

    /** A step: what it was, what holds after it, and how many decisions on mentions and beads held when it was made. */
    private record Step(CodingChange change, State after, int depth) {}

    private final IntSupplier depth;
    private Runnable stepped = () -> {};
    private final List<Step> steps = new ArrayList<>();
    private State base = new State(Codebook.EMPTY, CoderWork.of(""));
    private int done;

    /**
     * No steps.
     *
     * @param depth tells how many decisions hold
     */
    CodingSteps(IntSupplier depth) {
        this.depth = depth;
    }

    /** What holds now. */
    State state() {
        return done == 0 ? base : steps.get(done - 1).after();
    }

    /** How many steps hold. */
    int count() {
        return done;
    }

    /** Forgets all steps and goes on from a state. */
    void begin(State from) {
        base = from;
        steps.clear();
        done = 0;
    }

    /** Names the coder, in all that can be taken back too. */
    void rename(String coder) {
        base = base.named(coder);
        steps.replaceAll(s -> new Step(s.change(), s.after().named(coder), s.depth()));
    }

    /** Makes a step, after which none can be made again that was taken back; false where nothing changes. */
    boolean add(CodingChange change, State next) {
        if (next.equals(state())) {
            return false;
        }
        forgetUndone();
        steps.add(new Step(change, next, depth.getAsInt()));
        done++;
        stepped.run();
        return true;
    }

    @Override
    public void onStep(Runnable action) {
        stepped = action;
    }

    @Override
    public void forgetUndone() {
        steps.subList(done, steps.size()).clear();
    }

    /** The step to be taken back: the last one, unless something was decided after it. */
    @Nullable
    CodingChange undoable() {
        return done > 0 && steps.get(done - 1).depth() >= depth.getAsInt()
                ? steps.get(done - 1).change()
                : null;
    }

    /** The step to be made again, unless something is to be decided again before it. */
    @Nullable
    CodingChange redoable() {
        return done < steps.size() && steps.get(done).depth() <= depth.getAsInt()
                ? steps.get(done).change()
                : null;
    }

    /** Takes the last step back; false where that cannot be. */
    boolean undo() {
        boolean can = undoable() != null;
        done -= can ? 1 : 0;
        return can;
    }

    /** Makes the step again that was taken back last; false where that cannot be. */
    boolean redo() {
        boolean can = redoable() != null;
        done += can ? 1 : 0;
        return can;
    }
}
