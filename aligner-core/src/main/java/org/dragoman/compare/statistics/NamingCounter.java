package org.dragoman.compare.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts mentions as they come. Memory depends on how many cells there are, not on how many mentions. To be used by one
 * thread.
 */
public final class NamingCounter {
    private static final String NO_SET = "";

    private static final class Cell {
        private long mentions;
        private long texts;
        private long last;

        void add(Cell other) {
            mentions += other.mentions;
            texts += other.texts;
        }

        void add(long text) {
            mentions++;
            if (last != text) {
                last = text;
                texts++;
            }
        }
    }

    private final List<Dimension> dimensions;
    private final boolean sets;
    private final boolean setIsShared;
    private final Map<List<String>, Cell> cells = new HashMap<>();
    private final Map<List<String>, Cell> wholes = new HashMap<>();
    private long article;
    /** Number of the present article, from 1. */
    private long text;

    /**
     * A counter at zero.
     *
     * @param dimensions by what to count, the one that is shared out last
     * @throws IllegalArgumentException where there is none, or one twice
     */
    public NamingCounter(List<Dimension> dimensions) {
        if (dimensions.isEmpty() || EnumSet.copyOf(dimensions).size() < dimensions.size()) {
            throw new IllegalArgumentException("dimensions " + dimensions);
        }
        this.dimensions = List.copyOf(dimensions);
        this.sets = dimensions.contains(Dimension.SET);
        this.setIsShared = dimensions.get(dimensions.size() - 1) == Dimension.SET;
    }

    /**
     * {@return by what it counts}
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Counts a mention. The mentions of one article come one after another; else it counts as several texts.
     *
     * @param fact the mention
     */
    public void add(NamingFact fact) {
        if (text == 0 || fact.article() != article) {
            article = fact.article();
            text++;
        }
        boolean counted = false;
        for (String set : sets ? fact.sets() : List.of(NO_SET)) {
            List<String> key = key(fact, set);
            cells.computeIfAbsent(key, k -> new Cell()).add(text);
            if (!counted || !setIsShared) {
                wholes.computeIfAbsent(whole(key), k -> new Cell()).add(text);
            }
            counted = true;
        }
    }

    /**
     * Adds what another counter has counted.
     *
     * @param other one of the same dimensions, which has counted other articles
     * @throws IllegalArgumentException where its dimensions are others
     */
    public void add(NamingCounter other) {
        if (!dimensions.equals(other.dimensions)) {
            throw new IllegalArgumentException(other.dimensions + " instead of " + dimensions);
        }
        other.cells.forEach(
                (key, cell) -> cells.computeIfAbsent(key, k -> new Cell()).add(cell));
        other.wholes.forEach(
                (key, cell) -> wholes.computeIfAbsent(key, k -> new Cell()).add(cell));
    }

    private List<String> key(NamingFact fact, String set) {
        List<String> key = new ArrayList<>(dimensions.size());
        dimensions.forEach(d -> key.add(d.of(fact, set)));
        return List.copyOf(key);
    }

    private static List<String> whole(List<String> key) {
        return List.copyOf(key.subList(0, key.size() - 1));
    }

    /**
     * {@return the numbers of all mentions so far}
     */
    public NamingStatistics statistics() {
        List<StatisticsRow> rows = new ArrayList<>(cells.size());
        cells.forEach((key, cell) -> {
            Cell whole = wholes.getOrDefault(whole(key), cell);
            rows.add(new StatisticsRow(
                    key, new Proportion(cell.mentions, whole.mentions), new Proportion(cell.texts, whole.texts)));
        });
        int last = dimensions.size() - 1;
        Comparator<StatisticsRow> order = Comparator.comparingInt(r -> 0);
        for (int i = 0; i < last; i++) {
            int at = i;
            order = order.thenComparing(r -> r.values().get(at));
        }
        rows.sort(order.thenComparing(r -> -r.mentions().count())
                .thenComparing(r -> r.values().get(last)));
        return new NamingStatistics(dimensions, rows);
    }
}
