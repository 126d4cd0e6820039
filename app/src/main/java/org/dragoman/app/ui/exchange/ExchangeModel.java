package org.dragoman.app.ui.exchange;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Another glossary beside one's own: what it holds, what is wrong with its file, what is taken of it. No Swing type; used
 * from one thread.
 */
public final class ExchangeModel {
    /** Anything is other than before. */
    public static final String CHANGED = "changed";

    /** What it is for. */
    public enum Purpose {
        /** Entries of a file are added. */
        IMPORT,
        /** A copy of one's own glossary is compared, and merged where one likes. */
        COMPARE
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Purpose purpose;
    private final Path file;
    private final Glossary mine;
    private @Nullable Path ancestor;
    private @Nullable Glossary theirs;
    private @Nullable EntryChoices choices;
    private List<InputProblem> problems = List.of();
    private List<TableColumn> columns = List.of();

    /**
     * A model for a file that is still to be read.
     *
     * @param purpose what it is for
     * @param file the other glossary
     * @param mine one's own, as it is
     */
    public ExchangeModel(Purpose purpose, Path file, Glossary mine) {
        this.purpose = purpose;
        this.file = file;
        this.mine = mine;
    }

    /**
     * Calls back on every change.
     *
     * @param action what to do
     */
    public void onChange(Runnable action) {
        changes.addPropertyChangeListener(CHANGED, e -> action.run());
    }

    private void tell() {
        changes.firePropertyChange(CHANGED, null, this);
    }

    Purpose purpose() {
        return purpose;
    }

    Path file() {
        return file;
    }

    Glossary mine() {
        return mine;
    }

    @Nullable
    Path ancestor() {
        return ancestor;
    }

    @Nullable
    Glossary theirs() {
        return theirs;
    }

    /**
     * {@return what differs and what is taken; null as long as the file is not read, and where it cannot be}
     */
    public @Nullable EntryChoices choices() {
        return choices;
    }

    /**
     * {@return what is wrong with the file, by row}
     */
    public List<InputProblem> problems() {
        return problems;
    }

    /**
     * {@return how the columns of a table are understood; empty for a file that is none}
     */
    public List<TableColumn> columns() {
        return columns;
    }

    /** How the columns are understood. */
    void columns(List<TableColumn> found) {
        columns = List.copyOf(found);
        tell();
    }

    void read(Glossary other, EntryChoices found, List<InputProblem> warnings) {
        theirs = other;
        choices = found;
        problems = List.copyOf(warnings);
        tell();
    }

    void failed(List<InputProblem> errors) {
        problems = List.copyOf(errors);
        tell();
    }

    void ancestor(Path other, EntryChoices found) {
        ancestor = other;
        choices = found;
        tell();
    }

    /**
     * Takes something else of entries.
     *
     * @param rows their places
     * @param take what is taken
     */
    public void take(int[] rows, EntryChoices.Take take) {
        EntryChoices next = choices;
        if (next != null) {
            for (int row : rows) {
                next = next.take(row, take);
            }
            choices = next;
            tell();
        }
    }
}
