package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.language.Languages;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are copies of others: reprints, reports of one agency, states of one page. Only the body counts, not what
 * stands around it on a page. Pairs that share nothing are never looked at. Immutable.
 */
public final class NearDuplicates {
    private static final double COPY = 0.5;
    private static final double SHARED_CHOSEN = 0.2;
    private static final double SHARED_VERSION = 0.2;
    private static final int LEAST_RUNS = 12;
    private static final int TOO_COMMON = 500;

    private final Languages languages;

    /**
     * A search by the rules of languages.
     *
     * @param languages how texts are folded and split into sentences
     */
    public NearDuplicates(Languages languages) {
        this.languages = languages;
    }

    /**
     * Groups of copies.
     *
     * @param articles any articles; only those of one language can be copies of each other
     * @param progress told after each article; asked whether to stop
     * @return groups of two articles or more, in the order of their first article; articles that copy nothing are in none
     * @throws CancellationException where the caller stopped it
     */
    public List<CopyGroup> find(List<Article> articles, Progress progress) {
        List<WordRuns> runs = new ArrayList<>();
        for (Article article : articles) {
            progress.report(runs.size(), articles.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            runs.add(WordRuns.of(article, languages));
        }
        int[] root = new int[articles.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        join(articles, runs, root);
        join(articles, runs, root);
        Map<Integer, List<Integer>> joined = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            joined.computeIfAbsent(find(root, i), k -> new ArrayList<>()).add(i);
        }
        List<CopyGroup> groups = new ArrayList<>();
        for (List<Integer> members : joined.values()) {
            groups.addAll(groups(members, articles, runs));
        }
        groups.sort(Comparator.comparing(g -> Collections.min(g.articles())));
        progress.report(articles.size(), articles.size());
        return List.copyOf(groups);
    }

    /**
     * Whether one of two articles is a copy of the other.
     *
     * @param one an article
     * @param other another
     * @param languages how texts are folded
     * @return true where {@link #find} would group the two, were there no others
     */
    public static boolean areCopies(Article one, Article other, Languages languages) {
        return belong(List.of(one, other), List.of(WordRuns.of(one, languages), WordRuns.of(other, languages)), 0, 1);
    }

    private static void join(List<Article> articles, List<WordRuns> runs, int[] root) {
        candidates(runs, (one, other) -> {
            if (find(root, one) != find(root, other) && copies(articles, runs, one, other)) {
                root[find(root, one)] = find(root, other);
            }
        });
        Map<String, List<Integer>> addresses = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String address = address(articles.get(i));
            if (address == null) {
                continue;
            }
            List<Integer> others = addresses.computeIfAbsent(address, k -> new ArrayList<>());
            for (int other : others) {
                if (versions(articles, runs, i, other)) {
                    root[find(root, i)] = find(root, other);
                    break;
                }
            }
            if (others.size() < TOO_COMMON) {
                others.add(i);
            }
        }
    }

    /**
     * Groups among articles that are joined by copies: an original with its own copies, then the same among those left, so
     * that no text comes in by one that holds two.
     */
    private List<CopyGroup> groups(List<Integer> joined, List<Article> articles, List<WordRuns> runs) {
        List<CopyGroup> groups = new ArrayList<>();
        List<Integer> left = new ArrayList<>(joined);
        while (left.size() > 1) {
            int original = original(left, articles, runs);
            List<Integer> members = left.stream()
                    .filter(m -> m == original || belong(articles, runs, original, m))
                    .toList();
            if (members.size() > 1) {
                groups.add(group(original, members, articles, runs));
            }
            left.removeAll(Set.copyOf(members));
        }
        return groups;
    }

    /** Takes two articles that share enough for a closer look. */
    interface Pairs {
        void pair(int one, int other);
    }

