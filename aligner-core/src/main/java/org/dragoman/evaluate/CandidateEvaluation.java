package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.candidate.Occurrence;

/**
 * Proposed pairs of names against marked ones, for each two languages. A pair is right where both of its sides are names of one
 * concept in that place; recall is over concepts and places.
 *
 * @param name the languages, or {@code all}
 * @param right proposed pairs that are right
 * @param wrong proposed pairs that are not
 * @param found concepts of the gold that a pair names
 * @param missed the other concepts
 */
public record CandidateEvaluation(String name, int right, int wrong, int found, int missed) {
    private record Pair(String doc, int line, String one, String other) {}

    /**
     * Compares.
     *
     * @param gold what an annotator marked
     * @param places what the program proposes; the same pair twice in one place counts once
     * @return one for each two languages of the gold, in order, and one for {@code all}; none without gold
     */
    public static List<CandidateEvaluation> of(GoldNames gold, Collection<Occurrence> places) {
        List<CandidateEvaluation> all = new ArrayList<>();
        List<String> languages = List.copyOf(gold.languages());
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                all.add(of(gold, places, languages.get(i), languages.get(j)));
            }
        }
        if (!all.isEmpty()) {
            all.add(new CandidateEvaluation(
                    "all",
                    all.stream().mapToInt(CandidateEvaluation::right).sum(),
                    all.stream().mapToInt(CandidateEvaluation::wrong).sum(),
                    all.stream().mapToInt(CandidateEvaluation::found).sum(),
                    all.stream().mapToInt(CandidateEvaluation::missed).sum()));
        }
        return all;
    }

    private static CandidateEvaluation of(GoldNames gold, Collection<Occurrence> places, String one, String other) {
        Set<String> wanted = gold.wanted(one, other);
        Set<String> found = new HashSet<>();
        Set<Pair> right = new HashSet<>();
        Set<Pair> wrong = new HashSet<>();
        for (Occurrence place : places) {
            String a = place.surfaces().get(one);
            String b = place.surfaces().get(other);
            if (a != null && b != null) {
                Set<String> concepts = gold.concepts(place.doc(), place.line(), Map.of(one, a, other, b));
                (concepts.isEmpty() ? wrong : right).add(new Pair(place.doc(), gold.line(place.line()), a, b));
                concepts.forEach(c -> found.add(gold.key(place.doc(), place.line(), c)));
            }
        }
        found.retainAll(wanted);
        return new CandidateEvaluation(
                one + '-' + other, right.size(), wrong.size(), found.size(), wanted.size() - found.size());
    }

    /**
     * {@return share of the proposed pairs that are right; 1 where there is none}
     */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /**
     * {@return share of the gold's concepts that were found; 1 where there is none}
     */
    public double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    /**
     * {@return harmonic mean of precision and recall; 0 where both are}
     */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
