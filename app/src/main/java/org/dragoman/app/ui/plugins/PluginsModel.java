package org.dragoman.app.ui.plugins;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins as the manager shows them. It outlives the manager's dialog, so that what was changed since the start is
 * still known when it is opened again. No Swing type; used from one thread.
 */
public final class PluginsModel {
    /** Other lines are shown. */
    public static final String LINES = "lines";
    /** Another line is selected, or none. */
    public static final String SELECTED = "selected";
    /** Work in the background began or ended. */
    public static final String BUSY = "busy";
    /** Something else is to be said of what was done last. */
    public static final String NOTICE = "notice";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PluginFolder folder;
    private final List<Plugin> loaded;
    private final Set<Path> replaced = new HashSet<>();
    private List<PluginLine> lines = List.of();
    private @Nullable PluginLine selected;
    private @Nullable PluginNotice notice;
    private boolean busy;

    /**
     * A model.
     *
     * @param plugins what was loaded at the start
     * @param otherwise the folder where they came from none
     */
    public PluginsModel(Plugins plugins, PluginFolder otherwise) {
        folder = plugins.folder().orElse(otherwise);
        loaded = plugins.all();
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
     * {@return the folder of plug-ins}
     */
    public PluginFolder folder() {
        return folder;
    }

    /** What was loaded at the start. */
    List<Plugin> loaded() {
        return loaded;
    }

    /** Jars that were written since the start. */
    Set<Path> replaced() {
        return Set.copyOf(replaced);
    }

    /** A jar was written. */
    void wrote(Path jar) {
        replaced.add(jar);
    }

    /**
     * {@return a line for each plug-in, by file name}
     */
    public List<PluginLine> lines() {
        return lines;
    }

    /**
     * Shows other lines. The selection stays with its file; else the first line is selected.
     *
     * @param next the lines
     */
    public void show(List<PluginLine> next) {
        PluginLine before = selected;
        lines = List.copyOf(next);
        selected = lines.stream()
                .filter(l -> before != null && l.jar().equals(before.jar()))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.get(0));
        changes.firePropertyChange(LINES, null, lines);
        changes.firePropertyChange(SELECTED, null, selected);
    }

    /**
     * {@return the selected line, null for none}
     */
    public @Nullable PluginLine selected() {
        return selected;
    }

    /**
     * Selects a line.
     *
     * @param line one of the lines, null for none
     */
    public void select(@Nullable PluginLine line) {
        if (line != selected) {
            selected = line;
            changes.firePropertyChange(SELECTED, null, line);
        }
    }

    /** Selects the line of a file, where there is one. */
    void select(Path jar) {
        lines.stream().filter(l -> l.jar().equals(jar)).findFirst().ifPresent(this::select);
    }

    /**
     * {@return how many plug-ins change at the next start}
     */
    public int pending() {
        return (int)
                lines.stream().filter(l -> l.next() != PluginLine.Next.SAME).count();
    }

    /**
     * {@return what is to be said of what was done last, null for nothing}
     */
    public @Nullable PluginNotice notice() {
        return notice;
    }

    /**
     * Says something of what was done last.
     *
     * @param next what to say, null for nothing
     */
    public void say(@Nullable PluginNotice next) {
        notice = next;
        changes.firePropertyChange(NOTICE, null, Boolean.TRUE);
    }

    /**
     * {@return whether the folder is read or changed in the background}
     */
    public boolean busy() {
        return busy;
    }

    /** Work in the background began or ended. */
    void busy(boolean now) {
        boolean before = busy;
        busy = now;
        changes.firePropertyChange(BUSY, before, now);
    }
}
