package org.dragoman.app.ui.tables;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingCounter;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.compare.statistics.StatisticsRow;
import org.dragoman.text.LanguageTag;

/**
 * Names in numbers, over time and by outlet. Immutable.
 *
 * @param concepts whose names are counted; empty for all concepts, which are then counted themselves
 * @param byMonth by month, then language and name; of all concepts by month and concept
 * @param byOutlet by language, outlet and name; of all concepts by outlet and concept
 */
record TrendCounts(Set<String> concepts, NamingStatistics byMonth, NamingStatistics byOutlet) {
    private static final int MOST_SERIES = 6;
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_MONTHS = 60;

    /**
     * The lines of a chart.
     *
     * @param categories months or outlets; an empty one for those that are not known
     * @param counts one list a name, in the order of the categories
     */
    record Chart(List<String> categories, Map<String, List<Long>> counts) {}

    /** By what names are counted over time. */
    static List<Dimension> months(Set<String> concepts) {
        return concepts.isEmpty()
                ? List.of(Dimension.MONTH, Dimension.CONCEPT)
                : List.of(Dimension.MONTH, Dimension.LANGUAGE, Dimension.TERM);
    }

    /** By what names are counted among outlets. */
    static List<Dimension> outlets(Set<String> concepts) {
        return concepts.isEmpty()
                ? List.of(Dimension.OUTLET, Dimension.CONCEPT)
                : List.of(Dimension.LANGUAGE, Dimension.OUTLET, Dimension.TERM);
    }

    /** Counts facts that are at hand. */
    static TrendCounts of(Set<String> concepts, List<NamingFact> facts) {
        NamingCounter months = new NamingCounter(months(concepts));
        NamingCounter outlets = new NamingCounter(outlets(concepts));
        for (NamingFact fact : facts) {
            if (concepts.isEmpty() || concepts.contains(fact.concept())) {
                months.add(fact);
                outlets.add(fact);
            }
        }
        return new TrendCounts(concepts, months.statistics(), outlets.statistics());
    }

    /** What was counted, by month or by outlet. */
    NamingStatistics statistics(TrendModel.Way way) {
        return way == TrendModel.Way.TIME ? byMonth : byOutlet;
    }

    /** The most frequent names, in the order of the months or of how much the outlets say, then of the reader's letters. */
    Chart chart(TrendModel.Way way, LanguageTag reader) {
        NamingStatistics table = statistics(way);
        int at = table.dimensions().indexOf(way == TrendModel.Way.TIME ? Dimension.MONTH : Dimension.OUTLET);
        Map<String, Long> names = new HashMap<>();
        Map<String, Long> groups = new HashMap<>();
        Map<List<String>, Long> cells = new HashMap<>();
        for (StatisticsRow row : table.rows()) {
            long count = row.mentions().count();
            String name = name(table, row.values());
            String group = row.values().get(at);
            names.merge(name, count, Long::sum);
            groups.merge(group, count, Long::sum);
            cells.merge(List.of(name, group), count, Long::sum);
        }
        List<String> categories =
                way == TrendModel.Way.TIME ? between(groups.keySet()) : most(groups, MOST_OUTLETS, reader);
        Map<String, List<Long>> counts = new LinkedHashMap<>();
        for (String name : most(names, MOST_SERIES, reader)) {
            counts.put(
                    name,
                    categories.stream()
                            .map(c -> cells.getOrDefault(List.of(name, c), 0L))
                            .toList());
        }
        return new Chart(categories, counts);
    }

    /** The name of a row, behind the code of its language where names are counted by language. */
    static String name(NamingStatistics table, List<String> values) {
        int language = table.dimensions().indexOf(Dimension.LANGUAGE);
        String name = values.get(values.size() - 1);
        return language < 0 ? name : values.get(language).toUpperCase(Locale.ROOT) + " " + name;
    }

    private static List<String> most(Map<String, Long> counts, int most, LanguageTag reader) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Alphabet.of(reader))))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** All months from the first to the last, with those between in which nothing was counted; last those unknown. */
    private static List<String> between(Set<String> months) {
        TreeSet<String> known = new TreeSet<>(months);
        boolean unknown = known.remove("");
        List<String> all = new ArrayList<>(known);
        if (!known.isEmpty()) {
            YearMonth first = YearMonth.parse(known.first());
            YearMonth last = YearMonth.parse(known.last());
            if (first.until(last, ChronoUnit.MONTHS) < MOST_MONTHS) {
                all.clear();
                for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
                    all.add(m.toString());
                }
            }
        }
        if (unknown) {
            all.add("");
        }
        return all;
    }
}
