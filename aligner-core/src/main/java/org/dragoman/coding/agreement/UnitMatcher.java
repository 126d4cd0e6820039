package org.dragoman.coding.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;

/**
 * Finds out which units of coders are the same: those that are equal, and of the others those with the same text, in their
 * order, since two coders may have read two versions of an article.
 */
final class UnitMatcher {
    private final Set<CodedUnit> known = new TreeSet<>();
    private final Map<CodedUnit, List<CodedUnit>> alike = new HashMap<>();
    private final List<Map<CodedUnit, CodedUnit>> names = new ArrayList<>();

    UnitMatcher(List<CoderWork> coders) {
        coders.forEach(this::add);
    }

    private void add(CoderWork coder) {
        Set<CodedUnit> own = new TreeSet<>();
        coder.values().stream().map(CodedValue::unit).forEach(own::add);
        Set<CodedUnit> taken = new HashSet<>(own);
        taken.retainAll(known);
        Map<CodedUnit, CodedUnit> named = new HashMap<>();
        for (CodedUnit unit : own) {
            CodedUnit name = unit;
            if (!taken.contains(unit)) {
                name = alike.getOrDefault(text(unit), List.of()).stream()
                        .filter(u -> !taken.contains(u))
                        .findFirst()
                        .orElse(unit);
                taken.add(name);
            }
            named.put(unit, name);
        }
        for (CodedUnit name : new TreeSet<>(named.values())) {
            if (known.add(name)) {
                alike.computeIfAbsent(text(name), t -> new ArrayList<>()).add(name);
            }
        }
        names.add(named);
    }

    /** A unit without its place. */
    private static CodedUnit text(CodedUnit unit) {
        return new CodedUnit(unit.article(), unit.level(), 0, unit.words(), unit.hash(), unit.concept());
    }

    /** What a unit of a coder is called among all coders. */
    CodedUnit name(int coder, CodedUnit unit) {
        return names.get(coder).getOrDefault(unit, unit);
    }
}
