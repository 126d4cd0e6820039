package org.dragoman.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Segment;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/**
 * What a segment shows that can be seen again in another language: concepts and numbers, the rare ones weighing more,
 * and its length. Runs of one and two segments are ready to be compared.
 */
final class Evidence {
    private static final int LONGEST_RUN = 2;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /**
     * Items of a run.
     *
     * @param ids numbers of the items, ascending
     * @param counts how often each stands there
     * @param weight of all of them
     * @param length of the run in units of the article's mean segment
     */
    private record Bag(int[] ids, int[] counts, double weight, double length) {}

    private final List<Bag[]> runs = new ArrayList<>();
    private final List<Boolean> titles = new ArrayList<>();
    private final double[] weights;
    private final boolean titled;

    private Evidence(AnnotatedArticle article, List<Map<Integer, Integer>> items, double[] weights) {
        this.weights = weights;
        double mean = Math.max(
                1,
                article.segments().stream()
                        .mapToInt(s -> s.span().length())
                        .average()
                        .orElse(1));
        for (Segment segment : article.segments()) {
            titles.add(segment.title());
            Bag[] ofSegment = new Bag[LONGEST_RUN];
            TreeMap<Integer, Integer> sum = new TreeMap<>();
            double length = 0;
            for (int n = 0; n < LONGEST_RUN && segment.index() + n < items.size(); n++) {
                items.get(segment.index() + n).forEach((item, count) -> sum.merge(item, count, Integer::sum));
                length += article.segments().get(segment.index() + n).span().length() / mean;
                ofSegment[n] = bag(sum, length);
            }
            runs.add(ofSegment);
        }
        this.titled = titles.contains(true);
    }

    private Bag bag(TreeMap<Integer, Integer> items, double length) {
        int[] ids = new int[items.size()];
        int[] counts = new int[items.size()];
        double weight = 0;
        int i = 0;
        for (Map.Entry<Integer, Integer> item : items.entrySet()) {
            ids[i] = item.getKey();
            counts[i++] = item.getValue();
            weight += item.getValue() * weights[item.getKey()];
        }
        return new Bag(ids, counts, weight, length);
    }

    /** Evidence of several articles, weighed together: an item in every other segment tells little. */
    static List<Evidence> of(List<AnnotatedArticle> articles) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Map<Integer, Integer>>> items = new ArrayList<>();
        Map<Integer, Integer> frequency = new HashMap<>();
        int segments = 0;
        for (AnnotatedArticle article : articles) {
            List<Map<Integer, Integer>> ofArticle = new ArrayList<>();
            for (List<String> names : names(article)) {
                Map<Integer, Integer> ofSegment = new HashMap<>();
                for (String name : names) {
                    ofSegment.merge(numbers.computeIfAbsent(name, n -> numbers.size()), 1, Integer::sum);
                }
                ofSegment.keySet().forEach(id -> frequency.merge(id, 1, Integer::sum));
                ofArticle.add(ofSegment);
                segments++;
            }
            items.add(ofArticle);
        }
        double[] weights = new double[numbers.size()];
        for (Map.Entry<Integer, Integer> item : frequency.entrySet()) {
            weights[item.getKey()] = Math.log(1 + (double) segments / item.getValue());
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            evidence.add(new Evidence(articles.get(i), items.get(i), weights));
        }
        return evidence;
    }

    /** Concepts and numbers of each segment. */
    private static List<List<String>> names(AnnotatedArticle article) {
        List<List<String>> names = new ArrayList<>();
        for (Segment segment : article.segments()) {
            List<String> ofSegment = new ArrayList<>();
            Matcher digits = NUMBER.matcher(article.text(segment.index()));
            while (digits.find()) {
                ofSegment.add("#" + westernDigits(digits.group()));
            }
            names.add(ofSegment);
        }
        for (Mention mention : article.mentions()) {
            names.get(mention.segment()).add(mention.concept().id());
        }
        return names;
    }

    private static String westernDigits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    int size() {
        return runs.size();
    }

    /**
     * Likeness of a run of segments here to one there: Dice's coefficient over weighted items, 0 to 1.
     *
     * @return 0 where nothing is shared
     */
    double likeness(int from, int to, Evidence other, int otherFrom, int otherTo) {
        double all = bag(from, to).weight() + other.bag(otherFrom, otherTo).weight();
        return all == 0 ? 0 : 2 * sharedWeight(from, to, other, otherFrom, otherTo) / all;
    }

    /** Weight of what a run of segments here and one there share. */
    double sharedWeight(int from, int to, Evidence other, int otherFrom, int otherTo) {
        Bag mine = bag(from, to);
        Bag theirs = other.bag(otherFrom, otherTo);
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < mine.ids().length && j < theirs.ids().length) {
            int difference = Integer.compare(mine.ids()[i], theirs.ids()[j]);
            if (difference == 0) {
                sum += Math.min(mine.counts()[i], theirs.counts()[j]) * weights[mine.ids()[i]];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return sum;
    }

    private Bag bag(int from, int to) {
        return runs.get(from)[to - from - 1];
    }

    /** Length of a run in units of the article's mean segment. */
    double length(int from, int to) {
        return bag(from, to).length();
    }

    /** Whether one of the segments is a title. */
    boolean titled() {
        return titled;
    }

    boolean title(int segment) {
        return titles.get(segment);
    }
}
