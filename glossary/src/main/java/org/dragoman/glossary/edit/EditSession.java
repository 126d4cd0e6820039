package org.dragoman.glossary.edit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.compare.GlossaryDiff;
import org.dragoman.glossary.edit.compare.MergeResult;
import org.jspecify.annotations.Nullable;

/**
 * A person's work on a glossary: commands with undo and redo. Every command goes to the log before it is carried out.
 * For one thread.
 */
public final class EditSession {
    /** A command carried out, with what takes it back. */
    private record Step(Entry entry, Change inverse) {}

    private final String who;
    private final InstantSource clock;
    private final EntryLog log;
    private final List<Entry> unsaved = new ArrayList<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private GlossaryState state;

    /**
     * Begins to edit.
     *
     * @param start what is edited
     * @param who name of the person, not blank
     * @param clock gives the time of each command
     * @param log keeps the commands
     */
    public EditSession(GlossaryState start, String who, InstantSource clock, EntryLog log) {
        this.state = start;
        this.who = who;
        this.clock = clock;
        this.log = log;
    }

    /**
     * {@return the glossary as it is now, with its reviews}
     */
    public GlossaryState state() {
        return state;
    }

    /**
     * {@return the glossary as it is now}
     */
    public Glossary glossary() {
        return state.glossary();
    }

    /**
     * {@return what was carried out since the last save, undoing included, oldest first}
     */
    public List<Entry> unsaved() {
        return List.copyOf(unsaved);
    }

    /**
     * Shows what a command would do.
     *
     * @param edit the command
     * @return the state after it, and the differences
     * @throws EditRefused where it cannot be carried out
     */
    public Preview preview(GlossaryEdit edit) {
        Change change = edit.on(state, now());
        GlossaryState after = change.on(state);
        return new Preview(
                after,
                GlossaryDiff.of(
                        state.glossary(), after.glossary(), change.concepts().keySet()));
    }

    /**
     * Shows what a command would do on entries that may stand in a glossary below only.
     *
     * @param overlay the glossary below
     * @param edit the command
     * @return the state after it, and the differences
     * @throws EditRefused where it cannot be carried out
     */
    public Preview preview(Overlay overlay, GlossaryEdit edit) {
        return preview(overlay.lifted(edit, state, now()));
    }

    /**
     * Carries a command out.
     *
     * @param edit the command
     * @param why the reason, empty for none
     * @return the entry for the history
     * @throws EditRefused where it cannot be carried out; nothing has changed then
     * @throws java.io.UncheckedIOException where the log cannot keep it; nothing has changed then
     */
    public Entry apply(GlossaryEdit edit, String why) {
        Entry entry = new Entry(newId(), now(), why, edit, null);
        carryOut(entry, log);
        return entry;
    }

    /**
     * Carries a command out on entries that may stand in a glossary below only; these are copied up in the same step.
     *
     * @param overlay the glossary below
     * @param edit the command
     * @param why the reason, empty for none
     * @return the entry for the history
     * @throws EditRefused where it cannot be carried out; nothing has changed then
     * @throws java.io.UncheckedIOException where the log cannot keep it; nothing has changed then
     */
    public Entry apply(Overlay overlay, GlossaryEdit edit, String why) {
        return apply(overlay.lifted(edit, state, now()), why);
    }

    /**
     * Takes over the outcome of a merge with another copy.
     *
     * @param merged the outcome, its conflicts decided
     * @param why the reason, empty for none
     * @return the entry, or empty where the merge changes nothing here
     */
    public Optional<Entry> takeMerged(MergeResult merged, String why) {
        Change change = Change.between(state.glossary(), merged.glossary());
        return change.isEmpty()
                ? Optional.empty()
                : Optional.of(apply(new BulkEdit("merge another copy", change), why));
    }

    /**
     * {@return the title of the command that undo takes back, or empty}
     */
    public Optional<String> undoTitle() {
        return Optional.ofNullable(done.peek()).map(s -> title(s.entry()));
    }

