package org.dragoman.app.ui.palette;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.app.ui.i18n.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What is found by what is typed, best first; with nothing typed, what was run lately and then every command. No Swing
 * type; used from one thread.
 */
public final class PaletteModel {
    /** Other results. */
    public static final String RESULTS = "results";
    /** Another result is chosen. */
    public static final String CHOSEN = "chosen";

    private static final int MOST = 60;
    private static final int MOST_RECENT = 10;

    /** An entry and its place; how it is matched is worked out when something is typed. */
    private static final class Candidate {
        private final PaletteEntry entry;
        private final int order;
        private @Nullable PaletteMatch match;

        Candidate(PaletteEntry entry, int order) {
            this.entry = entry;
            this.order = order;
        }

        PaletteEntry entry() {
            return entry;
        }

        int order() {
            return order;
        }

        int score(String plain) {
            PaletteMatch known = match;
            if (known == null) {
                known = new PaletteMatch(entry);
                match = known;
            }
            return known.score(plain);
        }
    }

    private record Ranked(Candidate candidate, int score) {}

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Supplier<List<PaletteEntry>> entries;
    private final Function<String, List<PaletteEntry>> searched;
    private final Consumer<List<String>> keeper;
    private final List<String> recent;
    private List<Candidate> candidates = List.of();
    private List<PaletteEntry> results = List.of();
    private String query = "";
    private int chosen = -1;

    /**
     * A palette.
     *
     * @param entries everything that is matched by name here; asked whenever the palette opens
     * @param searched entries that another search finds by what is typed, best first, no more than should be seen
     * @param recent ids of what was run lately, the last first
     * @param keeper is given those ids after each run, to store
     */
    public PaletteModel(
            Supplier<List<PaletteEntry>> entries,
            Function<String, List<PaletteEntry>> searched,
            List<String> recent,
            Consumer<List<String>> keeper) {
        this.entries = entries;
        this.searched = searched;
        this.recent = new ArrayList<>(recent);
        this.keeper = keeper;
    }

    /** Takes the entries as they are now and forgets what was typed. */
    public void open() {
        List<Candidate> all = new ArrayList<>();
        for (PaletteEntry entry : entries.get()) {
            all.add(new Candidate(entry, all.size()));
        }
        candidates = List.copyOf(all);
        query("");
    }

    /**
     * Finds.
     *
     * @param typed what is typed, as it is
     */
    public void query(String typed) {
        query = typed;
        String plain = Plain.of(typed);
        results = plain.isEmpty() ? unasked() : found(typed, plain);
        chosen = results.isEmpty() ? -1 : 0;
        changes.firePropertyChange(RESULTS, null, results);
        changes.firePropertyChange(CHOSEN, null, chosen);
    }

    /** Asks again for what is typed: another search knows more by now. */
    public void again() {
        query(query);
    }

    private int recency(PaletteEntry entry) {
        int at = recent.indexOf(entry.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private List<PaletteEntry> unasked() {
        return candidates.stream()
                .filter(c -> c.entry().kind().compareTo(PaletteEntry.Kind.SETTING) <= 0
                        || recency(c.entry()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((Candidate c) -> recency(c.entry()))
                        .thenComparingInt(Candidate::order))
                .map(Candidate::entry)
                .toList();
    }

    private List<PaletteEntry> found(String typed, String plain) {
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int score = candidate.score(plain);
            if (score > PaletteMatch.NONE) {
                ranked.add(new Ranked(candidate, score));
            }
        }
        for (PaletteEntry entry : searched.apply(typed)) {
            Candidate candidate = new Candidate(entry, candidates.size() + ranked.size());
            ranked.add(new Ranked(candidate, Math.max(1, candidate.score(plain))));
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt((Ranked r) -> -r.score())
                        .thenComparingInt(r -> recency(r.candidate().entry()))
                        .thenComparing(r -> r.candidate().entry().obstacle() != null)
                        .thenComparingInt(r -> r.candidate().order()))
                .limit(MOST)
                .map(r -> r.candidate().entry())
                .toList();
    }

    /**
     * {@return what is found, best first}
     */
    public List<PaletteEntry> results() {
        return results;
    }

    /**
     * {@return index of the chosen result, -1 where there is none}
     */
    public int chosen() {
        return chosen;
    }

    /**
     * {@return the chosen result, null where there is none}
     */
    public @Nullable PaletteEntry entry() {
        return chosen < 0 ? null : results.get(chosen);
    }

    /**
     * Chooses a result; outside the list nothing happens.
     *
     * @param index its index
     */
    public void choose(int index) {
        if (index >= 0 && index < results.size() && index != chosen) {
            chosen = index;
            changes.firePropertyChange(CHOSEN, null, chosen);
        }
    }

    /**
     * Takes the chosen result, if it can be run now, and remembers it.
     *
     * @return what is to be run once the palette is closed, null for nothing
     */
    public @Nullable Runnable take() {
        PaletteEntry entry = entry();
        if (entry == null || entry.obstacle() != null) {
            return null;
        }
        recent.remove(entry.id());
        recent.add(0, entry.id());
        if (recent.size() > MOST_RECENT) {
            recent.remove(MOST_RECENT);
        }
        keeper.accept(List.copyOf(recent));
        return entry.action();
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

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }
}
