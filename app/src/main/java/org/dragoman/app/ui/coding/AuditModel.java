package org.dragoman.app.ui.coding;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditPlan;
import org.dragoman.coding.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/** An audit in a sequence of cards. No Swing type; used from one thread. */
public final class AuditModel {
    /** Another audit, another card, another verdict, or work began or ended. */
    public static final String CHANGED = "changed";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private Audit audit = new Audit(new AuditPlan(1, 0, 0), List.of(), List.of());
    private Audit saved = audit;
    private Map<CodedUnit, AuditContext> contexts = Map.of();
    private int card = -1;
    private @Nullable Path file;
    private boolean working;
    private int percent;

    /** No audit yet. */
    public AuditModel() {}

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
        audit = audit.with(card, item.judged(verdict));
        int next = turn ? audit.open(card) : card;
        card = next < 0 ? Math.min(audit.items().size() - 1, card + 1) : next;
        fire();
    }

    /**
     * Takes the verdict on the card back.
     */
    public void open() {
        AuditItem item = item();
        if (item != null && item.verdict() != null) {
            audit = audit.with(card, item.judged(null));
            fire();
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
