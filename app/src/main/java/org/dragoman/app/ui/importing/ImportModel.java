package org.dragoman.app.ui.importing;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.app.ui.deciding.History;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.LineDecision;
import org.dragoman.decision.OriginDecision;
import org.dragoman.event.CopyGroup;
import org.jspecify.annotations.Nullable;

/** The pages of the import sheet and what was decided on them. No Swing type; used from one thread. */
public final class ImportModel {
    /** The sheet came or went. */
    public static final String OPEN = "open";
    /** Pages came at the end of the list; the old value is their number before. */
    public static final String PAGES = "pages";
    /** Pages changed; the new value is the list of their indexes. */
    public static final String CHANGED = "changed";
    /** Another page is looked at. */
    public static final String CURRENT = "current";
    /** Work in the background began, went on or ended. */
    public static final String WORK = "work";
    /** There is something to tell, or no more. */
    public static final String NOTICE = "notice";
    /** What is typed but not yet decided is to be decided now: it is about to be used, or to leave the screen. */
    static final String SETTLE = "settle";

    /** What a notice is about. */
    enum Tone {
        /** Something was done. */
        DONE,
        /** Something was not done. */
        FAILED,
        /** Asks before the sheet is left and decisions are lost. */
        LEAVE,
        /** Asks before pages are opened and decisions are lost. */
        OPEN,
        /** Asks before the program ends and decisions are lost. */
        QUIT;

        /** Whether doing the same thing again is an answer. */
        boolean asks() {
            return this == LEAVE || this == OPEN || this == QUIT;
        }
    }

    /**
     * Something to tell.
     *
     * @param key of the message
     * @param namesAndValues its arguments
     * @param tone what it is about
     */
    record Notice(String key, List<Object> namesAndValues, Tone tone) {}

    private record Entry(String article, OriginDecision.Field field) {}

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PageList list = new PageList();
    private final ImportProgress progress = new ImportProgress(() -> fire(WORK, null, null));
    private History<Change> history = History.of(Decisions.NONE);
    private final Map<Entry, String> refused = new HashMap<>();
    private final Map<Path, Decisions> saved = new HashMap<>();
    private Decisions kept = Decisions.NONE;
    private boolean open;
    private int current = -1;
    private @Nullable Notice notice;

