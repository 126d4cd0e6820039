package org.dragoman.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays what was decided on events over events that were found. */
final class DecidedEvents {
    private final Map<String, EventDecision> byArticle = new HashMap<>();

    DecidedEvents(List<EventDecision> decisions) {
        decisions.forEach(d -> d.articles().forEach(a -> byArticle.put(a, d)));
    }

    /**
     * Groups as decided. What was decided on goes where it belongs; the rest of a group goes with the decision that most of
     * its articles are of, else it stays a group.
     */
    <A> List<List<A>> apply(List<List<A>> found, Function<A, String> name) {
        List<List<A>> groups = new ArrayList<>();
        Map<EventDecision, List<A>> decided = new LinkedHashMap<>();
        for (List<A> group : found) {
            EventDecision host = host(group, name);
            List<A> own = new ArrayList<>();
            for (A article : group) {
                EventDecision decision = byArticle.get(name.apply(article));
                EventDecision to = decision == null ? host : decision;
                if (to == null) {
                    own.add(article);
                } else {
                    List<A> members = decided.get(to);
                    if (members == null) {
                        members = new ArrayList<>();
                        decided.put(to, members);
                        groups.add(members);
                    }
                    members.add(article);
                }
            }
            if (!own.isEmpty()) {
                groups.add(own);
            }
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** The decision that most articles of a group are of; of equals the first in order. */
    private <A> @Nullable EventDecision host(List<A> group, Function<A, String> name) {
        Map<EventDecision, Integer> counts = new HashMap<>();
        for (A article : group) {
            EventDecision decision = byArticle.get(name.apply(article));
            if (decision != null) {
                counts.merge(decision, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .min(Map.Entry.<EventDecision, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(EventDecision.ORDER)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
