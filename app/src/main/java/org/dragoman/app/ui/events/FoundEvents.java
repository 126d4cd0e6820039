package org.dragoman.app.ui.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Events as they were found: one's own, and the samples that came with the program. Only one kind is at hand at a time, so
 * that nothing counts samples together with articles of one's own. Used from one thread.
 */
final class FoundEvents {
    private List<ListedEvent> own = List.of();
    private List<ListedEvent> samples = List.of();
    private boolean showsSamples;

    /** Samples are at hand where there is nothing else. */
    FoundEvents(List<ListedEvent> first) {
        add(first);
        showsSamples = own.isEmpty() && !samples.isEmpty();
    }

    private static boolean isSample(ListedEvent event) {
        return event.articles().stream().allMatch(ListedArticle::sample);
    }

    private static List<ListedEvent> kind(List<ListedEvent> events, boolean sample) {
        return events.stream().filter(e -> isSample(e) == sample).toList();
    }

    private static List<ListedEvent> joined(List<ListedEvent> first, List<ListedEvent> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The events of the kind at hand. */
    List<ListedEvent> atHand() {
        return showsSamples ? samples : own;
    }

    /** The events at hand, grouped as decided; one's own in an order where there is one. */
    List<ListedEvent> arranged(Decisions decisions, @Nullable Comparator<ListedEvent> order) {
        Map<ListedArticle, ListedEvent> known = new IdentityHashMap<>();
        atHand().forEach(e -> known.put(e.articles().get(0), e));
        List<List<ListedArticle>> groups = decisions.applyToEvents(
                atHand().stream().map(ListedEvent::articles).toList(), ListedArticle::name);
        List<ListedEvent> next = new ArrayList<>();
        for (List<ListedArticle> group : groups) {
            ListedEvent was = known.get(group.get(0));
            next.add(was != null && was.articles().equals(group) ? was : ListedEvent.of(group));
        }
        if (order != null && !showsSamples) {
            next.sort(order);
        }
        return List.copyOf(next);
    }

    boolean showsSamples() {
        return showsSamples;
    }

    boolean hasOwn() {
        return !own.isEmpty();
    }

    /** New events before the others of their kind; the kind of the first is at hand from now on. */
    void putFirst(List<ListedEvent> added) {
        own = joined(kind(added, false), own);
        samples = joined(kind(added, true), samples);
        showsSamples = isSample(added.get(0));
    }

    /** Further events behind the others of their kind. */
    void add(List<ListedEvent> further) {
        own = joined(own, kind(further, false));
        samples = joined(samples, kind(further, true));
    }

    /**
     * Other events of one's own, at hand from now on. Articles in memory keep their places there, where they are to be kept or
     * their files have just their texts: what is open stays open then, with all that can be undone.
     */
    void own(List<ListedEvent> found, Predicate<Article> kept) {
        List<ListedArticle> before = own.stream()
                .flatMap(e -> e.articles().stream())
                .filter(ListedArticle::isInMemory)
                .toList();
        own = List.copyOf(found);
        showsSamples = false;
        for (ListedArticle article : before) {
            Article now = article.inMemory().orElseThrow();
            Predicate<ListedArticle> same = kept.test(now) ? a -> a.is(now) : a -> a.isCopyOf(now);
            own = own.stream().map(e -> e.with(same, article)).toList();
        }
    }

    /** The kind that is wanted, where there are events of it; false where nothing changes. */
    boolean showSamples(boolean wanted) {
        if (wanted == showsSamples || (wanted ? samples : own).isEmpty()) {
            return false;
        }
        showsSamples = wanted;
        return true;
    }

    /** A changed article in the place of another. */
    void replace(Article old, ListedArticle changed) {
        own = own.stream().map(e -> e.with(old, changed)).toList();
        samples = samples.stream().map(e -> e.with(old, changed)).toList();
    }
}
