package org.dragoman.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dragoman.mention.OrderedWork;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Runs checks over texts. Immutable, safe for use by several threads. */
public final class ConsistencyChecker {
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding f) -> f.place().start())
            .thenComparing(f -> f.place().end())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.concept() == null ? "" : f.concept().id())
            .thenComparing(Finding::found);

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final OrderedWork.Bounds UNDER_WAY = new OrderedWork.Bounds(64 * THREADS, Long.MAX_VALUE / 2);

    private final List<ConsistencyCheck> checks;
    private final Consumer<InputProblem> faults;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /**
     * A checker.
     *
     * @param checks the checks to run
     */
    public ConsistencyChecker(Collection<ConsistencyCheck> checks) {
        this(checks, problem -> {});
    }

    /**
     * A checker that tells of checks that fail. A plug-in's check that throws is left out from there on; what one of
     * Dragoman's own throws is thrown on.
     *
     * @param checks the checks to run
     * @param faults receives a message for each check that is left out
     */
    public ConsistencyChecker(Collection<ConsistencyCheck> checks, Consumer<InputProblem> faults) {
        this.checks = List.copyOf(checks);
        this.faults = faults;
    }

    /**
     * Checks one text; checks of a whole project are left out.
     *
     * @param text the text
     * @return what is wrong, in the order of the places
     */
    public List<Finding> check(CheckedText text) {
        return ordered(taken(checked(text)));
    }

    /**
     * Checks the texts of a project, on all cores; each text by one thread at a time. The findings do not depend on the
     * number of cores.
     *
     * @param texts in the order of the output, each of them once
     * @param progress told after each text; asked whether to stop
     * @return what is wrong, in the order of the texts and places
     * @throws CancellationException where the caller stopped it
     */
    public List<Finding> check(List<CheckedText> texts, Progress progress) {
        Map<Object, List<Finding>> across = across(texts);
        List<Finding> all = new ArrayList<>();
        Iterator<CheckedText> next = texts.iterator();
        int[] done = {0};
        try (OrderedWork<CheckedText, List<Outcome>> work =
                new OrderedWork<>(THREADS, UNDER_WAY, this::checked, outcomes -> {
                    progress.report(done[0]++, texts.size());
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    List<Finding> findings = taken(outcomes);
                    findings.addAll(across.getOrDefault(next.next().target().article(), List.of()));
                    all.addAll(ordered(findings));
                })) {
            texts.forEach(text -> work.put(text, 1));
            work.finish();
        }
        progress.report(texts.size(), texts.size());
        return List.copyOf(all);
    }

    /**
     * Whether a check asks for all texts at once, as a {@link ProjectCheck} of a plug-in does. Where none does, texts can be
     * looked at one by one and be let go.
     *
     * @return true where only {@link #check(List, Progress)} can do it
     */
    public boolean needsAllTexts() {
        return checks.stream().anyMatch(c -> c instanceof ProjectCheck && !(c instanceof MixedAcross));
    }

    /**
     * Looks at one text of many: {@link #take} gives what was found. Called by any thread, at any time.
     *
     * @param text the text
     * @return what the checks say of it
     */
    public Look look(CheckedText text) {
        List<TermUse> uses = checks.stream()
                .filter(MixedAcross.class::isInstance)
                .flatMap(c -> ((MixedAcross) c).uses(text).stream())
                .toList();
        return new Look(text.name(), checked(text), uses);
    }

    /**
     * Takes what was found in a text; a check that failed on an earlier one has no part in it. Called by one thread, in the
     * order of the texts.
     *
     * @param look what {@link #look} gave
     * @return what was found
     */
    public TextFindings take(Look look) {
        List<TextFindings.Fault> faultsHere = look.outcomes.stream()
                .filter(o -> o.fault() != null && !failed.contains(o.check()))
                .map(o -> new TextFindings.Fault(o.check(), Objects.requireNonNull(o.fault())))
                .toList();
        return new TextFindings(look.text, taken(look.outcomes), look.uses, faultsHere);
    }

    /**
     * Leaves a check out that failed on a text in an earlier run, which this one goes on with.
     *
     * @param fault the check; whoever is told of faults is told of it
     */
    public void leaveOut(TextFindings.Fault fault) {
        if (failed.add(fault.check())) {
            faults.accept(fault.problem());
        }
    }

    /** What the checks say of one text, before it is known whether all of them count. */
    public static final class Look {
        private final String text;
        private final List<Outcome> outcomes;
        private final List<TermUse> uses;

        private Look(String text, List<Outcome> outcomes, List<TermUse> uses) {
            this.text = text;
            this.outcomes = outcomes;
            this.uses = uses;
        }
    }

    /** A finding with all that it must have; where it has not, that is the fault of the check, which is at work. */
    private static Finding whole(Finding finding) {
        Objects.requireNonNull(finding, "a finding");
        Objects.requireNonNull(finding.rule(), "the rule of a finding");
        Objects.requireNonNull(finding.severity(), "the severity of a finding");
        Objects.requireNonNull(finding.article(), "the article of a finding");
        Objects.requireNonNull(finding.place(), "the place of a finding");
        Objects.requireNonNull(finding.message(), "the message of a finding");
        return finding;
    }

    private Map<Object, List<Finding>> across(List<CheckedText> texts) {
        Map<Object, List<Finding>> across = new HashMap<>();
        for (ConsistencyCheck check : checks) {
            if (check instanceof ProjectCheck project) {
                taken(List.of(run(check, "all texts", sink -> project.checkAll(texts, sink))))
                        .forEach(f -> across.computeIfAbsent(f.article(), a -> new ArrayList<>())
                                .add(f));
            }
        }
        return across;
    }

    /** What a check found; the fault is null where it came to its end. */
    private record Outcome(
            String check, List<Finding> findings, @Nullable InputProblem fault) {}

    private List<Outcome> checked(CheckedText text) {
        return checks.stream()
                .map(c -> run(c, text.name(), sink -> c.check(text, sink)))
                .toList();
    }

    private Outcome run(ConsistencyCheck check, String text, Consumer<Consumer<Finding>> work) {
        List<Finding> findings = new ArrayList<>();
        if (failed.contains(check.id())) {
            return new Outcome(check.id(), findings, null);
        }
        try {
            work.accept(f -> findings.add(whole(f)));
            return new Outcome(check.id(), findings, null);
        } catch (RuntimeException | Error e) {
            String plugin = Plugins.culprit(e).orElse(null);
            if (plugin == null) {
                throw e;
            }
            return new Outcome(
                    check.id(),
                    findings,
                    InputProblem.warning(
                            SourcePosition.of(text),
                            "P009",
                            "The check " + check.id() + " of " + plugin + " failed and is left out from here on: " + e
                                    + ".",
                            "Ask its author, and give this message."));
        }
    }

    /** The findings that count: none of a check that failed on a text before, whatever it found since. */
    private List<Finding> taken(List<Outcome> outcomes) {
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (failed.contains(outcome.check())) {
                continue;
            }
            findings.addAll(outcome.findings());
            if (outcome.fault() != null && failed.add(outcome.check())) {
                faults.accept(outcome.fault());
            }
        }
        return findings;
    }

    /** By place; where a wrong term stands for a missing one, only the wrong one is told. */
    static List<Finding> ordered(List<Finding> findings) {
        Set<String> wrong = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(WrongTerm.ID)) {
                wrong.add(counterpart(finding));
            }
        }
        return findings.stream()
                .filter(f -> !f.rule().equals(MissingTerm.ID) || !wrong.contains(counterpart(f)))
                .sorted(ORDER)
                .toList();
    }

    private static String counterpart(Finding finding) {
        Finding.Counterpart other = finding.counterpart();
        return (finding.concept() == null ? "" : finding.concept().id()) + (other == null ? "" : other.span());
    }
}