    /**
     * {@return the title of the command that redo repeats, or empty}
     */
    public Optional<String> redoTitle() {
        return Optional.ofNullable(undone.peek()).map(s -> title(s.entry()));
    }

    private static String title(Entry entry) {
        return entry.edit().title();
    }

    /**
     * {@return the entry that undo takes back, or empty}
     */
    public Optional<Entry> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::entry);
    }

    /**
     * {@return the undoing that redo takes back, or empty}
     */
    public Optional<Entry> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::entry);
    }

    /** Takes the last command back; does nothing where there is none. */
    public void undo() {
        takeBack(done);
    }

    /** Repeats the command that was taken back last; does nothing where there is none. */
    public void redo() {
        takeBack(undone);
    }

    private void takeBack(Deque<Step> steps) {
        Step last = steps.peek();
        if (last != null) {
            carryOut(new Entry(newId(), now(), "", back(last), last.entry().id()), log);
        }
    }

    private static BulkEdit back(Step step) {
        return new BulkEdit(step.entry().edit().title(), step.inverse());
    }

    /**
     * Carries out again what an earlier session left unsaved. The entries keep their ids, people and times, and are not
     * logged a second time.
     *
     * @param entries what was left, oldest first
     * @return entries that can no longer be carried out, with the reason
     */
    public List<Refused> replay(List<Entry> entries) {
        List<Refused> refused = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                carryOut(entry, EntryLog.NONE);
            } catch (EditRefused e) {
                refused.add(new Refused(entry, String.valueOf(e.getMessage())));
            }
        }
        return refused;
    }

    private void carryOut(Entry entry, EntryLog keeper) {
        Change change = entry.edit().on(state, entry.stamp());
        if (entry.undoes() == null) {
            Entries.checkTerms(change);
            if (state.reviews().asksSecondPerson()) {
                ReviewRules.checkApprovals(state, change, entry.stamp());
            }
            if (!(entry.edit() instanceof BulkEdit bulk && bulk.reviewed())) {
                change = ReviewRules.redrafted(state, change, entry.stamp());
            }
        }
        keeper.keep(entry);
        Step step = new Step(entry, change.inverse(state));
        state = change.on(state);
        unsaved.add(entry);
        remember(step, entry.undoes());
    }

    /** The title of an undoing is that of the command, so that both stacks name commands. */
    private void remember(Step step, @Nullable String undoes) {
        if (undoes != null && isTop(done, undoes)) {
            done.pop();
            undone.push(step);
        } else if (undoes != null && isTop(undone, undoes)) {
            undone.pop();
            done.push(step);
        } else {
            done.push(step);
            undone.clear();
        }
    }

    private static boolean isTop(Deque<Step> steps, String id) {
        Step top = steps.peek();
        return top != null && top.entry().id().equals(id);
    }

    /**
     * Chooses whether an approval has to come from someone else than the last author. Kept with the next save; cannot be
     * undone.
     *
     * @param asked true for a second person
     */
    public void askSecondPerson(boolean asked) {
        state = new GlossaryState(state.glossary(), state.reviews().askingSecondPerson(asked));
    }

    /** Notes that everything is saved. Undo goes on to work. */
    public void saved() {
        unsaved.clear();
    }

    /**
     * Forgets a concept in all that can be undone or saved, and takes it out of the glossary and the naming sets and
     * relations that name it. Cannot be undone.
     *
     * @param id id of the concept
     */
    public void purge(String id) {
        state = Purge.from(state, id);
        Purge.entries(unsaved, id);
        List.of(done, undone).forEach(steps -> {
            List<Step> kept = new ArrayList<>();
            for (Step step : steps) {
                Change inverse = Purge.from(step.inverse(), id);
                Purge.from(step.entry(), id)
                        .filter(e -> !inverse.isEmpty())
                        .ifPresent(e -> kept.add(new Step(e, inverse)));
            }
            steps.clear();
            steps.addAll(kept);
        });
    }

    private Stamp now() {
        return new Stamp(who, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
