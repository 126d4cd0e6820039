package org.dragoman.glossary.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.text.Severity;

/** A concept that is, step by step, broader than itself, part of itself, or its own successor. */
final class CircularRelation implements GlossaryRule {
    private static final List<Relation.Type> ORDERED = List.of(
            Relation.Type.BROADER,
            Relation.Type.PART_OF,
            Relation.Type.ORGAN_OF,
            Relation.Type.SUCCESSOR_OF,
            Relation.Type.BASED_ON);

    @Override
    public String id() {
        return "circular-relation";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        for (Relation.Type type : ORDERED) {
            Map<String, List<String>> targets = new HashMap<>();
            for (Concept concept : glossary.concepts()) {
                for (Relation relation : concept.relations()) {
                    if (relation.type() == type) {
                        targets.computeIfAbsent(concept.id(), c -> new ArrayList<>())
                                .add(relation.target());
                    }
                }
            }
            Set<String> safe = new HashSet<>();
            for (String start : targets.keySet().stream().sorted().toList()) {
                if (returns(start, targets, safe)) {
                    sink.accept(new GlossaryFinding(
                            id(),
                            Severity.ERROR,
                            start,
                            null,
                            null,
                            "Its relations \"" + type.code() + "\" lead back to itself.",
                            "Remove one of them."));
                }
            }
        }
    }

    /** Whether a way of relations comes back; concepts from which none does are remembered. */
    private static boolean returns(String start, Map<String, List<String>> targets, Set<String> safe) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(targets.getOrDefault(start, List.of()));
        while (!next.isEmpty()) {
            String at = next.pop();
            if (at.equals(start)) {
                return true;
            }
            if (!safe.contains(at) && seen.add(at)) {
                next.addAll(targets.getOrDefault(at, List.of()));
            }
        }
        safe.add(start);
        return false;
    }
}
