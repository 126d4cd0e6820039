package org.dragoman.app.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.compare.Elsewhere;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.tables.TrendModel;
import org.dragoman.app.ui.tables.TrendWork;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;

/** Tells the card which events of the list name a concept, beside the one that is open. */
final class OtherEvents implements Elsewhere {
    private final WorkbenchModels models;
    private final TrendWork work;
    private final Messages messages;

    OtherEvents(WorkbenchModels models, TrendWork work, Messages messages) {
        this.models = models;
        this.work = work;
        this.messages = messages;
    }

    @Override
    public List<Event> of(String concept) {
        Map<ListedArticle, Integer> named = work.named(concept);
        if (named.isEmpty()) {
            return List.of();
        }
        ListedEvent open = models.events().event();
        List<Event> events = new ArrayList<>();
        for (ListedEvent event : models.events().listed()) {
            int count = event.articles().stream()
                    .mapToInt(a -> named.getOrDefault(a, 0))
                    .sum();
            if (count > 0 && !event.equals(open)) {
                events.add(new Event(event.title(messages.language().tag()), count));
            }
        }
        events.sort(Comparator.comparingInt(e -> -e.count()));
        return events;
    }

    @Override
    public void onChange(Runnable action) {
        models.trend().on(TrendModel.COUNTS, () -> {
            if (!models.trend().counting()) {
                action.run();
            }
        });
    }
}
