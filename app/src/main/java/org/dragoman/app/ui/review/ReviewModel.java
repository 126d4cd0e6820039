package org.dragoman.app.ui.review;

import java.beans.PropertyChangeSupport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.glossary.edit.CandidateDecision;
import org.dragoman.glossary.edit.CandidateDecisions;
import org.dragoman.glossary.edit.ProposedEntry;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The queue of candidates, the one that is looked at with what the user made of it, and what was decided. No Swing type;
 * used from one thread. {@link ReviewWork} carries out in the glossary what is decided here.
 */
public final class ReviewModel {
    /** Other candidates wait, or in another order. */
    public static final String QUEUE = "queue";
    /** Another candidate is looked at. */
    public static final String SELECTED = "selected";
    /** The entry was changed by the user. */
    public static final String DRAFT = "draft";
    /** What is known of the candidate is there. */
    public static final String INSIGHT = "insight";
    /** Candidates are looked for, or no longer. */
    public static final String FINDING = "finding";
    /** Something is to be said. */
    public static final String NOTICE = "notice";

    /** Nothing is looked for. */
    static final int RESTING = -2;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Map<Item, ProposedEntry> drafts = new IdentityHashMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private List<Item> waiting = new ArrayList<>();
    private CandidateDecisions decisions = CandidateDecisions.NONE;
    private Order order = Order.SUREST;
    private @Nullable Item selected;
    private @Nullable Insight insight;
    private int percent = RESTING;
    private @Nullable Notice notice;

    /**
     * Something to say.
     *
     * @param key its words
     * @param detail what stands in them, empty for nothing
     * @param count what stands in them
     */
    record Notice(String key, String detail, int count) {}

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

    private void tell(String property) {
        changes.firePropertyChange(property, null, this);
    }

    /**
     * {@return how many candidates wait}
     */
    public int count() {
        return waiting.size();
    }

    /**
     * The name of the candidate that is looked at.
     *
     * @param reader language of the reader
     * @return its name, empty where none is looked at
     */
    public String label(LanguageTag reader) {
        ProposedEntry entry = draft();
        return entry == null ? "" : entry.label(reader);
    }

    /**
     * {@return ids of entries close to the candidate that is looked at, as far as they are known}
     */
    public List<String> close() {
        Insight known = insight;
        return known == null
                ? List.of()
                : known.close().stream().map(Concept::id).toList();
    }

    /** The candidates that wait, in order. */
    List<Item> waiting() {
        return waiting;
    }

    Order order() {
        return order;
    }

    void order(Order next) {
        order = next;
        waiting.sort(next.comparator());
        tell(QUEUE);
    }

    /** What was decided earlier is not asked again. */
    void decisions(CandidateDecisions kept) {
        decisions = kept;
        waiting.removeIf(i -> kept.on(i.candidate()).isPresent());
        repair(0);
    }

    CandidateDecisions decisions() {
        return decisions;
    }

    /** Candidates in place of those that wait; decided ones and private persons are left out. */
    int offer(List<Item> found) {
        drafts.clear();
        done.clear();
        undone.clear();
        waiting = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Item item : found) {
            if (!item.candidate().privatePerson()
                    && decisions.on(item.candidate()).isEmpty()
                    && seen.add(item.candidate().forms().toString())) {
                waiting.add(item);
            }
        }
        waiting.sort(order.comparator());
        selected = null;
        repair(0);
        return waiting.size();
    }

    /** Nothing waits and nothing is decided: another glossary, other articles are open. */
    void clear() {
        decisions = CandidateDecisions.NONE;
        offer(List.of());
        percent(RESTING);
        notice(null);
    }

    private void repair(int at) {
        Item before = selected;
        if (before == null || !waiting.contains(before)) {
            selected = waiting.isEmpty() ? null : waiting.get(Math.max(0, Math.min(at, waiting.size() - 1)));
            insight = null;
        }
        tell(QUEUE);
        if (selected != before) {
            tell(SELECTED);
        }
    }

    /** The candidate that is looked at. */
    @Nullable
    Item selected() {
        return selected;
    }

    int position() {
        return selected == null ? -1 : waiting.indexOf(selected);
    }

    void select(int index) {
        if (index >= 0 && index < waiting.size() && waiting.get(index) != selected) {
            selected = waiting.get(index);
            insight = null;
            tell(SELECTED);
        }
    }

    /** The candidate as the user wants it. */
    @Nullable
    ProposedEntry draft() {
        Item now = selected;
        return now == null ? null : drafts.computeIfAbsent(now, i -> ProposedEntry.of(i.candidate()));
    }

    void draft(ProposedEntry changed) {
        Item now = selected;
        if (now != null && !changed.equals(draft())) {
            drafts.put(now, changed);
            tell(DRAFT);
        }
    }

    @Nullable
    Insight insight() {
        return insight;
    }

    void insight(Item item, Insight known) {
        if (item == selected) {
            insight = known;
            tell(INSIGHT);
        }
    }

    /** How far the search is in percent; {@link #RESTING} for none. */
    int percent() {
        return percent;
    }

    /**
     * {@return whether candidates are looked for}
     */
    public boolean finding() {
        return percent != RESTING;
    }

    void percent(int now) {
        percent = now;
        tell(FINDING);
    }

    @Nullable
    Notice notice() {
        return notice;
    }

    void notice(@Nullable Notice words) {
        if (notice != null || words != null) {
            notice = words;
            tell(NOTICE);
        }
    }

    /** Makes a step: the candidate leaves the queue, or goes to its end. */
    void decide(Step step) {
        done.push(step);
        undone.clear();
        forward(step);
    }

    private void forward(Step step) {
        int at = waiting.indexOf(step.item());
        waiting.remove(step.item());
        if (step.kind() == Step.Kind.LATER) {
            waiting.add(step.item());
        }
        CandidateDecision decision = step.decision();
        if (decision != null) {
            decisions = decisions.with(decision);
        }
        if (step.item() == selected) {
            selected = null;
        }
        repair(at);
    }

    private void backward(Step step) {
        waiting.remove(step.item());
        waiting.add(step.item());
        waiting.sort(order.comparator());
        CandidateDecision decision = step.decision();
        if (decision != null) {
            List<CandidateDecision> left = new ArrayList<>(decisions.all());
            left.remove(decision);
            decisions = new CandidateDecisions(left);
        }
        selected = null;
        repair(waiting.indexOf(step.item()));
    }

    @Nullable
    Step undoable() {
        return done.peek();
    }

    @Nullable
    Step redoable() {
        return undone.peek();
    }

    /** Takes the last step back. */
    @Nullable
    Step undo() {
        Step last = done.poll();
        if (last != null) {
            undone.push(last);
            backward(last);
        }
        return last;
    }

    /** Makes the last step again. */
    @Nullable
    Step redo() {
        Step last = undone.poll();
        if (last != null) {
            done.push(last);
            forward(last);
        }
        return last;
    }

    /** A step could not be carried out: it was never made, and what came behind it stands. */
    void failed(Step step) {
        if (done.remove(step)) {
            backward(step);
        }
    }

    /** A step could not be taken back: it stands. */
    void stands(Step step) {
        if (undone.remove(step)) {
            done.push(step);
            forward(step);
        }
    }

    /** How many steps of a kind were made in this sitting. */
    int decided(Step.Kind kind) {
        return (int) done.stream().filter(s -> s.kind() == kind).count();
    }
}
