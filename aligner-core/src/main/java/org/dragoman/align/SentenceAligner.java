package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Progress;

/**
 * Aligns the segments of two or more articles by shared concepts and numbers, the rare ones first, and by length. The
 * pairs are aligned one by one and their links joined, the surest first, into beads over all articles. Safe for use by
 * several threads.
 */
public final class SentenceAligner {
    private static final int LARGEST_SIDE = 3;

    /** An aligner. */
    public SentenceAligner() {}

    private record Joined(int left, int right, PairAligner.Link link) {}

    /** A growing bead. */
    private static final class Group {
        final List<TreeSet<Integer>> sides = new ArrayList<>();
        double cost;

        Group(int count) {
            for (int i = 0; i < count; i++) {
                sides.add(new TreeSet<>());
            }
        }

        boolean canJoin(Group other) {
            for (int i = 0; i < sides.size(); i++) {
                TreeSet<Integer> both = new TreeSet<>(sides.get(i));
                both.addAll(other.sides.get(i));
                if (both.size() > LARGEST_SIDE || (!both.isEmpty() && both.last() - both.first() >= both.size())) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Aligns articles.
     *
     * @param articles two or more, in the order of the bead's sides
     * @return beads that hold every segment once
     */
    public Alignment align(List<AnnotatedArticle> articles) {
        List<Evidence> evidence = Evidence.of(articles);
        List<Joined> links = new ArrayList<>();
        for (int left = 0; left < articles.size(); left++) {
            for (int right = left + 1; right < articles.size(); right++) {
                for (PairAligner.Link link : new PairAligner(evidence.get(left), evidence.get(right)).links()) {
                    links.add(new Joined(left, right, link));
                }
            }
        }
        links.sort(Comparator.comparingDouble(j -> -j.link().score()));
        return new Alignment(ordered(groups(evidence, links)));
    }

    /**
     * Aligns articles of which something is decided.
     *
     * @param articles two or more, in the order of the bead's sides
     * @param decisions fixed beads stand as they are, forbidden ones do not come about
     * @return beads that hold every segment once
     */
    public Alignment align(List<AnnotatedArticle> articles, BeadDecisions decisions) {
        return DecidedBeads.apply(align(articles), decisions);
    }

    /**
     * Aligns several groups of articles in the same languages; words that go together are learnt over all of them.
     *
     * @param groups the articles of each, as many and in the same languages
     * @param progress told after each group; asked whether to stop
     * @return an alignment for each group
     * @throws CancellationException where the caller stopped it
     */
    public List<Alignment> alignAll(List<List<AnnotatedArticle>> groups, Progress progress) {
        List<Alignment> alignments = new ArrayList<>();
        for (List<AnnotatedArticle> group : groups) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            alignments.add(align(group));
            progress.report(alignments.size(), groups.size());
        }
        return alignments;
    }

    private static List<Group> groups(List<Evidence> evidence, List<Joined> links) {
        List<List<Group>> bySegment = new ArrayList<>();
        for (int side = 0; side < evidence.size(); side++) {
            List<Group> ofSide = new ArrayList<>();
            for (int segment = 0; segment < evidence.get(side).size(); segment++) {
                Group group = new Group(evidence.size());
                group.sides.get(side).add(segment);
                ofSide.add(group);
            }
            bySegment.add(ofSide);
        }
        for (Joined joined : links) {
            PairAligner.Link link = joined.link();
            Group into = bySegment.get(joined.left()).get(link.sourceFrom());
            for (int i = link.sourceFrom() + 1; i < link.sourceTo(); i++) {
                into = join(bySegment, into, bySegment.get(joined.left()).get(i), link);
            }
            for (int j = link.targetFrom(); j < link.targetTo(); j++) {
                into = join(bySegment, into, bySegment.get(joined.right()).get(j), link);
            }
        }
        List<Group> distinct = new ArrayList<>();
        bySegment.forEach(
                side -> side.stream().filter(g -> !distinct.contains(g)).forEach(distinct::add));
        return distinct;
    }

    private static Group join(List<List<Group>> bySegment, Group a, Group b, PairAligner.Link link) {
        if (a == b || !a.canJoin(b)) {
            return a;
        }
        a.cost = Math.max(Math.max(a.cost, b.cost), 1 / (1 + Math.exp(link.score())));
        for (int side = 0; side < bySegment.size(); side++) {
            for (int segment : b.sides.get(side)) {
                bySegment.get(side).set(segment, a);
                a.sides.get(side).add(segment);
            }
        }
        return a;
    }

    /** By the first article's segments; a bead without them follows the bead of the segment before it. */
    private static List<Bead> ordered(List<Group> groups) {
        int sides = groups.isEmpty() ? 0 : groups.get(0).sides.size();
        List<Group> result = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            int current = side;
            TreeMap<Integer, Group> starting = new TreeMap<>();
            groups.stream()
                    .filter(g -> !g.sides.get(current).isEmpty())
                    .forEach(g -> starting.put(g.sides.get(current).first(), g));
            int at = 0;
            for (Group group : starting.values()) {
                int known = result.indexOf(group);
                if (known >= 0) {
                    at = known + 1;
                } else {
                    result.add(at++, group);
                }
            }
        }
        return result.stream()
                .map(g -> new Bead(
                        g.sides.stream().<List<Integer>>map(ArrayList::new).toList(), g.cost))
                .toList();
    }
}
