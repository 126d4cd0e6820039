package org.dragoman.app.ui.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.EntryChange;
import org.dragoman.glossary.edit.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an entry.
 *
 * @param change what was changed
 * @param stamp who did it, and when
 * @param saved whether it is saved
 */
record HistoryLine(EntryChange change, Stamp stamp, boolean saved) {
    /** The steps of an entry, the last first; what was taken back, and the taking back, are left out. */
    static List<HistoryLine> of(String id, List<Entry> saved, List<Entry> unsaved, Glossary below) {
        Map<String, HistoryLine> lines = new LinkedHashMap<>();
        Map<String, HistoryLine> undone = new HashMap<>();
        Concept base = below.concept(id).orElse(null);
        Concept own = null;
        for (List<Entry> part : List.of(saved, unsaved)) {
            for (Entry entry : part) {
                Optional<Concept> next = value(entry, id, own);
                if (next == null) {
                    continue;
                }
                Concept before = own != null ? own : base;
                own = next.orElse(null);
                String undoes = entry.undoes();
                HistoryLine back = undoes == null ? null : lines.remove(undoes);
                HistoryLine again = undoes == null ? null : undone.remove(undoes);
                if (back != null) {
                    undone.put(entry.id(), back);
                } else if (again != null) {
                    lines.put(entry.id(), again);
                } else {
                    EntryChange change = EntryChange.between(before, own != null ? own : base);
                    lines.put(entry.id(), new HistoryLine(change, entry.stamp(), part == saved));
                }
            }
        }
        List<HistoryLine> all = new ArrayList<>(lines.values());
        Collections.reverse(all);
        return all;
    }

    /** One's own entry after a command; null where it leaves the entry alone. */
    private static @Nullable Optional<Concept> value(Entry entry, String id, @Nullable Concept own) {
        if (entry.edit() instanceof ConceptEdit.Put put) {
            return put.concept().id().equals(id) ? Optional.of(put.concept()) : null;
        }
        if (entry.edit() instanceof ConceptEdit.Remove remove) {
            return remove.id().equals(id) ? Optional.empty() : null;
        }
        if (entry.edit() instanceof BulkEdit bulk) {
            return bulk.change().concepts().get(id);
        }
        return entry.edit() instanceof ConceptEdit edit && edit.ids().contains(id) ? Optional.ofNullable(own) : null;
    }
}
