package org.dragoman.app.ui.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.EntryChange;
import org.jspecify.annotations.Nullable;

/** What the steps of a session changed, so that undo has a name; whoever made them. Used by one thread. */
final class EditNames {
    private static final EntryChange UNKNOWN = new EntryChange(EntryChange.Kind.OTHER, "", null, "");

    private final Map<String, EntryChange> names = new HashMap<>();
    private Glossary last = Glossary.EMPTY;

    /** Begins with a glossary of which no step is known. */
    void begin(Glossary glossary) {
        names.clear();
        last = glossary;
    }

    /** Looks at what the last step led to. */
    void step(EditSession session, Glossary now) {
        Entry done = session.undoable().orElse(null);
        Entry undone = session.redoable().orElse(null);
        name(done, now);
        name(undone, now);
        last = now;
    }

    private void name(@Nullable Entry entry, Glossary now) {
        if (entry == null || names.containsKey(entry.id())) {
            return;
        }
        EntryChange known = entry.undoes() == null ? null : names.get(entry.undoes());
        names.put(entry.id(), known != null ? known : between(last, now));
    }

    private static EntryChange between(Glossary before, Glossary after) {
        List<String> ids = List.copyOf(before.differing(after));
        if (ids.size() == 2) {
            EntryChange moved =
                    EntryChange.moved(between(before, after, ids.get(0)), between(before, after, ids.get(1)));
            return moved == null ? UNKNOWN : moved;
        }
        return ids.size() == 1 ? between(before, after, ids.get(0)) : UNKNOWN;
    }

    private static EntryChange between(Glossary before, Glossary after, String id) {
        return EntryChange.between(
                before.concept(id).orElse(null), after.concept(id).orElse(null));
    }

    @Nullable
    EntryChange of(Optional<Entry> entry) {
        return entry.map(e -> names.getOrDefault(e.id(), UNKNOWN)).orElse(null);
    }
}
