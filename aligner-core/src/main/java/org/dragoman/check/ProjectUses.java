package org.dragoman.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.LanguageTag;

/**
 * In how many texts of a project each concept is written out by which term. What is kept does not grow with the texts, only
 * with the concepts that they name. Not safe for use by several threads.
 */
public final class ProjectUses {
    /** The concept in one language. */
    private record Use(String concept, LanguageTag language) {}

    private final Map<Use, Map<String, Integer>> counts = new HashMap<>();

    /** Of no text so far. */
    public ProjectUses() {}

    /**
     * Counts a text.
     *
     * @param text how it writes its concepts out
     */
    public void add(List<TermUse> text) {
        for (TermUse use : text) {
            Map<String, Integer> sum =
                    counts.computeIfAbsent(new Use(use.concept(), use.language()), k -> new TreeMap<>());
            use.terms().forEach(term -> sum.merge(term, 1, Integer::sum));
        }
    }

    /**
     * What is to be said of a text when all texts are counted.
     *
     * @param text what {@link #add} got of it
     * @return findings where the text uses another term than most
     */
    List<Finding> against(List<TermUse> text) {
        List<Finding> findings = new ArrayList<>();
        for (TermUse use : text) {
            Finding finding = use.against().isEmpty() ? null : use.against(usual(use));
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /**
     * All findings of a text when all texts are counted.
     *
     * @param text what was found in it
     * @return its own findings and those against the usage of the project, in the order of the places
     */
    public List<Finding> findings(TextFindings text) {
        List<Finding> all = new ArrayList<>(text.own());
        all.addAll(against(text.uses()));
        return ConsistencyChecker.ordered(all);
    }

    private String usual(TermUse use) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.getOrDefault(new Use(use.concept(), use.language()), Map.of())
                .entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
