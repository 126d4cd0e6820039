package org.dragoman.coding.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Codebook;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;
import org.dragoman.coding.ReadArticle;
import org.dragoman.coding.Scale;
import org.dragoman.compare.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * How far coders agree, unit by unit. A coder who has read an article to its end gave every unit of it that has no value
 * none on purpose; elsewhere a missing value is missing, and says nothing.
 *
 * <p>On a nominal variable "none" is a value of its own. On the others it has no place in the order and is missing, though
 * a disagreement all the same. A variable of several codes is reckoned code by code: a unit has it or has not.
 *
 * @param coders their names, in the order given
 * @param variables a row a variable; behind a variable of several codes no row for it but one a code
 * @param disagreements in order of variable and unit
 * @param unknown how many values are not in the codebook, and were left out
 */
public record Agreement(
        List<String> coders, List<VariableAgreement> variables, List<Disagreement> disagreements, int unknown) {
    private static final double NONE = -1;

    /** Copies the lists. */
    public Agreement {
        coders = List.copyOf(coders);
        variables = List.copyOf(variables);
        disagreements = List.copyOf(disagreements);
    }

    /** What each coder gave each unit of one variable, and how many units all who read them gave none. */
    private record Answers(Map<CodedUnit, List<Optional<List<String>>>> byUnit, Map<List<Boolean>, Integer> bothNone) {}

    /**
     * Compares coders.
     *
     * @param book what was coded
     * @param coders at least two
     * @param seed of the intervals
     * @return how far they agree
     */
    public static Agreement of(Codebook book, List<CoderWork> coders, long seed) {
        if (coders.size() < 2) {
            throw new IllegalArgumentException("agreement needs two coders, got " + coders.size());
        }
        UnitMatcher matcher = new UnitMatcher(coders);
        List<VariableAgreement> rows = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (CodeVariable variable : book.variables()) {
            Answers answers = answers(variable, coders, matcher);
            answers.byUnit.forEach((unit, values) -> {
                if (values.stream().flatMap(Optional::stream).distinct().count() > 1) {
                    disagreements.add(new Disagreement(unit, variable, values));
                }
            });
            if (variable.choice() == Choice.MULTIPLE) {
                for (Code code : variable.codes()) {
                    rows.add(row(variable, code, numbers(variable, code, answers, coders.size()), seed));
                }
            } else {
                rows.add(row(variable, null, numbers(variable, null, answers, coders.size()), seed));
            }
        }
        long unknown = coders.stream()
                .flatMap(c -> c.values().stream())
                .filter(v -> !isKnown(book, v))
                .count();
        return new Agreement(coders.stream().map(CoderWork::coder).toList(), rows, disagreements, (int) unknown);
    }

    private static boolean isKnown(Codebook book, CodedValue value) {
        return book.variable(value.variable())
                .filter(v -> v.takes(value.values()))
                .isPresent();
    }

    private static Answers answers(CodeVariable variable, List<CoderWork> coders, UnitMatcher matcher) {
        int count = coders.size();
        Map<CodedUnit, List<Optional<List<String>>>> byUnit = new TreeMap<>();
        Map<String, ReadArticle[]> read = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int coder = i;
            for (CodedValue value : coders.get(i).values()) {
                if (value.variable().equals(variable.id())
                        && value.unit().level() == variable.level()
                        && variable.takes(value.values())) {
                    byUnit.computeIfAbsent(
                                    matcher.name(i, value.unit()),
                                    u -> new ArrayList<>(Collections.nCopies(count, Optional.empty())))
                            .set(coder, Optional.of(sorted(variable, value.values())));
                }
            }
            coders.get(i)
                    .read()
                    .forEach(r -> read.computeIfAbsent(r.article(), a -> new ReadArticle[count])[coder] = r);
        }
        Map<String, Integer> coded = new HashMap<>();
        byUnit.forEach((unit, values) -> {
            coded.merge(unit.article(), 1, Integer::sum);
            ReadArticle[] readers = read.getOrDefault(unit.article(), new ReadArticle[count]);
            for (int i = 0; i < count; i++) {
                if (values.get(i).isEmpty() && readers[i] != null) {
                    values.set(i, Optional.of(List.of()));
                }
            }
        });
        Map<List<Boolean>, Integer> bothNone = new HashMap<>();
        read.forEach((article, readers) -> {
            int units = Stream.of(readers)
                    .filter(Objects::nonNull)
                    .mapToInt(r -> r.units(variable.level()))
                    .min()
                    .orElse(0);
            int left = units - coded.getOrDefault(article, 0);
            if (left > 0) {
                bothNone.merge(Stream.of(readers).map(Objects::nonNull).toList(), left, Integer::sum);
            }
        });
        return new Answers(byUnit, bothNone);
    }

    /** In the codebook's order, a number in the same digits, so that the same answer is the same list. */
    private static List<String> sorted(CodeVariable variable, List<String> values) {
        if (variable.choice() == Choice.NUMBER) {
            return values.stream().map(CodeVariable::plain).toList();
        }
        return values.stream()
                .sorted((a, b) -> Integer.compare(variable.index(a), variable.index(b)))
                .toList();
    }

    private static List<double[]> numbers(CodeVariable variable, @Nullable Code code, Answers answers, int coders) {
        List<double[]> units = new ArrayList<>();
        for (List<Optional<List<String>>> values : answers.byUnit.values()) {
            double[] unit = new double[coders];
            for (int i = 0; i < coders; i++) {
                unit[i] = values.get(i)
                        .map(v -> code == null ? number(variable, v) : v.contains(code.id()) ? 1.0 : 0.0)
                        .orElse(Double.NaN);
            }
            units.add(unit);
        }
        double none = code != null ? 0 : number(variable, List.of());
        answers.bothNone.forEach((readers, count) -> {
            double[] unit = new double[coders];
            for (int i = 0; i < coders; i++) {
                unit[i] = readers.get(i) ? none : Double.NaN;
            }
            units.addAll(Collections.nCopies(count, unit));
        });
        return units;
    }

    private static double number(CodeVariable variable, List<String> values) {
        if (values.isEmpty()) {
            return variable.scale() == Scale.NOMINAL ? NONE : Double.NaN;
        }
        return variable.choice() == Choice.NUMBER
                ? variable.number(values.get(0)).orElse(Double.NaN)
                : variable.index(values.get(0));
    }

    private static VariableAgreement row(CodeVariable variable, @Nullable Code code, List<double[]> units, long seed) {
        long whole = 0;
        long equal = 0;
        for (double[] unit : units) {
            double[] present = Arrays.stream(unit).filter(v -> !Double.isNaN(v)).toArray();
            if (present.length > 1) {
                whole++;
                equal += Arrays.stream(present).distinct().count() == 1 ? 1 : 0;
            }
        }
        int coders = units.isEmpty() ? 0 : units.get(0).length;
        return new VariableAgreement(
                variable,
                code,
                new Proportion(equal, whole),
                coders == 2 ? Kappa.of(units) : OptionalDouble.empty(),
                Krippendorff.alpha(units, code == null ? variable.scale() : Scale.NOMINAL, seed));
    }
}
