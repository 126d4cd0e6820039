package org.dragoman.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.concept.Relation;
import org.dragoman.mention.Grounds.Hidden;
import org.dragoman.mention.Grounds.Kind;
import org.dragoman.mention.Grounds.Reason;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What the rest of an article says of its forms: which count, which of two concepts is meant, and why. */
final class ContextRules {
    private final Article article;
    private final Map<String, Span> certain;
    private final Introductions named = new Introductions();
    private final Introductions alone = new Introductions();
    private final Introductions others = new Introductions();
    private final RivalChoice choice;
    private final List<Spot> allowed;

    /**
     * Weighs candidates.
     *
     * @param candidates by place, without those that are doubtful for good
     * @param certain where concepts are named beyond doubt
     */
    ContextRules(Article article, List<Segment> segments, List<Candidate> candidates, Map<String, Span> certain) {
        this.article = article;
        this.certain = certain;
        List<Candidate> kept = withoutOtherPersons(candidates, segments);
        List<Spot> spots = Spot.of(kept);
        choice = new RivalChoice(article.text(), segments, article.language(), spots, alone);
        boolean contextual = false;
        boolean rivals = false;
        for (Candidate candidate : kept) {
            contextual = contextual || candidate.contextual();
        }
        for (Spot spot : spots) {
            rivals = rivals || spot.rivals().size() > 1;
        }
        if (contextual || rivals) {
            introduce(contextual ? Spot.of(full(kept)) : spots, askedFor(kept, spots));
        }
        allowed = contextual ? Spot.of(introduced(kept)) : spots;
    }

    /** Bare surnames behind another given name are not the known person's; where they stand is kept in mind. */
    private List<Candidate> withoutOtherPersons(List<Candidate> candidates, List<Segment> segments) {
        List<Candidate> strangers = List.of();
        List<Spot> spots = List.of();
        for (Candidate candidate : candidates) {
            if (!candidate.surname()) {
                continue;
            }
            spots = spots.isEmpty() ? Spot.of(candidates) : spots;
            Segment segment = segment(segments, candidate);
            if (Surnames.isAnother(
                    candidate, article.text(), segment.span(), segment.title(), article.language(), spots)) {
                strangers = strangers.isEmpty() ? new ArrayList<>() : strangers;
                strangers.add(candidate);
                others.add(candidate.id(), candidate.span());
            }
        }
        if (strangers.isEmpty()) {
            return candidates;
        }
        List<Candidate> kept = new ArrayList<>(candidates);
        kept.removeAll(strangers);
        return kept;
    }

    private static Segment segment(List<Segment> segments, Candidate candidate) {
        int at = candidate.segment();
        if (at < segments.size() && segments.get(at).index() == at) {
            return segments.get(at);
        }
        return segments.stream().filter(s -> s.index() == at).findFirst().orElse(segments.get(0));
    }

