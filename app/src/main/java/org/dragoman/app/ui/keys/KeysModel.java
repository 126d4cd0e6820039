package org.dragoman.app.ui.keys;

import java.beans.PropertyChangeSupport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.i18n.Plain;
import org.jspecify.annotations.Nullable;

/**
 * The list of keys: found by name or by a chord, changed through the keymap, with undo. No Swing type; used from one
 * thread, and closed when its page is.
 */
public final class KeysModel {
    /** Lines or their keys are others. */
    public static final String LINES = "lines";

    /** Why a chord cannot be given to a command. */
    public enum Refusal {
        /** It writes a sign into texts. */
        TYPES,
        /** Many keyboards write a sign by it. */
        ALT_GR,
        /** Something that cannot be changed has it. */
        FIXED
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Keymap keymap;
    private final List<KeyLine> all;
    private final Deque<Map<String, List<Chord>>> before = new ArrayDeque<>();
    private List<KeyLine> lines = List.of();
    private String typed = "";
    private @Nullable Chord pressed;

    /**
     * The list.
     *
     * @param keymap the present keys
     * @param all every line in order; the keys of those that are not fixed are taken from the keymap
     */
    public KeysModel(Keymap keymap, List<KeyLine> all) {
        this.keymap = keymap;
        this.all = List.copyOf(all);
        fill();
    }

    private void fill() {
        String plain = Plain.of(typed);
        List<KeyLine> found = new ArrayList<>();
        for (KeyLine line : all) {
            KeyLine now = line.fixed() ? line : line.with(keymap.keys(line.id()), keymap.changed(line.id()));
            boolean named = Plain.of(String.join(" ", now.name(), now.english(), now.where(), now.about()))
                    .contains(plain);
            if (named && (pressed == null || now.chords().contains(pressed))) {
                found.add(now);
            }
        }
        lines = List.copyOf(found);
        changes.firePropertyChange(LINES, null, lines);
    }

    /**
     * {@return the lines that are found, all at first}
     */
    public List<KeyLine> lines() {
        return lines;
    }

    /**
     * Finds lines by name.
     *
     * @param text part of a name, in the language of the window or in English; empty for all
     */
    public void find(String text) {
        typed = text;
        fill();
    }

    /**
     * Finds lines by their keys.
     *
     * @param chord keys pressed together, null for all
     */
    public void find(@Nullable Chord chord) {
        pressed = chord;
        fill();
    }

    /**
     * {@return the chord by which lines are found, null for none}
     */
    public @Nullable Chord pressed() {
        return pressed;
    }

    /**
     * Why a chord cannot be given.
     *
     * @param chord keys pressed together
     * @return null where it can
     */
    public @Nullable Refusal refusal(Chord chord) {
        if (chord.types()) {
            return Refusal.TYPES;
        }
        if (chord.likeAltGr()) {
            return Refusal.ALT_GR;
        }
        boolean taken = all.stream().anyMatch(l -> l.fixed() && l.chords().contains(chord));
        return taken ? Refusal.FIXED : null;
    }

    /**
     * Names of those who would lose a chord.
     *
     * @param id the command that is to have it
     * @param chord the chord
     * @return names in the language of the window
     */
    public List<String> losers(String id, Chord chord) {
        List<String> holders = keymap.holders(id, chord);
        return all.stream()
                .filter(l -> holders.contains(l.id()))
                .map(KeyLine::name)
                .toList();
    }

    /**
     * Gives a command a chord in place of its keys.
     *
     * @param id the command
     * @param chord the chord, taken from whoever has it
     */
    public void give(String id, Chord chord) {
        change(() -> keymap.give(id, List.of(chord)));
    }

    /**
     * Leaves a command without keys.
     *
     * @param id the command
     */
    public void clear(String id) {
        change(() -> keymap.give(id, List.of()));
    }

    /**
     * Gives a command its first keys back.
     *
     * @param id the command
     */
    public void reset(String id) {
        change(() -> keymap.reset(id));
    }

    /** Gives every command its first keys back. */
    public void resetAll() {
        change(keymap::resetAll);
    }

    /**
     * Takes all changes of another user.
     *
     * @param wanted keys by the command's id
     */
    public void replace(Map<String, List<Chord>> wanted) {
        change(() -> keymap.replace(wanted));
    }

    private void change(Runnable action) {
        before.push(keymap.changes());
        action.run();
        fill();
    }

    /**
     * {@return whether there is a change to take back}
     */
    public boolean undoable() {
        return !before.isEmpty();
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (undoable()) {
            keymap.replace(before.pop());
            fill();
        }
    }

    /**
     * Calls back on a change.
     *
     * @param property one of the constants of this class
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }
}
