package org.dragoman.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/**
 * One concept written out in one way in most texts of a project and in another way in this one. A mixture within one text is
 * told by {@link MixedTerms}.
 */
public final class MixedAcross implements ProjectCheck {
    @Override
    public String id() {
        return "mixed-across";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void checkAll(List<CheckedText> texts, Consumer<Finding> sink) {
        List<Map<String, Map<String, List<Mention>>>> uses = new ArrayList<>();
        Map<Use, Map<String, Integer>> counts = new HashMap<>();
        for (CheckedText text : texts) {
            Map<String, Map<String, List<Mention>>> mine = TermUses.of(text);
            uses.add(mine);
            mine.forEach((concept, byTerm) -> {
                Map<String, Integer> sum =
                        counts.computeIfAbsent(new Use(concept, text.language()), k -> new TreeMap<>());
                byTerm.keySet().forEach(term -> sum.merge(term, 1, Integer::sum));
            });
        }
        for (int i = 0; i < texts.size(); i++) {
            CheckedText text = texts.get(i);
            uses.get(i).forEach((concept, byTerm) -> {
                if (byTerm.size() == 1) {
                    Map<String, Integer> sum = counts.getOrDefault(new Use(concept, text.language()), Map.of());
                    Map.Entry<String, List<Mention>> use =
                            byTerm.entrySet().iterator().next();
                    String usual = usual(sum);
                    if (sum.size() > 1 && !usual.equals(use.getKey())) {
                        tell(text, use.getValue().get(0), usual, sink);
                    }
                }
            });
        }
    }

    /** The concept in one language. */
    private record Use(String concept, LanguageTag language) {}

    private static String usual(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }

    private void tell(CheckedText text, Mention mention, String usual, Consumer<Finding> sink) {
        Concept concept = mention.concept();
        List<Term> wanted = concept.terms(text.language()).stream()
                .filter(t -> text.languages()
                        .get(text.language())
                        .fold(t.text())
                        .folded()
                        .equals(usual))
                .limit(1)
                .toList();
        sink.accept(new FindingBuilder(this, text)
                .at(mention)
                .expected(TermWords.texts(wanted))
                .fix(TermFixes.of(text, mention, concept, wanted))
                .build());
    }
}
