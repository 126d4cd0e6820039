package org.dragoman.app.ui.events;

import java.util.List;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.decision.Decisions;

/** Corrects events: each correction is a step of the decisions, to be undone by its name. For the event thread. */
public final class EventWork {
    private final EventsModel events;
    private final DecisionsModel decisions;

    /**
     * Work on events.
     *
     * @param events what is picked
     * @param decisions take the corrections
     */
    public EventWork(EventsModel events, DecisionsModel decisions) {
        this.events = events;
        this.decisions = decisions;
    }

    /**
     * {@return whether articles of the open event are picked, so that they could go to another}
     */
    public boolean canMove() {
        return !events.pickedArticles().isEmpty() && events.events().size() > 1;
    }

    /**
     * {@return whether some, but not all, articles of the open event are picked}
     */
    public boolean canSplit() {
        ListedEvent open = events.event();
        int picked = events.pickedArticles().size();
        return open != null && picked > 0 && picked < open.articles().size();
    }

    /**
     * {@return whether there are events to join}
     */
    public boolean canJoin() {
        return events.picked().size() > 1;
    }

    /**
     * Moves articles to an event.
     *
     * @param articles of any events
     * @param target where they go
     */
    public void move(List<ListedArticle> articles, ListedEvent target) {
        List<ListedArticle> moved =
                articles.stream().filter(a -> !target.articles().contains(a)).toList();
        if (!moved.isEmpty()) {
            List<ListedEvent> sources = events.events().stream()
                    .filter(e -> e.articles().stream().anyMatch(moved::contains))
                    .toList();
            step(EventChange.Kind.MOVE, moved.get(0), EventEdits.move(decisions.decisions(), sources, moved, target));
        }
    }

    /** Makes the picked articles an event of their own. */
    public void split() {
        ListedEvent open = events.event();
        if (open != null && canSplit()) {
            List<ListedArticle> apart = events.pickedArticles();
            step(EventChange.Kind.SPLIT, apart.get(0), EventEdits.split(decisions.decisions(), open, apart));
        }
    }

    /** Makes the picked events one. */
    public void join() {
        List<ListedEvent> picked = events.picked();
        if (canJoin()) {
            step(
                    EventChange.Kind.JOIN,
                    picked.get(0).articles().get(0),
                    EventEdits.join(decisions.decisions(), picked));
        }
    }

    private void step(EventChange.Kind kind, ListedArticle first, Decisions next) {
        decisions.step(new EventChange(kind, first.heading()), first.name(), next);
    }
}