    /** Pairs of articles that share some of their chosen runs; all others are never looked at together. */
    static void candidates(List<WordRuns> runs, Pairs pairs) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (long chosen : runs.get(i).chosen()) {
                List<Integer> others = holders.computeIfAbsent(chosen, k -> new ArrayList<>());
                others.forEach(o -> shared.merge(o, 1, Integer::sum));
                if (others.size() < TOO_COMMON) {
                    others.add(i);
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int other = entry.getKey();
                int fewer = Math.min(
                        runs.get(i).chosen().size(), runs.get(other).chosen().size());
                if (entry.getValue() >= SHARED_CHOSEN * fewer) {
                    pairs.pair(i, other);
                }
            }
        }
    }

    private static boolean belong(List<Article> articles, List<WordRuns> runs, int one, int other) {
        return copies(articles, runs, one, other) || versions(articles, runs, one, other);
    }

    /** States of one page: the same address, and some of the text. */
    private static boolean versions(List<Article> articles, List<WordRuns> runs, int one, int other) {
        String address = address(articles.get(one));
        return address != null
                && address.equals(address(articles.get(other)))
                && sameLanguage(articles, one, other)
                && runs.get(one).similarity(runs.get(other)) >= SHARED_VERSION;
    }

    private static boolean copies(List<Article> articles, List<WordRuns> runs, int one, int other) {
        boolean enough = Math.min(runs.get(one).size(), runs.get(other).size()) >= LEAST_RUNS;
        return sameLanguage(articles, one, other)
                && (enough
                        ? runs.get(one).similarity(runs.get(other)) >= COPY
                        : runs.get(one).size() > 0 && runs.get(one).sameAs(runs.get(other)));
    }

    private static boolean sameLanguage(List<Article> articles, int one, int other) {
        return articles.get(one)
                .language()
                .language()
                .equals(articles.get(other).language().language());
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private CopyGroup group(int original, List<Integer> members, List<Article> articles, List<WordRuns> runs) {
        Differences differences = new Differences(languages);
        List<Copy> copies = new ArrayList<>();
        for (int member : members) {
            if (member != original) {
                WordRuns one = runs.get(original);
                WordRuns other = runs.get(member);
                copies.add(new Copy(
                        member,
                        kind(articles.get(original), articles.get(member), one.sameAs(other)),
                        one.similarity(other),
                        differences.of(articles.get(original), articles.get(member))));
            }
        }
        return new CopyGroup(original, copies);
    }

    /** Named as a source by others, else published first, else the longest; the first of equals. */
    private static int original(List<Integer> members, List<Article> articles, List<WordRuns> runs) {
        Comparator<Integer> named = Comparator.comparingInt(m -> -(int) members.stream()
                .filter(o -> cites(articles.get(o), articles.get(m)))
                .count());
        Comparator<Integer> first =
                Comparator.comparing(m -> published(articles.get(m)), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<Integer> earlier = Comparator.comparing(
                m -> value(articles.get(m).provenance().retrieved()), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<Integer> longest = Comparator.comparingInt(m -> -runs.get(m).size());
        return members.stream()
                .min(named.thenComparing(first).thenComparing(earlier).thenComparing(longest))
                .orElseThrow();
    }

    private static Copy.Kind kind(Article original, Article copy, boolean same) {
        String address = address(original);
        if (address != null && address.equals(address(copy))) {
            return same ? Copy.Kind.IDENTICAL : Copy.Kind.VERSION;
        }
        if (cites(copy, original)) {
            return Copy.Kind.REPRINT;
        }
        boolean agency = original.provenance().agencies().stream()
                .anyMatch(a -> copy.provenance().agencies().stream().anyMatch(b -> key(a).equals(key(b))));
        return agency ? Copy.Kind.AGENCY : same ? Copy.Kind.IDENTICAL : Copy.Kind.SIMILAR;
    }

    private static boolean cites(Article article, Article source) {
        String outlet = source.provenance().outlet();
        return outlet != null
                && article != source
                && article.provenance().agencies().stream().anyMatch(a -> key(a).equals(key(outlet)));
    }

    /** Equal for all spellings of one outlet. */
    private static String key(String name) {
        return OutletRegister.curated().identity(name);
    }

    private static @Nullable String published(Article article) {
        return value(article.provenance().published());
    }

    private static @Nullable String value(@Nullable Dated date) {
        return date == null ? null : date.value();
    }

    /** The address without scheme, {@code www.}, marks of campaigns, fragment and closing slash; null for a site's first page. */
    private static @Nullable String address(Article article) {
        String address = article.provenance().address();
        if (address == null) {
            return null;
        }
        String bare = address.replaceFirst("^https?://(www\\.)?", "")
                .replaceAll("[?&](utm_[a-z]+|fbclid|gclid|yclid|ref)=[^&#]*", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
        return bare.indexOf('/') > 0 || bare.indexOf('?') > 0 ? bare : null;
    }
}
