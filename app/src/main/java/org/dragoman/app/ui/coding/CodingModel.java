package org.dragoman.app.ui.coding;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.dragoman.app.ui.deciding.Steps;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.ReadArticle;
import org.dragoman.coding.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The codebook, what was coded by it, and how far others agree. Each change is a step that can be taken back. No Swing type;
 * used from one thread.
 */
public final class CodingModel {
    /** The codebook or what is coded changed. */
    public static final String STATE = "state";
    /** Another variable is coded. */
    public static final String VARIABLE = "variable";
    /** Files were opened, read or written. */
    public static final String FILES = "files";
    /** Other coders came, or agreement was reckoned. */
    public static final String AGREEMENT = "agreement";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final CodingSteps steps;
    private CodingSteps.State saved;
    private String variable = "";
    private @Nullable Path folder;
    private List<CoderWork> others = List.of();
    private @Nullable Agreement agreement;

    /**
     * An empty model.
     *
     * @param depth tells how many decisions hold, so that undo takes back what was done last
     */
    public CodingModel(IntSupplier depth) {
        steps = new CodingSteps(depth);
        saved = steps.state();
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
     * {@return what is coded}
     */
    public Codebook book() {
        return steps.state().book();
    }

    /**
     * {@return what was coded}
     */
    public CoderWork work() {
        return steps.state().work();
    }

    /**
     * Goes on with files.
     *
     * @param in the folder of the codebook, null for none yet
     * @param book its codebook
     * @param work what was coded
     */
    public void loaded(@Nullable Path in, Codebook book, CoderWork work) {
        folder = in;
        saved = new CodingSteps.State(book, work);
        steps.begin(saved);
        others = List.of();
        agreement = null;
        changes.firePropertyChange(FILES, null, in);
        changes.firePropertyChange(AGREEMENT, null, others);
        fire();
    }

    /**
     * {@return the folder of the codebook, null for none}
     */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * Sets the folder without reading it: what is coded is to be written there.
     *
     * @param next the folder
     */
    public void folder(Path next) {
        folder = next;
        changes.firePropertyChange(FILES, null, next);
    }

    /**
     * {@return whether something is not written}
     */
    public boolean unsaved() {
        return !saved.equals(steps.state());
    }

    /**
     * Something was written.
     *
     * @param book the codebook as written
     * @param work the work as written
     */
    public void saved(Codebook book, CoderWork work) {
        saved = new CodingSteps.State(book, work);
        changes.firePropertyChange(FILES, null, folder);
    }

    /**
     * {@return the variable that is coded, null where there is none}
     */
    public @Nullable CodeVariable variable() {
        return book().variable(variable)
                .or(() -> book().variables().stream().findFirst())
                .orElse(null);
    }

    /**
     * Codes a variable from now on.
     *
     * @param id its id
     */
    public void choose(String id) {
        if (!id.equals(variable)) {
            variable = id;
            changes.firePropertyChange(VARIABLE, null, id);
        }
    }

    /**
     * Goes to another variable, behind the last to the first.
     *
     * @param step how many further
     */
    public void step(int step) {
        CodeVariable now = variable();
        if (now != null) {
            List<CodeVariable> all = book().variables();
            choose(all.get(Math.floorMod(all.indexOf(now) + step, all.size())).id());
        }
    }

    /**
     * What a unit has.
     *
     * @param unit the unit, null for none
     * @return its values of the variable that is coded, null where it has none
     */
    public @Nullable List<String> values(@Nullable CodedUnit unit) {
        CodeVariable now = variable();
        return unit == null || now == null
                ? null
                : work().value(unit, now.id()).map(CodedValue::values).orElse(null);
    }

    /**
     * Gives a unit a code of the variable that is coded; takes it away where the unit has it.
     *
     * @param unit a unit of the variable's level
     * @param code a code of the variable
     */
    public void toggle(CodedUnit unit, Code code) {
        CodeVariable now = variable();
        if (now == null || now.level() != unit.level() || now.choice() == Choice.NUMBER) {
            return;
        }
        List<String> before = values(unit);
        boolean had = before != null && before.contains(code.id());
        if (now.choice() == Choice.SINGLE) {
            give(unit, now, had ? null : List.of(code.id()), code);
            return;
        }
        List<String> next = new ArrayList<>();
        for (Code one : now.codes()) {
            boolean has = before != null && before.contains(one.id());
            if (has != one.id().equals(code.id())) {
                next.add(one.id());
            }
        }
        give(unit, now, next.isEmpty() ? null : next, code);
    }

    private void give(CodedUnit unit, CodeVariable now, @Nullable List<String> values, Code code) {
        CodingChange.Kind kind =
                values == null || !values.contains(code.id()) ? CodingChange.Kind.CLEAR : CodingChange.Kind.CODE;
        CodingChange change = new CodingChange(kind, code.name().isEmpty() ? code.id() : code.name());
        work(
                change,
                values == null ? work().without(unit, now.id()) : work().with(new CodedValue(unit, now.id(), values)));
    }

    /**
     * Gives a unit none of several codes, on purpose.
     *
     * @param unit a unit of the variable's level
     */
    public void none(CodedUnit unit) {
        CodeVariable now = variable();
        if (now != null && now.level() == unit.level() && now.choice() == Choice.MULTIPLE) {
            work(
                    new CodingChange(CodingChange.Kind.CODE, name(now)),
                    work().with(new CodedValue(unit, now.id(), List.of())));
        }
    }

    /**
     * Gives a unit a number.
     *
     * @param unit a unit of the variable's level
     * @param text the number as typed, empty to take it away
     * @return whether it is a number that the variable takes
     */
    public boolean number(CodedUnit unit, String text) {
        CodeVariable now = variable();
        if (now == null || now.level() != unit.level() || now.choice() != Choice.NUMBER) {
            return false;
        }
        if (text.isBlank()) {
            clear(unit, now.id());
            return true;
        }
        if (now.number(text).isEmpty()) {
            return false;
        }
        String plain = CodeVariable.plain(text);
        work(
                new CodingChange(CodingChange.Kind.CODE, plain),
                work().with(new CodedValue(unit, now.id(), List.of(plain))));
        return true;
    }

    /**
     * Takes a value away.
     *
     * @param unit the unit
     * @param id of the variable
     */
    public void clear(CodedUnit unit, String id) {
        String name = book().variable(id).map(CodingModel::name).orElse(id);
        work(new CodingChange(CodingChange.Kind.CLEAR, name), work().without(unit, id));
    }

    static String name(CodeVariable variable) {
        return variable.name().isEmpty() ? variable.id() : variable.name();
    }

    /**
     * Says that an article was read to its end, or was not.
     *
     * @param article the article with its counts
     * @param title for the eye
     * @param read whether it was
     */
    public void read(ReadArticle article, String title, boolean read) {
        work(
                new CodingChange(CodingChange.Kind.READ, title),
                read ? work().with(article) : work().unread(article.article()));
    }

    /**
     * Changes the codebook.
     *
     * @param next the codebook
     * @param words what of it changed
     */
    public void book(Codebook next, String words) {
        step(new CodingChange(CodingChange.Kind.BOOK, words), new CodingSteps.State(next, work()));
    }

    /**
     * Names the coder; no step of its own.
     *
     * @param name the coder's name
     */
    public void coder(String name) {
        if (name.equals(work().coder())) {
            return;
        }
        steps.rename(name);
        changes.firePropertyChange(FILES, null, folder);
        fire();
    }

    private void work(CodingChange change, CoderWork next) {
        step(change, new CodingSteps.State(book(), next));
    }

    private void step(CodingChange change, CodingSteps.State next) {
        if (steps.add(change, next)) {
            fire();
        }
    }

    /** The steps among those of other kinds. */
    Steps steps() {
        return steps;
    }

    /**
     * {@return how many steps hold}
     */
    public int depth() {
        return steps.count();
    }

    /**
     * {@return the step that undo takes back: the last one, unless something was decided after it; null for none}
     */
    public @Nullable CodingChange undoable() {
        return steps.undoable();
    }

    /**
     * {@return the step that redo makes again, null for none}
     */
    public @Nullable CodingChange redoable() {
        return steps.redoable();
    }

    /** Takes the last step back. */
    public void undo() {
        if (steps.undo()) {
            fire();
        }
    }

    /** Makes the step again that was undone last. */
    public void redo() {
        if (steps.redo()) {
            fire();
        }
    }

    private void fire() {
        changes.firePropertyChange(STATE, null, this);
    }

    /**
     * {@return the other coders}
     */
    public List<CoderWork> others() {
        return others;
    }

    /**
     * Compares with other coders.
     *
     * @param coders what they coded
     */
    public void others(List<CoderWork> coders) {
        others = List.copyOf(coders);
        agreement = null;
        changes.firePropertyChange(AGREEMENT, null, others);
    }

    /**
     * {@return how far the coders agree, null as long as there is only one or it is being reckoned}
     */
    public @Nullable Agreement agreement() {
        return agreement;
    }

    /**
     * Shows how far the coders agree.
     *
     * @param result of all of them, the user first
     */
    public void agreement(@Nullable Agreement result) {
        agreement = result;
        changes.firePropertyChange(AGREEMENT, null, result);
    }
}
