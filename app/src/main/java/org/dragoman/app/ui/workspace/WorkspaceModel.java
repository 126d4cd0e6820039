package org.dragoman.app.ui.workspace;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Which workspace is open, what is being done to it, and what is to be answered. No Swing type; used from one thread. */
public final class WorkspaceModel {
    /** Another workspace is open, or none; or whether it can be saved. */
    public static final String OPEN = "open";
    /** Work in the background went on. */
    public static final String PROGRESS = "progress";
    /** There are other notices. */
    public static final String NOTICES = "notices";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable Workspace workspace;
    private boolean readOnly;
    private Progress progress = new Progress(Work.NONE, 0, 0);

    /** What is done in the background. */
    public enum Work {
        /** Nothing. */
        NONE,
        /** Articles are listed. */
        LISTING,
        /** Articles are searched. */
        SEARCHING,
        /** Events are grouped. */
        GROUPING
    }

    /**
     * How far it is.
     *
     * @param work what is done
     * @param done how many are done
     * @param total of how many
     */
    public record Progress(Work work, long done, long total) {}

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
     * {@return the open workspace, null for none}
     */
    public @Nullable Workspace workspace() {
        return workspace;
    }

    /**
     * {@return whether nothing can be saved, as somebody else is at work there}
     */
    public boolean readOnly() {
        return readOnly;
    }

    void open(@Nullable Workspace next, boolean locked) {
        workspace = next;
        readOnly = locked;
        if (next == null) {
            notices.clear();
            changes.firePropertyChange(NOTICES, null, notices);
        }
        changes.firePropertyChange(OPEN, null, this);
    }

    /**
     * {@return what is done in the background}
     */
    public Progress progress() {
        return progress;
    }

    void progress(Progress next) {
        progress = next;
        changes.firePropertyChange(PROGRESS, null, next);
    }

    /**
     * {@return what is to be answered, the latest last}
     */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    void tell(Notice notice) {
        notices.removeIf(n -> n.kind() == notice.kind());
        notices.add(notice);
        changes.firePropertyChange(NOTICES, null, notices);
    }

    /**
     * Takes an answer.
     *
     * @param notice what is answered; it goes
     * @param answer one of its answers
     */
    public void answer(Notice notice, Notice.Answer answer) {
        if (notices.remove(notice)) {
            changes.firePropertyChange(NOTICES, null, notices);
            answer.action().run();
        }
    }
}