    /** A sheet without pages, closed. */
    public ImportModel() {}

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Calls back with the indexes of changed pages. */
    void onChanged(Consumer<List<Integer>> action) {
        changes.addPropertyChangeListener(CHANGED, e -> {
            List<Integer> indexes = new ArrayList<>();
            ((List<?>) e.getNewValue()).forEach(i -> indexes.add((Integer) i));
            action.accept(indexes);
        });
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    private void fire(String property, @Nullable Object before, @Nullable Object after) {
        changes.firePropertyChange(property, before, after);
    }

    /**
     * {@return whether the sheet is shown}
     */
    public boolean isOpen() {
        return open;
    }

    /** Shows the sheet. */
    public void open() {
        if (!open) {
            open = true;
            fire(OPEN, false, true);
        }
    }

    /** Closes the sheet and forgets its pages. */
    public void close() {
        list.clear();
        history = History.of(Decisions.NONE);
        kept = Decisions.NONE;
        refused.clear();
        saved.clear();
        current = -1;
        notice = null;
        open = false;
        fire(OPEN, true, false);
    }

    /** {@return how far the work in the background has come} */
    ImportProgress progress() {
        return progress;
    }

    /**
     * {@return the pages in the order they were read}
     */
    public List<Draft> pages() {
        return list.pages();
    }

    void add(Collection<Draft> pages) {
        if (!pages.isEmpty()) {
            int before = list.pages().size();
            list.add(pages, history.decisions());
            fire(PAGES, before, list.pages().size());
            if (current < 0) {
                look(0);
            }
        }
    }

    /** The pages that are taken, as decided, in the order they were read. */
    List<Article> chosen() {
        return list.pages().stream().filter(Draft::taken).map(Draft::shown).toList();
    }

    void take(Collection<Integer> pages, boolean taken) {
        changed(list.take(pages, taken));
    }

    private void changed(List<Integer> pages) {
        if (!pages.isEmpty()) {
            notice(null);
            fire(CHANGED, null, pages);
        }
    }

    /**
     * {@return index of the page that is looked at, -1 for none}
     */
    public int current() {
        return current;
    }

    /** The page that is looked at, null for none. */
    @Nullable
    Draft page() {
        return current < 0 ? null : list.pages().get(current);
    }

    void look(int index) {
        settle();
        if (index != current) {
            disarm();
        }
        int before = current;
        current = index;
        fire(CURRENT, before, index);
    }

    /** Gives lines of the page that is looked at another class. */
    void decide(Collection<PageLine> lines, LineClass kind) {
        Draft page = page();
        if (page == null || !page.hasLayout()) {
            return;
        }
        Decisions next = history.decisions();
        boolean titled = false;
        for (PageLine line : lines) {
            boolean same = line.kind() == kind && line.pieces().stream().allMatch(p -> p.article() == kind.inArticle());
            // A page has one headline: of several lines only the first can become it.
            if (!same && !(kind == LineClass.TITLE && titled)) {
                next = next.with(new LineDecision(page.hash(), line.number(), kind));
                titled = true;
            }
        }
        step(page, new Change(kind, null), next);
    }

    /**
     * Sets a fact of the page that is looked at.
     *
     * @return key of what is wrong with the text, null where it was taken
     */
    @Nullable
    String decide(OriginDecision.Field field, String text) {
        Draft page = page();
        String problem = OriginInput.problem(field, text);
        if (page == null) {
            return problem;
        }
        if (problem != null) {
            refused.put(new Entry(page.hash(), field), text);
            return problem;
        }
        refused.remove(new Entry(page.hash(), field));
        String value = OriginInput.value(field, text);
        if (!OriginInput.text(page.shown(), field).equals(value == null ? "" : value)) {
            step(
                    page,
                    new Change(null, field),
                    history.decisions().with(new OriginDecision(page.hash(), field, value)));
        }
        return null;
    }

    /** What was typed for a fact of the page that is looked at and could not be taken, null for nothing. */
    @Nullable
    String refused(OriginDecision.Field field) {
        Draft page = page();
        return page == null ? null : refused.get(new Entry(page.hash(), field));
    }

    /** Gives up what could not be taken. */
    void forget(OriginDecision.Field field) {
        Draft page = page();
        if (page != null) {
            refused.remove(new Entry(page.hash(), field));
        }
    }

    /** Decides what is typed in the fields. */
    public void settle() {
        fire(SETTLE, null, null);
    }

    private void step(Draft page, Change change, Decisions next) {
        if (!next.equals(history.decisions())) {
            history = history.with(new History.Step<>(change, page.hash(), next));
            changed(list.decided(page.hash(), next));
        }
    }

    /**
     * {@return what was decided}
     */
    public Decisions decisions() {
        return history.decisions();
    }

    /**
     * {@return the step that can be undone, null for none}
     */
    public @Nullable Change undoable() {
        History.Step<Change> step = history.last();
        return step == null ? null : step.change();
    }

    /**
     * {@return the step that can be done again, null for none}
     */
    public @Nullable Change redoable() {
        History.Step<Change> step = history.next();
        return step == null ? null : step.change();
    }

    /** Takes the last step back and looks at its page. */
    public void undo() {
        settle();
        History.Step<Change> step = history.last();
        if (step != null) {
            history = history.undo();
            show(step);
        }
    }

    /** Makes the step again that was undone last, and looks at its page. */
    public void redo() {
        settle();
        History.Step<Change> step = history.next();
        if (step != null) {
            history = history.redo();
            show(step);
        }
    }

    private void show(History.Step<Change> step) {
        Draft page = page();
        int index = list.find(step.article());
        if (index >= 0 && (page == null || !page.hash().equals(step.article()))) {
            look(index);
        }
        OriginDecision.Field field = step.change().field();
        if (field != null) {
            refused.remove(new Entry(step.article(), field));
        }
        changed(list.decided(step.article(), history.decisions()));
    }

    /** Decisions that no folder holds yet. */
    boolean unsaved() {
        return !history.decisions().equals(kept);
    }

    /** A folder holds what was decided at some time. */
    void saved(Path folder, Decisions decisions) {
        kept = decisions;
        saved.put(folder.toAbsolutePath().normalize(), decisions);
    }

    /** What was saved into a folder from here; of it, what was undone since has to go again. */
    Decisions savedIn(Path folder) {
        return saved.getOrDefault(folder.toAbsolutePath().normalize(), Decisions.NONE);
    }

    void copies(List<CopyGroup> groups) {
        List<Integer> copies = list.copies(groups);
        if (!copies.isEmpty()) {
            fire(CHANGED, null, copies);
        }
    }

    /** Of which page a page is a copy, null where of none or where that is not known yet. */
    PageList.@Nullable CopyOf copyOf(int index) {
        return list.copyOf(index);
    }

    /** What there is to tell, null for nothing. */
    @Nullable
    Notice notice() {
        return notice;
    }

    /** Whether the user was told what doing this would lose, and has done nothing else since. */
    boolean armed(Tone tone) {
        return notice != null && notice.tone() == tone;
    }

    /** Something else is done: what asked waits no longer for its answer. */
    void disarm() {
        if (notice != null && notice.tone().asks()) {
            notice(null);
        }
    }

    void notice(@Nullable Notice next) {
        Notice before = notice;
        notice = next;
        if (before != next) {
            fire(NOTICE, before, next);
        }
    }
}
