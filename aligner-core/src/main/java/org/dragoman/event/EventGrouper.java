package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the event they report, across languages and outlets.
 *
 * <p>{@link #add} puts an article at once to the event it fits best or to a new one, and never moves another; what it gives
 * depends on what came before. {@link #events} groups all that were added anew, by how rare everything turned out to be: its
 * groups do not depend on the order in which articles with different names came. Both ask for the mean score with all articles
 * of an event, so that no chain of likenesses joins two events. Only articles that share rare traits are looked at together.
 * Not safe for use by several threads.
 */
public final class EventGrouper {
    private final TraitCollection traits;
    private final PairScore scores;
    private final List<String> names = new ArrayList<>();
    /** For each article those of its event; the lists are shared. */
    private final List<List<Integer>> placed = new ArrayList<>();

    private record Edge(int one, int other, double score) {}

    /** A grouper without articles. */
    public EventGrouper() {
        this(EventWeights.installed());
    }

    /** A grouper that judges by other weights. */
    EventGrouper(EventWeights weights) {
        traits = new TraitCollection(weights);
        scores = new PairScore(traits, weights);
    }

    /**
     * {@return how many articles were added}
     */
    public int size() {
        return names.size();
    }

    /**
     * Adds an article and puts it to an event.
     *
     * @param article its traits
     * @return where it was put
     */
    public Placement add(ArticleTraits article) {
        int number = collect(article);
        List<Integer> best = List.of();
        double bestScore = PairScore.SAME;
        Integer copyOf = null;
        int nearest = number;
        double nearestScore = 0;
        Set<List<Integer>> events = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int other : traits.candidates(number, Comparator.comparing(names::get))) {
            if (copyOf == null && scores.copies(number, other)) {
                copyOf = other;
            }
            if (events.add(placed.get(other))) {
                double score = scores.mean(List.of(number), placed.get(other));
                if (score >= bestScore) {
                    best = placed.get(other);
                    bestScore = score;
                    nearest = other;
                }
            }
        }
        if (copyOf != null && best.isEmpty()) {
            best = placed.get(copyOf);
            nearest = copyOf;
        }
        if (best.isEmpty()) {
            placed.add(new ArrayList<>(List.of(number)));
            return new Placement(number, number, 1, null, List.of());
        }
        best.add(number);
        placed.add(best);
        return new Placement(number, best.get(0), bestScore, copyOf, scores.evidence(List.of(nearest, number)));
    }

    /**
     * Adds an article without looking for its event yet; enough where {@link #events} is asked once at the end.
     *
     * @param article its traits
     * @return its number
     */
    public int collect(ArticleTraits article) {
        names.add(article.name());
        return traits.add(article);
    }

    /**
     * Groups all articles anew.
     *
     * @param progress told after each article; asked whether to stop
     * @return every article once
     * @throws CancellationException where the caller stopped it
     */
    public List<Event> events(Progress progress) {
        scores.forget();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            groups.add(List.of(i));
        }
        for (Edge edge : edges(progress)) {
            List<Integer> one = groups.get(edge.one());
            List<Integer> other = groups.get(edge.other());
            if (one != other && scores.mean(one, other) >= PairScore.SAME) {
                List<Integer> both = new ArrayList<>(one);
                both.addAll(other);
                both.sort(Comparator.comparing((Integer i) -> names.get(i)).thenComparing(i -> i));
                both.forEach(i -> groups.set(i, both));
            }
        }
        Map<Integer, List<Integer>> byFirst = new TreeMap<>();
        for (List<Integer> group : new LinkedHashSet<>(groups)) {
            List<Integer> inOrder = group.stream().sorted().toList();
            byFirst.put(inOrder.get(0), inOrder);
        }
        List<Event> events = new ArrayList<>();
        byFirst.values().forEach(group -> events.add(event(events.size() + 1, group)));
        return List.copyOf(events);
    }

    /** Pairs that report one event, the surest first. */
    private List<Edge> edges(Progress progress) {
        Comparator<Integer> byName = Comparator.comparing(names::get);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            for (int other : traits.candidates(i, byName)) {
                boolean inOrder = byName.compare(i, other) < 0 || (byName.compare(i, other) == 0 && i < other);
                double score = scores.of(i, other);
                if (score >= PairScore.SAME) {
                    edges.add(inOrder ? new Edge(i, other, score) : new Edge(other, i, score));
                }
            }
            progress.report(i + 1L, size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        edges.sort(Comparator.comparingDouble((Edge e) -> -e.score())
                .thenComparing(Edge::one, byName)
                .thenComparing(Edge::other, byName));
        return edges;
    }

    private Event event(int number, List<Integer> group) {
        List<EventMember> members = new ArrayList<>();
        for (int article : group) {
            members.add(new EventMember(article, scores.mean(List.of(article), group), copyOf(article, group)));
        }
        return new Event(number, members, scores.evidence(group));
    }

    private @Nullable Integer copyOf(int article, List<Integer> group) {
        for (int other : group) {
            if (other >= article) {
                return null;
            }
            if (scores.copies(article, other)) {
                return other;
            }
        }
        return null;
    }
}
