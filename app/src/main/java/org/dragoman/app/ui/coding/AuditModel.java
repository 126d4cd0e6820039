package org.dragoman.app.ui.coding;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.dragoman.app.ui.deciding.Steps;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.coding.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/** An audit in a sequence of cards. No Swing type; used from one thread. */
public final class AuditModel implements Steps {
    /** Another audit, another card, another verdict, or work began or ended. */
    public static final String CHANGED = "changed";

    /** A verdict, given or taken back: the audit and the card before and after, and how much had been done elsewhere. */
    private record Step(CodingChange change, Audit before, int from, Audit after, int to, int depth) {}

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final IntSupplier depth;
    private Runnable stepped = () -> {};
    private final List<Step> steps = new ArrayList<>();
    private int done;
    private Audit audit = new Audit(new AuditPlan(1, 0, 0), List.of(), List.of());
    private Audit saved = audit;
    private Map<CodedUnit, AuditContext> contexts = Map.of();
    private int card = -1;
    private @Nullable Path file;
    private boolean working;
    private int percent;

    /**
     * No audit yet.
     *
     * @param depth tells how many decisions and codes hold, so that undo takes back what was done last
     */
    public AuditModel(IntSupplier depth) {
        this.depth = depth;
    }

    /**
     * Calls back on a change.
     *
     * @param action what to do
     */
    public void onChange(Runnable action) {
        changes.addPropertyChangeListener(CHANGED, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    private void fire() {
        changes.firePropertyChange(CHANGED, null, this);
    }

    /**
     * {@return the audit, without items as long as there is none}
     */
    public Audit audit() {
        return audit;
    }

    /**
     * {@return what it says so far}
     */
    public List<AuditResult> results() {
        return AuditResult.of(audit);
    }

    /** Shows an audit; the first card is the first that is not judged. */
    void show(Audit next, Map<CodedUnit, AuditContext> around, boolean written) {
        audit = next;
        steps.clear();
        done = 0;
        saved = written ? next : new Audit(next.plan(), List.of(), List.of());
        contexts = Map.copyOf(around);
        card = Math.max(next.items().isEmpty() ? -1 : 0, next.open(-1));
        working = false;
        fire();
    }

    /** The contexts of the audit's items became known. */
    void contexts(Map<CodedUnit, AuditContext> around) {
        contexts = Map.copyOf(around);
        working = false;
        fire();
    }

    /** Work in the background began or went on; negative for its end. */
    void working(int done) {
        working = done >= 0;
        percent = Math.max(0, done);
        fire();
    }

    /**
     * {@return whether something is drawn or read}
     */
    public boolean working() {
        return working;
    }

    /**
     * {@return how far it is, in percent}
     */
    public int percent() {
        return percent;
    }

    /**
     * {@return index of the card, -1 for none}
     */
    public int card() {
        return card;
    }

    /**
     * {@return what the card is about, null for none}
     */
    public @Nullable AuditItem item() {
        return card < 0 ? null : audit.items().get(card);
    }

    /** What the card shows, null where its article is not open. */
    @Nullable
    AuditContext context() {
        AuditItem item = item();
        return item == null ? null : contexts.get(item.unit());
    }

    /**
     * Turns to another card.
     *
     * @param step how many further, negative for back; stays within the sample
     */
    public void turn(int step) {
        if (card >= 0) {
            card = Math.max(0, Math.min(audit.items().size() - 1, card + step));
            fire();
        }
    }

    /**
     * Judges the mention on the card and turns to the next one that is not judged.
     *
     * @param right whether it is right
     */
    public void judge(boolean right) {
        AuditItem item = item();
        if (item != null && item.mention()) {
            set(item, new AuditItem.Verdict(right, missed(item)), true);
        }
    }

    /**
     * Says how many names of the sentence on the card are missing, and turns to the next one that is not judged.
     *
     * @param count how many
     */
    public void missed(int count) {
        AuditItem item = item();
        if (item != null && !item.mention()) {
            set(item, new AuditItem.Verdict(true, count), true);
        }
    }

    /**
     * Says that one name more, or less, is missing in the sentence on the card; it stays.
     *
     * @param step one up or down
     */
    public void missedMore(int step) {
        AuditItem item = item();
        if (item != null) {
            AuditItem.Verdict before = item.verdict();
            set(item, new AuditItem.Verdict(before == null || before.right(), Math.max(0, missed(item) + step)), false);
        }
    }

    private static int missed(AuditItem item) {
        AuditItem.Verdict verdict = item.verdict();
        return verdict == null ? 0 : verdict.missed();
    }

    private void set(AuditItem item, AuditItem.Verdict verdict, boolean turn) {
        Audit after = audit.with(card, item.judged(verdict));
        int next = turn ? after.open(card) : card;
        step(
                CodingChange.Kind.VERDICT,
                item,
                after,
                next < 0 ? Math.min(after.items().size() - 1, card + 1) : next);
    }

    private void step(CodingChange.Kind kind, AuditItem item, Audit after, int to) {
        forgetUndone();
        CodingChange change = new CodingChange(kind, item.unit().words());
        steps.add(new Step(change, audit, card, after, to, depth.getAsInt()));
        done++;
        audit = after;
        card = to;
        stepped.run();
        fire();
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
     * {@return how many steps hold}
     */
    public int depth() {
        return done;
    }

    /**
     * {@return the verdict that undo takes back: the last one, unless something else was done after it; null for none}
     */
    public @Nullable CodingChange undoable() {
        return done > 0 && steps.get(done - 1).depth() >= depth.getAsInt()
                ? steps.get(done - 1).change()
                : null;
    }

    /**
     * {@return the verdict that redo gives again, null for none}
     */
    public @Nullable CodingChange redoable() {
        return done < steps.size() && steps.get(done).depth() <= depth.getAsInt()
                ? steps.get(done).change()
                : null;
    }

    /** Takes the last verdict back and turns to its card. */
    public void undo() {
        if (undoable() != null) {
            Step step = steps.get(--done);
            audit = step.before();
            card = step.from();
            fire();
        }
    }

    /** Gives the verdict again that was taken back last. */
    public void redo() {
        if (redoable() != null) {
            Step step = steps.get(done++);
            audit = step.after();
            card = step.to();
            fire();
        }
    }

    /**
     * Takes the verdict on the card back.
     */
    public void open() {
        AuditItem item = item();
        if (item != null && item.verdict() != null) {
            step(CodingChange.Kind.VERDICT_BACK, item, audit.with(card, item.judged(null)), card);
        }
    }

    /**
     * {@return the file of the audit, null for none}
     */
    public @Nullable Path file() {
        return file;
    }

    /**
     * Sets the file.
     *
     * @param next where the audit is kept
     */
    public void file(@Nullable Path next) {
        file = next;
    }

    /**
     * {@return whether verdicts are not written}
     */
    public boolean unsaved() {
        return !saved.equals(audit);
    }

    /**
     * The audit was written.
     *
     * @param written as it was then
     */
    public void saved(Audit written) {
        saved = written;
    }
}
