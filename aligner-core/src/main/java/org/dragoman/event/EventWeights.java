package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageData;

/**
 * How much the kinds of traits count, and a logistic model over {@link PairFact}s. Those in {@code weights.tsv} are learnt by
 * {@link EventTraining}. Immutable.
 */
final class EventWeights {
    private static final EventWeights INSTALLED = read(LanguageData.lines(EventWeights.class, "weights.tsv"));
    private static final String BIAS = "bias";
    private static final double DECIMALS = 100;

    private final double[] kinds;
    private final double[] facts;
    private final double bias;

    /** Weights in the order of the kinds and of the facts. */
    EventWeights(double[] kinds, double[] facts, double bias) {
        this.kinds = kinds.clone();
        this.facts = facts.clone();
        this.bias = bias;
    }

    /** The weights that ship. */
    static EventWeights installed() {
        return INSTALLED;
    }

    /** Reads rows of a name and a weight. */
    static EventWeights read(List<String> lines) {
        Map<String, Double> rows = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            rows.put(cells[0], Double.valueOf(cells[1]));
        }
        double[] kinds = new double[Trait.Kind.values().length];
        double[] facts = new double[PairFact.COUNT];
        for (Trait.Kind kind : Trait.Kind.values()) {
            kinds[kind.ordinal()] = take(rows, kind.code());
        }
        for (PairFact fact : PairFact.values()) {
            facts[fact.ordinal()] = take(rows, fact.code());
        }
        double bias = take(rows, BIAS);
        if (!rows.isEmpty()) {
            throw new IllegalStateException("weights.tsv has names that are not known: " + rows.keySet());
        }
        return new EventWeights(kinds, facts, bias);
    }

    private static double take(Map<String, Double> rows, String name) {
        Double weight = rows.remove(name);
        if (weight == null) {
            throw new IllegalStateException("weights.tsv has no " + name);
        }
        return weight;
    }

    double of(Trait.Kind kind) {
        return kinds[kind.ordinal()];
    }

    /** From 0 to 1, how likely facts make it that two articles report one event. */
    double score(double[] pair) {
        return 1 / (1 + Math.exp(-odds(pair)));
    }

    /** The logarithm of the odds that two articles report one event. */
    double odds(double[] pair) {
        double sum = bias;
        for (int i = 0; i < facts.length; i++) {
            sum += facts[i] * pair[i];
        }
        return sum;
    }

    /** The same model with other weights of kinds. */
    EventWeights kinds(double[] others) {
        return new EventWeights(others, facts, bias);
    }

    /** The rows as {@link #read} takes them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Trait.Kind kind : Trait.Kind.values()) {
            lines.add(row(kind.code(), of(kind)));
        }
        for (PairFact fact : PairFact.values()) {
            lines.add(row(fact.code(), facts[fact.ordinal()]));
        }
        lines.add(row(BIAS, bias));
        return lines;
    }

    private static String row(String name, double weight) {
        return name + '\t' + Math.round(weight * DECIMALS) / DECIMALS;
    }
}
