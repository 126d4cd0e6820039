package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Segment;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.mention.Grounds.Kind;
import org.dragoman.mention.Grounds.Reason;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among concepts that share a form. In this order: the form that needs the fewer changes; the person who holds
 * the office beside the name; city or state by the word beside it; the one named last before (of persons, else the one
 * named next); the one to which more of what the article names belongs; the glossary's order.
 */
final class RivalChoice {
    private static final int OFFICE_REACH = 28;
    private static final int STEP_LIMIT = 100;
    private static final int CRITERIA = 5;
    private static final Kind[] KINDS = {
        Kind.NEARER_FORM, Kind.OFFICE_BESIDE, Kind.TYPE_BESIDE, Kind.NAMED_LAST, Kind.RELATED
    };

    private final String text;
    private final List<Segment> segments;
    private final LanguageTag language;
    private final List<Spot> spots;
    private final Introductions certain;
    private @Nullable Map<String, Set<String>> related;

    RivalChoice(String text, List<Segment> segments, LanguageTag language, List<Spot> spots, Introductions certain) {
        this.text = text;
        this.segments = segments;
        this.language = language;
        this.spots = spots;
        this.certain = certain;
    }

    /**
     * Candidates of one place, likeliest first, and what decided.
     *
     * @param order the candidates
     * @param reason what set the first apart, null where there is only one
     */
    record Ranking(List<Candidate> order, @Nullable Reason reason) {}

    private record Scored(
            Candidate candidate, int[] scores, @Nullable Span[] evidence) {}

    Ranking rank(Spot spot) {
        if (spot.rivals().size() == 1) {
            return new Ranking(spot.rivals(), null);
        }
        Span segment = segment(spot.segment(), spot.span());
        TypeWords.Verdict verdict = TypeWords.beside(text, segment, spot.span(), language);
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : spot.rivals()) {
            scored.add(score(candidate, segment, verdict, spot.rivals()));
        }
        scored.sort((a, b) -> Arrays.compare(b.scores(), a.scores()));
        return new Ranking(scored.stream().map(Scored::candidate).toList(), reason(scored.get(0), scored.get(1)));
    }

    private static Reason reason(Scored first, Scored second) {
        for (int i = 0; i < CRITERIA; i++) {
            if (first.scores()[i] != second.scores()[i]) {
                return new Reason(KINDS[i], first.evidence()[i]);
            }
        }
        return new Reason(Kind.ORDER, null);
    }

    private Span segment(int index, Span otherwise) {
        if (index < segments.size() && segments.get(index).index() == index) {
            return segments.get(index).span();
        }
        return segments.stream()
                .filter(s -> s.index() == index)
                .findFirst()
                .map(Segment::span)
                .orElse(otherwise);
    }

    private Scored score(
            Candidate candidate, Span segment, TypeWords.@Nullable Verdict verdict, List<Candidate> rivals) {
        int[] scores = new int[CRITERIA];
        @Nullable Span[] evidence = new @Nullable Span[CRITERIA];
        scores[0] = -STEP_LIMIT * candidate.penalty()
                - candidate.hit().derivation().steps().size();
        evidence[1] = candidate.person() ? officeBeside(candidate, segment) : null;
        scores[1] = evidence[1] == null ? 0 : 1;
        if (verdict != null && candidate.concept().type() == ConceptType.PLACE && areCityAndState(rivals)) {
            scores[2] = TypeWords.isCity(candidate.concept()) == verdict.city() ? 1 : 0;
            evidence[2] = verdict.evidence();
        }
        Span named = certain.before(candidate.id(), candidate.span().start());
        if (named == null && candidate.person()) {
            Span later = certain.after(candidate.id(), candidate.span().start());
            evidence[3] = later;
            scores[3] = later == null ? Integer.MIN_VALUE : -1 - later.start();
        } else {
            evidence[3] = named;
            scores[3] = named == null ? Integer.MIN_VALUE : named.start();
        }
        scores[4] = related(candidate.concept());
        return new Scored(candidate, scores, evidence);
    }

    private static boolean areCityAndState(List<Candidate> rivals) {
        boolean city = false;
        boolean state = false;
        for (Candidate rival : rivals) {
            city = city || TypeWords.isCity(rival.concept());
            state = state || !TypeWords.isCity(rival.concept());
        }
        return city && state;
    }

    /** Whether an office that a person holds stands before the name. */
    boolean holdsOfficeBeside(Candidate person) {
        return officeBeside(person, segment(person.segment(), person.span())) != null;
    }

    /** An office that the person holds, before the name with no more than a few words between, in one sentence. */
    private @Nullable Span officeBeside(Candidate person, Span segment) {
        for (int i = Spot.firstFrom(spots, person.span().start()) - 1; i >= 0; i--) {
            Span span = spots.get(i).span();
            if (span.start() < segment.start() || span.start() < person.span().start() - 4 * OFFICE_REACH) {
                return null;
            }
            if (span.end() > person.span().start() || person.span().start() - span.end() > OFFICE_REACH) {
                continue;
            }
            boolean plain = text.substring(span.end(), person.span().start())
                    .chars()
                    .allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
            if (plain && holds(person.concept(), spots.get(i).best().id())) {
                return span;
            }
        }
        return null;
    }

    static boolean holds(Concept person, String office) {
        for (Relation relation : person.relations()) {
            if (relation.type() == Relation.Type.HOLDS_OFFICE
                    && relation.target().equals(office)) {
                return true;
            }
        }
        return false;
    }

    /** How many other concepts of the article stand in a relation with one. */
    private int related(Concept concept) {
        Map<String, Set<String>> known = related;
        if (known == null) {
            known = new HashMap<>();
            for (Spot spot : spots) {
                if (spot.rivals().size() == 1 && !spot.best().contextual()) {
                    Concept other = spot.best().concept();
                    known.computeIfAbsent(other.id(), k -> new HashSet<>()).add(other.id());
                    for (Relation relation : other.relations()) {
                        known.computeIfAbsent(relation.target(), k -> new HashSet<>())
                                .add(other.id());
                    }
                }
            }
            related = known;
        }
        Set<String> all = new HashSet<>(known.getOrDefault(concept.id(), Set.of()));
        for (Relation relation : concept.relations()) {
            if (known.getOrDefault(relation.target(), Set.of()).contains(relation.target())) {
                all.add(relation.target());
            }
            String of = relation.of();
            if (of != null && known.getOrDefault(of, Set.of()).contains(of)) {
                all.add(of);
            }
        }
        all.remove(concept.id());
        return all.size();
    }
}
