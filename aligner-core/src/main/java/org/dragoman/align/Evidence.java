package org.dragoman.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/**
 * What a segment shows that can be seen again in another language: concepts and numbers, the rare ones weighing more,
 * and its length.
 */
final class Evidence {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private final List<Map<String, Integer>> items = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Boolean> titles = new ArrayList<>();
    private final Map<String, Double> weights;
    private final double meanLength;

    private Evidence(AnnotatedArticle article, Map<String, Double> weights) {
        this.weights = weights;
        for (Segment segment : article.segments()) {
            items.add(items(article, segment));
            lengths.add(segment.span().length());
            titles.add(segment.title());
        }
        this.meanLength = Math.max(
                1, lengths.stream().mapToInt(Integer::intValue).average().orElse(1));
    }

    /** Evidence of several articles, weighed together: an item in every other segment tells little. */
    static List<Evidence> of(List<AnnotatedArticle> articles) {
        Map<String, Integer> frequency = new HashMap<>();
        int segments = 0;
        for (AnnotatedArticle article : articles) {
            for (Segment segment : article.segments()) {
                items(article, segment).keySet().forEach(i -> frequency.merge(i, 1, Integer::sum));
                segments++;
            }
        }
        Map<String, Double> weights = new HashMap<>();
        int total = segments;
        frequency.forEach((item, count) -> weights.put(item, Math.log(1 + (double) total / count)));
        return articles.stream().map(a -> new Evidence(a, weights)).toList();
    }

    private static Map<String, Integer> items(AnnotatedArticle article, Segment segment) {
        Map<String, Integer> items = new HashMap<>();
        for (Mention mention : article.mentions(segment.index())) {
            items.merge(mention.concept().id(), 1, Integer::sum);
        }
        Matcher numbers = NUMBER.matcher(article.text(segment.index()));
        while (numbers.find()) {
            items.merge("#" + westernDigits(numbers.group()), 1, Integer::sum);
        }
        return items;
    }

    private static String westernDigits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    int size() {
        return items.size();
    }

    /**
     * Likeness of a run of segments here to one there: Dice's coefficient over weighted items, 0 to 1.
     *
     * @return 0 where nothing is shared
     */
    double likeness(int from, int to, Evidence other, int otherFrom, int otherTo) {
        Map<String, Integer> mine = merged(from, to);
        Map<String, Integer> theirs = other.merged(otherFrom, otherTo);
        double all = weight(mine) + other.weight(theirs);
        return all == 0 ? 0 : 2 * shared(mine, theirs) / all;
    }

    /** Weight of what a run of segments here and one there share. */
    double sharedWeight(int from, int to, Evidence other, int otherFrom, int otherTo) {
        return shared(merged(from, to), other.merged(otherFrom, otherTo));
    }

    private double shared(Map<String, Integer> mine, Map<String, Integer> theirs) {
        double sum = 0;
        for (Map.Entry<String, Integer> item : mine.entrySet()) {
            int there = theirs.getOrDefault(item.getKey(), 0);
            sum += Math.min(item.getValue(), there) * weightOf(item.getKey());
        }
        return sum;
    }

    private double weight(Map<String, Integer> bag) {
        double sum = 0;
        for (Map.Entry<String, Integer> item : bag.entrySet()) {
            sum += item.getValue() * weightOf(item.getKey());
        }
        return sum;
    }

    private double weightOf(String item) {
        return weights.getOrDefault(item, 0.0);
    }

    private Map<String, Integer> merged(int from, int to) {
        if (to - from == 1) {
            return items.get(from);
        }
        Map<String, Integer> sum = new HashMap<>();
        for (int i = from; i < to; i++) {
            items.get(i).forEach((item, count) -> sum.merge(item, count, Integer::sum));
        }
        return sum;
    }

    /** Length of a run in units of the article's mean segment. */
    double length(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += lengths.get(i);
        }
        return sum / meanLength;
    }

    /** Whether one of the segments is a title. */
    boolean titled() {
        return titles.contains(true);
    }

    boolean title(int segment) {
        return titles.get(segment);
    }
}