    private static List<Candidate> full(List<Candidate> candidates) {
        List<Candidate> full = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (!candidate.contextual()) {
                full.add(candidate);
            }
        }
        return full;
    }

    /** The concepts of which somebody will ask where they are named. */
    private static Set<String> askedFor(List<Candidate> candidates, List<Spot> spots) {
        Set<String> asked = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!candidate.contextual()) {
                continue;
            }
            asked.add(candidate.id());
            if (candidate.phrase()) {
                for (Relation relation : candidate.concept().relations()) {
                    if (relation.type() == Relation.Type.ORGAN_OF) {
                        asked.add(relation.target());
                    }
                }
            }
        }
        for (Spot spot : spots) {
            for (int i = 0; i < spot.rivals().size() && spot.rivals().size() > 1; i++) {
                asked.add(spot.rivals().get(i).id());
            }
        }
        return asked;
    }

    /** Notes who is named where: first the places of one concept, then those that have to be told apart. */
    private void introduce(List<Spot> full, Set<String> askedFor) {
        List<Spot> chosen = Selection.of(full).chosen();
        for (Spot spot : chosen) {
            if (spot.rivals().size() == 1 && askedFor.contains(spot.best().id())) {
                alone.add(spot.best().id(), spot.span());
                named.add(spot.best().id(), spot.span());
            }
        }
        for (Spot spot : chosen) {
            if (spot.rivals().size() > 1) {
                named.add(choice.rank(spot).order().get(0).id(), spot.span());
            }
        }
    }

    private List<Candidate> introduced(List<Candidate> candidates) {
        List<Candidate> organs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.contextual()
                    && !candidate.doubtful()
                    && candidate.phrase()
                    && introduction(candidate) != null) {
                organs.add(candidate);
            }
        }
        for (Candidate organ : organs) {
            named.add(organ.id(), organ.span());
            alone.add(organ.id(), organ.span());
        }
        List<Candidate> counted = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (!candidate.contextual() || introduction(candidate) != null) {
                counted.add(candidate);
            }
        }
        return counted;
    }

    /**
     * Where a concept was named before a candidate, or null. A person may be named in full behind the surname, as
     * headlines do, but not where another of that surname was named last. A name of several words ("Council of Foreign
     * Ministers") is also introduced by the organisation whose organ it is.
     */
    private @Nullable Reason introduction(Candidate candidate) {
        int start = candidate.span().start();
        Span before = named.before(candidate.id(), start);
        if (candidate.person()) {
            Span stranger = others.before(candidate.id(), start);
            if (stranger != null
                    && (before == null || before.start() < stranger.start())
                    && !choice.holdsOfficeBeside(candidate)) {
                return null;
            }
            Span later = before == null ? named.after(candidate.id(), start) : null;
            if (later != null) {
                return new Reason(Kind.INTRODUCED_LATER, later);
            }
        }
        Reason reason = before == null ? null : new Reason(Kind.INTRODUCED, before);
        if (candidate.phrase()) {
            for (Relation relation : candidate.concept().relations()) {
                Span organisation =
                        relation.type() == Relation.Type.ORGAN_OF ? named.before(relation.target(), start) : null;
                Span known = reason == null ? null : reason.evidence();
                if (organisation != null && (known == null || known.start() < organisation.start())) {
                    reason = new Reason(Kind.ORGAN_INTRODUCED, organisation);
                }
            }
        }
        return reason;
    }

    /** Places of the candidates that count. */
    List<Spot> allowed() {
        return allowed;
    }

    /** The mention of a place. */
    Mention mention(Spot spot, boolean inner, List<Spot> hidden) {
        RivalChoice.Ranking ranking = choice.rank(spot);
        Candidate best = ranking.order().get(0);
        return new Mention(
                best.concept(),
                best.hit().term(),
                best.span(),
                best.segment(),
                best.hit().derivation(),
                inner,
                rivals(ranking.order()),
                grounds(best, ranking.reason(), hidden));
    }

    private static List<String> rivals(List<Candidate> order) {
        if (order.size() == 1) {
            return List.of();
        }
        List<String> rivals = new ArrayList<>(order.size() - 1);
        for (Candidate rival : order.subList(1, order.size())) {
            rivals.add(rival.id());
        }
        return rivals;
    }

    private Grounds grounds(Candidate best, @Nullable Reason chosen, List<Spot> hidden) {
        if (!best.contextual() && !best.doubtful() && chosen == null && hidden.isEmpty()) {
            return Grounds.NONE;
        }
        List<Reason> reasons = new ArrayList<>(2);
        if (best.doubtful()) {
            reasons.add(new Reason(Kind.CERTAIN_ELSEWHERE, certain.get(best.id())));
        }
        Reason introduction = best.contextual() ? introduction(best) : null;
        if (introduction != null) {
            reasons.add(introduction);
        }
        if (chosen != null) {
            reasons.add(chosen);
        }
        List<Hidden> gaveWay = new ArrayList<>(hidden.size());
        for (Spot spot : hidden) {
            gaveWay.add(new Hidden(spot.best().id(), spot.span()));
        }
        return new Grounds(reasons, gaveWay);
    }
}
