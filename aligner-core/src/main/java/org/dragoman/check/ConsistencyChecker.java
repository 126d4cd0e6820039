package org.dragoman.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.SourcePosition;

/** Runs checks over texts. Immutable, safe for use by several threads. */
public final class ConsistencyChecker {
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding f) -> f.place().start())
            .thenComparing(f -> f.place().end())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.concept() == null ? "" : f.concept().id())
            .thenComparing(Finding::found);

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
        List<Finding> findings = new ArrayList<>();
        checks.forEach(c -> run(c, text.name(), () -> c.check(text, f -> findings.add(whole(f)))));
        return ordered(findings);
    }

    /**
     * Checks the texts of a project.
     *
     * @param texts in the order of the output
     * @param progress told after each text; asked whether to stop
     * @return what is wrong, in the order of the texts and places
     * @throws CancellationException where the caller stopped it
     */
    public List<Finding> check(List<CheckedText> texts, Progress progress) {
        Map<Object, List<Finding>> across = new HashMap<>();
        for (ConsistencyCheck check : checks) {
            if (check instanceof ProjectCheck project) {
                run(
                        check,
                        "all texts",
                        () -> project.checkAll(
                                texts,
                                f -> across.computeIfAbsent(whole(f).article(), a -> new ArrayList<>())
                                        .add(f)));
            }
        }
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            progress.report(i, texts.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            List<Finding> findings = new ArrayList<>(check(texts.get(i)));
            findings.addAll(across.getOrDefault(texts.get(i).target().article(), List.of()));
            all.addAll(ordered(findings));
        }
        progress.report(texts.size(), texts.size());
        return List.copyOf(all);
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

    private void run(ConsistencyCheck check, String text, Runnable work) {
        if (failed.contains(check.id())) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            String plugin = Plugins.culprit(e).orElse(null);
            if (plugin == null) {
                throw e;
            }
            failed.add(check.id());
            faults.accept(InputProblem.warning(
                    SourcePosition.of(text),
                    "P009",
                    "The check " + check.id() + " of " + plugin + " failed and is left out from here on: " + e + ".",
                    "Ask its author, and give this message."));
        }
    }

    /** By place; where a wrong term stands for a missing one, only the wrong one is told. */
    private static List<Finding> ordered(List<Finding> findings) {
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
