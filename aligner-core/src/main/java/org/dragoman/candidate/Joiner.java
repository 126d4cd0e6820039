package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the matches of one unit into occurrences, the surest first; no word belongs to two. */
final class Joiner {
    private static final double LONGER = 0.04;

    private final PairModel model;
    private final double least;

    Joiner(PairModel model, double least) {
        this.model = model;
        this.least = least;
    }

    /** Phrases that name one thing. */
    static final class Group {
        final Map<String, Phrase> sides = new LinkedHashMap<>();
        final List<Match> matches = new ArrayList<>();
        double confidence = 1;
    }

    private record Judged(Match match, double p, double rank) {}

    List<Group> join(List<Match> unit) {
        List<Judged> judged = new ArrayList<>();
        for (Match match : unit) {
            double p = model.of(match.facts());
            if (p >= least) {
                int words = match.source().size() + match.target().size();
                judged.add(new Judged(match, p, p + LONGER * Math.min(6, words)));
            }
        }
        judged.sort(Comparator.comparingDouble((Judged j) -> -j.rank()));
        List<Group> groups = new ArrayList<>();
        for (Judged next : judged) {
            add(next, groups);
        }
        return groups;
    }

    private static void add(Judged next, List<Group> groups) {
        Phrase source = next.match().source();
        Phrase target = next.match().target();
        Group ofSource = holder(source, groups);
        Group ofTarget = holder(target, groups);
        if (ofSource != null && ofSource == ofTarget) {
            ofSource.matches.add(next.match());
            return;
        }
        if (ofSource != null && ofTarget != null) {
            return;
        }
        if (ofSource == null && ofTarget == null) {
            if (free(source, groups) && free(target, groups)) {
                Group group = new Group();
                put(group, source, target, next);
                groups.add(group);
            }
            return;
        }
        if (ofSource != null) {
            extend(ofSource, target, next, groups);
        } else if (ofTarget != null) {
            extend(ofTarget, source, next, groups);
        }
    }

    private static void extend(Group group, Phrase other, Judged next, List<Group> groups) {
        if (!group.sides.containsKey(other.line().language()) && free(other, groups)) {
            put(group, next.match().source(), next.match().target(), next);
        }
    }

    private static void put(Group group, Phrase source, Phrase target, Judged next) {
        group.sides.put(source.line().language(), source);
        group.sides.put(target.line().language(), target);
        group.matches.add(next.match());
        group.confidence = Math.min(group.confidence, next.p());
    }

    private static @Nullable Group holder(Phrase phrase, List<Group> groups) {
        for (Group group : groups) {
            if (phrase.equals(group.sides.get(phrase.line().language()))) {
                return group;
            }
        }
        return null;
    }

    private static boolean free(Phrase phrase, List<Group> groups) {
        for (Group group : groups) {
            Phrase other = group.sides.get(phrase.line().language());
            if (other != null && other.overlaps(phrase)) {
                return false;
            }
        }
        return true;
    }
}
