package org.dragoman.compare.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How characteristic a name is of one group against all others: the log-odds ratio with an informative Dirichlet prior and its
 * z-score (Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis 16, equations 16 to 22). The prior is what all
 * groups say together, scaled to a size. The variance has all its four terms: the paper leaves out two that are small where every
 * word is rare, which names in a naming set are not.
 *
 * @param values one a dimension of the table: the group among them, the name last
 * @param inGroup the name's mentions, of the group's
 * @param inOthers the name's mentions, of the other groups'
 * @param delta difference of the log odds; above 0 where the group prefers the name
 * @param z {@code delta} by its standard deviation; beyond 1.96 either way chance alone would seldom do it
 */
public record Keyness(List<String> values, Proportion inGroup, Proportion inOthers, double delta, double z) {
    /** Copies the list. */
    public Keyness {
        values = List.copyOf(values);
    }

    /** What is compared: all mentions with the same values of the dimensions that are neither the group nor the last. */
    private static final class Field {
        private final Map<String, Long> groups = new TreeMap<>();
        private final Map<String, Map<String, Long>> names = new TreeMap<>();
        private final List<String> example;

        Field(List<String> example) {
            this.example = example;
        }

        void add(String group, String name, Proportion mentions) {
            groups.put(group, mentions.whole());
            names.computeIfAbsent(name, n -> new TreeMap<>()).put(group, mentions.count());
        }
    }

    /**
     * The keyness of every name for every group. Where a group does not use a name that others use, that counts too. Nothing is
     * said where there is one group only, or one name only.
     *
     * @param table counts; the last dimension is the name
     * @param group a dimension of the table, not the last
     * @param prior size of the prior in mentions, above 0; with 0 or less one mention a name, on average
     * @return by group and field, the most characteristic first
     * @throws IllegalArgumentException where the group is no such dimension
     */
    public static List<Keyness> of(NamingStatistics table, Dimension group, double prior) {
        int last = table.dimensions().size() - 1;
        int at = table.dimensions().indexOf(group);
        if (at < 0 || at == last) {
            throw new IllegalArgumentException(group + " of " + table.dimensions());
        }
        Map<String, Field> fields = new TreeMap<>();
        for (StatisticsRow row : table.rows()) {
            List<String> values = new ArrayList<>(row.values().subList(0, last));
            String member = values.remove(at);
            fields.computeIfAbsent(String.join("\0", values), k -> new Field(row.values()))
                    .add(member, row.values().get(last), row.mentions());
        }
        List<Keyness> all = new ArrayList<>();
        for (Field field : fields.values()) {
            if (field.groups.size() > 1 && field.names.size() > 1) {
                field(field, at, prior > 0 ? prior : field.names.size(), all);
            }
        }
        return all;
    }

    private static void field(Field field, int at, double prior, List<Keyness> sink) {
        long whole = sum(field.groups);
        long named = field.names.values().stream().mapToLong(Keyness::sum).sum();
        for (Map.Entry<String, Long> group : field.groups.entrySet()) {
            List<Keyness> rows = new ArrayList<>();
            field.names.forEach((name, counts) -> {
                long count = counts.getOrDefault(group.getKey(), 0L);
                long total = sum(counts);
                List<String> values = new ArrayList<>(field.example);
                values.set(at, group.getKey());
                values.set(values.size() - 1, name);
                rows.add(of(
                        values,
                        new Proportion(count, group.getValue()),
                        new Proportion(total - count, whole - group.getValue()),
                        prior,
                        prior * total / named));
            });
            rows.sort(Comparator.comparingDouble((Keyness k) -> -k.z())
                    .thenComparing(k -> k.values().get(k.values().size() - 1)));
            sink.addAll(rows);
        }
    }

    private static Keyness of(List<String> values, Proportion group, Proportion others, double prior, double ofName) {
        double in = group.count() + ofName;
        double notIn = group.whole() + prior - in;
        double out = others.count() + ofName;
        double notOut = others.whole() + prior - out;
        double delta = Math.log(in / notIn) - Math.log(out / notOut);
        double z = delta / Math.sqrt(1 / in + 1 / notIn + 1 / out + 1 / notOut);
        return new Keyness(values, group, others, delta, z);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
