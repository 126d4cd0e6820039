package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.text.Progress;

/**
 * Learns the weights by which {@link EventGrouper} judges, from collections whose events are known: a logistic model of pairs,
 * and for the kinds of traits weights under which it explains them best, sought one kind after another. Not safe for use by
 * several threads.
 */
public final class EventTraining {
    /** The weights of kinds are tried in steps of this factor. */
    private static final double STEP = 1.25;

    private static final int MOST_ROUNDS = 8;

    /** A change of the loss that is worth a change of weights. */
    private static final double GAIN = 0.002;

    /** A pair of one event counts as so many: among pairs they are few, and for groups each is worth as much as a false one. */
    private static final double RIGHT = 2;

    private static final int ALL = -1;

    private final List<Collection> collections;

    /**
     * Articles that are grouped together.
     *
     * @param articles of the collection
     * @param events the event of each
     */
    public record Collection(List<ArticleTraits> articles, List<String> events) {
        /** Copies the lists. */
        public Collection {
            articles = List.copyOf(articles);
            events = List.copyOf(events);
            if (articles.size() != events.size()) {
                throw new IllegalArgumentException(
                        "need an event for each article, got " + events.size() + " for " + articles.size());
            }
        }

        /** The part in which an article is left out: events by turns, in order of their names. */
        private int[] parts(int folds) {
            List<String> order = new ArrayList<>(new TreeSet<>(events));
            return events.stream().mapToInt(e -> order.indexOf(e) % folds).toArray();
        }
    }

    /**
     * A collection grouped by weights learnt without some of its events.
     *
     * @param collection number of the collection
     * @param heldOut the articles of those events
     * @param events all articles, grouped
     */
    public record Fold(int collection, List<Integer> heldOut, List<Event> events) {}

    /**
     * Takes the collections.
     *
     * @param collections what to learn from
     */
    public EventTraining(List<Collection> collections) {
        this.collections = List.copyOf(collections);
    }

    /**
     * Learns from everything.
     *
     * @return the rows of {@code weights.tsv}
     */
    public List<String> weights() {
        return learn(1, ALL).lines();
    }

    /**
     * Groups every collection by weights that were learnt without a part of its events, part by part.
     *
     * @param folds number of parts, two or more
     * @return for each part and collection what came out
     */
    public List<Fold> leftOut(int folds) {
        List<Fold> results = new ArrayList<>();
        for (int part = 0; part < folds; part++) {
            EventWeights weights = learn(folds, part);
            for (int c = 0; c < collections.size(); c++) {
                EventGrouper grouper = new EventGrouper(weights);
                collections.get(c).articles().forEach(grouper::collect);
                List<Integer> heldOut = new ArrayList<>();
                int[] parts = collections.get(c).parts(folds);
                for (int i = 0; i < parts.length; i++) {
                    if (parts[i] == part) {
                        heldOut.add(i);
                    }
                }
                results.add(new Fold(c, heldOut, grouper.events(Progress.NONE)));
            }
        }
        return results;
    }

    /** Seeks weights of kinds by steps that make the loss smaller; that of concepts stays, for only relations count. */
    private EventWeights learn(int folds, int without) {
        double[] kinds = new double[Trait.Kind.values().length];
        Arrays.fill(kinds, 1);
        LogisticFit.Model best = fit(kinds, folds, without);
        boolean better = true;
        for (int round = 0; round < MOST_ROUNDS && better; round++) {
            better = false;
            for (Trait.Kind kind : Trait.Kind.values()) {
                for (double factor : kind == Trait.Kind.CONCEPT ? new double[0] : new double[] {STEP, 1 / STEP}) {
                    double[] tried = kinds.clone();
                    tried[kind.ordinal()] *= factor;
                    LogisticFit.Model model = fit(tried, folds, without);
                    if (model.loss() < best.loss() * (1 - GAIN)) {
                        kinds = tried;
                        best = model;
                        better = true;
                        break;
                    }
                }
            }
        }
        double[] facts = Arrays.copyOf(best.weights(), PairFact.COUNT);
        return new EventWeights(kinds, facts, best.weights()[PairFact.COUNT]);
    }

    private LogisticFit.Model fit(double[] kinds, int folds, int without) {
        EventWeights weights = EventWeights.installed().kinds(kinds);
        LogisticFit fit = new LogisticFit();
        for (Collection collection : collections) {
            add(collection, weights, collection.parts(folds), without, fit);
        }
        return fit.fit();
    }

    /** Adds all pairs that the model has to judge and that no event left out has a part in. */
    private static void add(Collection collection, EventWeights weights, int[] parts, int without, LogisticFit fit) {
        TraitCollection traits = new TraitCollection(weights);
        collection.articles().forEach(traits::add);
        PairScore scores = new PairScore(traits, weights);
        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < i; j++) {
                if (parts[i] != without && parts[j] != without && !scores.isFar(i, j) && !scores.copies(i, j)) {
                    boolean same = collection
                            .events()
                            .get(i)
                            .equals(collection.events().get(j));
                    fit.add(scores.facts(i, j), same, same ? RIGHT : 1);
                }
            }
        }
    }
}
