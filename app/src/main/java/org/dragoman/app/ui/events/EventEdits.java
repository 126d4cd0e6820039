package org.dragoman.app.ui.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.EventDecision;
import org.jspecify.annotations.Nullable;

/** What a correction of events makes of the decisions. */
final class EventEdits {
    private EventEdits() {}

    /** The articles leave their events for another. */
    static Decisions move(Decisions now, List<ListedEvent> events, List<ListedArticle> moved, ListedEvent target) {
        Set<String> together = names(target.articles());
        together.addAll(names(moved));
        return without(now, events, moved, target).with(new EventDecision(List.copyOf(together)));
    }

    /** The articles become an event of their own. */
    static Decisions split(Decisions now, ListedEvent event, List<ListedArticle> apart) {
        return without(now, List.of(event), apart, null).with(new EventDecision(List.copyOf(names(apart))));
    }

    /** The events become one. */
    static Decisions join(Decisions now, List<ListedEvent> events) {
        List<ListedArticle> all = new ArrayList<>();
        events.forEach(e -> all.addAll(e.articles()));
        return now.with(new EventDecision(List.copyOf(names(all))));
    }

    /** What is left of the events is decided on too: the next search would put it together again. */
    private static Decisions without(
            Decisions now, List<ListedEvent> events, List<ListedArticle> gone, @Nullable ListedEvent target) {
        Decisions next = now;
        Set<String> names = names(gone);
        for (ListedEvent event : events) {
            Set<String> left = names(event.articles());
            if (!event.equals(target) && left.removeAll(names) && !left.isEmpty()) {
                next = next.with(new EventDecision(List.copyOf(left)));
            }
        }
        return next;
    }

    private static Set<String> names(List<ListedArticle> articles) {
        Set<String> names = new LinkedHashSet<>();
        articles.forEach(a -> names.add(a.name()));
        return names;
    }
}
