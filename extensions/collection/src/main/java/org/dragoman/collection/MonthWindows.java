package org.dragoman.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The articles of each language by month, each month with the first days of the next. */
final class MonthWindows {
    private MonthWindows() {}

    /**
     * Divides articles.
     *
     * @param later how many days of the next month stand behind each
     * @return numbers of articles, in their order
     */
    static List<List<Integer>> of(List<StoredArticles.Entry> articles, int later) {
        Map<String, List<Integer>> months = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            months.computeIfAbsent(month(articles.get(i), 0), m -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> windows = new ArrayList<>();
        for (List<Integer> month : months.values()) {
            List<Integer> window = new ArrayList<>(month);
            StoredArticles.Entry first = articles.get(month.get(0));
            if (first.day() != StoredArticles.NO_DAY) {
                for (int other : months.getOrDefault(month(first, 1), List.of())) {
                    if (LocalDate.ofEpochDay(articles.get(other).day()).getDayOfMonth() <= later) {
                        window.add(other);
                    }
                }
            }
            windows.add(window);
        }
        return windows;
    }

    private static String month(StoredArticles.Entry article, int later) {
        return article.language()
                + (article.day() == StoredArticles.NO_DAY
                        ? ""
                        : " "
                                + LocalDate.ofEpochDay(article.day())
                                        .withDayOfMonth(1)
                                        .plusMonths(later));
    }
}
