package org.dragoman.app.ui.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The present keys of every command: those it has at first, and what the user made of them. One chord runs one command
 * at a place; whoever is given a chord takes it from the others there. Outlives the views. For one thread.
 */
public final class Keymap {
    /**
     * A command as it comes.
     *
     * @param id its stable name
     * @param place where its keys work, such as {@code compare/text}; it lies in every place it begins with, and empty
     *     stands for everywhere
     * @param standard its keys at first, the one to show first
     */
    public record Row(String id, String place, List<Chord> standard) {
        /** Copies the list. */
        public Row {
            standard = List.copyOf(standard);
        }

        private boolean meets(Row other) {
            return place.startsWith(other.place) || other.place.startsWith(place);
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, List<Chord>> changes = new LinkedHashMap<>();
    private final Consumer<Map<String, List<Chord>>> keeper;
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * A map without changes.
     *
     * @param rows the commands in order, ids unique
     * @param keeper is given all changes after each of them, to store
     */
    public Keymap(List<Row> rows, Consumer<Map<String, List<Chord>>> keeper) {
        rows.forEach(r -> this.rows.put(r.id(), r));
        this.keeper = keeper;
    }

    /**
     * Takes stored changes in place of those there are; does not store them again. Commands that are unknown are left
     * out.
     *
     * @param stored keys by the command's id, an empty list for a command without keys
     */
    public void load(Map<String, List<Chord>> stored) {
        changes.clear();
        stored.forEach((id, chords) -> {
            if (rows.containsKey(id)) {
                changes.put(id, List.copyOf(chords));
            }
        });
        listeners.forEach(Runnable::run);
    }

    /**
     * {@return the commands in order}
     */
    public Collection<Row> rows() {
        return rows.values();
    }

    private Row row(String id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return row;
    }

    /**
     * The present keys of a command.
     *
     * @param id a command
     * @return its keys, the one to show first; empty for none
     */
    public List<Chord> keys(String id) {
        List<Chord> own = changes.get(id);
        Row row = row(id);
        return own != null
                ? own
                : row.standard().stream().filter(c -> taker(row, c) == null).toList();
    }

    /** Whom a user gave a chord that this command has at first. */
    private @Nullable String taker(Row row, Chord chord) {
        return changes.entrySet().stream()
                .filter(e -> !e.getKey().equals(row.id()) && e.getValue().contains(chord) && row.meets(row(e.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a command's keys are not those it has at first.
     *
     * @param id a command
     * @return also true where another command was given one of them
     */
    public boolean changed(String id) {
        return !keys(id).equals(row(id).standard());
    }

    /**
     * Who would lose a chord.
     *
     * @param id the command that is to have it
     * @param chord the chord
     * @return other commands that have it now, at a place where both would hear it
     */
    public List<String> holders(String id, Chord chord) {
        Row wanting = row(id);
        return rows.values().stream()
                .filter(r -> !r.id().equals(id) && r.meets(wanting))
                .map(Row::id)
                .filter(other -> keys(other).contains(chord))
                .toList();
    }

    /**
     * Gives a command its keys and takes them from {@linkplain #holders whoever has them}.
     *
     * @param id the command
     * @param chords its keys from now on, the one to show first; empty for none
     */
    public void give(String id, List<Chord> chords) {
        put(id, List.copyOf(chords));
        changed();
    }

    private void put(String id, List<Chord> chords) {
        for (Chord chord : chords) {
            for (String other : holders(id, chord)) {
                List<Chord> own = changes.get(other);
                if (own != null) {
                    changes.put(
                            other, own.stream().filter(c -> !c.equals(chord)).toList());
                }
            }
        }
        if (chords.equals(row(id).standard())) {
            changes.remove(id);
        } else {
            changes.put(id, chords);
        }
    }

    /**
     * Gives a command the keys back that it has at first, whoever has them now.
     *
     * @param id the command
     */
    public void reset(String id) {
        give(id, row(id).standard());
    }

    /** Gives every command the keys it has at first. */
    public void resetAll() {
        changes.clear();
        changed();
    }

    /**
     * Replaces all changes, as from another user's file, and stores them.
     *
     * @param wanted keys by the command's id; unknown commands are left out
     */
    public void replace(Map<String, List<Chord>> wanted) {
        changes.clear();
        wanted.forEach((id, chords) -> {
            if (rows.containsKey(id)) {
                put(id, List.copyOf(chords));
            }
        });
        changed();
    }

    /**
     * {@return what differs from the first keys, by the command's id}
     */
    public Map<String, List<Chord>> changes() {
        return new LinkedHashMap<>(changes);
    }

    private void changed() {
        keeper.accept(changes());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /**
     * Calls back after every change.
     *
     * @param action what to do
     */
    public void on(Runnable action) {
        listeners.add(action);
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        listeners.clear();
    }
}
