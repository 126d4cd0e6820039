package org.dragoman.app.ui.collection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceList;
import org.jspecify.annotations.Nullable;

/** The sentences of the rows that are looked at, a page at a time; pages that nobody looks at are let go. For one thread. */
final class PlacePages {
    /** Rows of a page. */
    static final int PAGE = 64;

    private static final int KEPT = 48;

    /** Reads places somewhere else. */
    interface Reader {
        void read(PlaceList list, int[] numbers, Consumer<List<Place>> sink);
    }

    /** Hears which rows can be shown now. */
    interface Listener {
        void loaded(int firstRow, int lastRow);
    }

    private final Reader reader;
    private final Listener listener;
    private final Map<Integer, List<Place>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Place>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private Found found = Found.NOTHING;

    PlacePages(Reader reader, Listener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    /** Shows other rows. What was read of rows that begin alike stays, so that nothing flickers. */
    void show(Found next) {
        boolean same = found.query() != null && found.query().equals(next.query());
        int[] old = found.rows();
        found = next;
        asked.clear();
        pages.keySet().removeIf(page -> !same || !isAlike(old, next.rows(), page));
    }

    private static boolean isAlike(int[] old, int[] rows, int page) {
        int start = page * PAGE;
        int end = Math.min(start + PAGE, Math.max(old.length, rows.length));
        return end <= old.length && end <= rows.length && Arrays.equals(old, start, end, rows, start, end);
    }

    /** How many rows there are. */
    int size() {
        return found.rows().length;
    }

    /** The place of a row, null where it is not read yet; it will be, and then the listener hears of it. */
    @Nullable
    Place at(int row) {
        int page = row / PAGE;
        List<Place> read = pages.get(page);
        if (read != null) {
            return row % PAGE < read.size() ? read.get(row % PAGE) : null;
        }
        PlaceList list = found.list();
        if (list != null && asked.add(page)) {
            int start = page * PAGE;
            int end = Math.min(start + PAGE, size());
            Found meant = found;
            reader.read(list, Arrays.copyOfRange(found.rows(), start, end), places -> {
                if (isSame(meant)) {
                    asked.remove(page);
                    pages.put(page, places);
                    listener.loaded(start, end - 1);
                }
            });
        }
        List<Place> now = pages.get(page);
        return now == null ? null : now.get(row % PAGE);
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isSame(Found other) {
        return other == found;
    }

    /** Numbers of the places of some rows. */
    int[] numbers(int... rows) {
        return Arrays.stream(rows).map(r -> found.rows()[r]).toArray();
    }
}
