package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.text.Severity;
import org.junit.jupiter.api.Test;

/** Checks over many texts, which several threads share. */
class ConsistencyCheckerTest {
    private static final List<ConsistencyCheck> CHECKS = ConsistencyCheck.installed().values().stream()
            .filter(c -> !(c instanceof ProjectCheck))
            .toList();

    private static List<CheckedText> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Checked.text(
                        "az",
                        "B\u0430kı yolu " + i + " gün açıq qalıb.\n" + "L\u0430çın və B\u0430kı.\n".repeat(i % 5)))
                .toList();
    }

    @Test
    void findingsOfManyTextsAreThoseOfEachInTheirOrder() {
        List<CheckedText> texts = texts(120);
        ConsistencyChecker checker = new ConsistencyChecker(CHECKS);
        List<Finding> one =
                texts.stream().flatMap(t -> checker.check(t).stream()).toList();
        assertThat(one).hasSizeGreaterThan(120);
        assertThat(checker.check(texts, Progress.NONE)).isEqualTo(one);
    }

    /** A check of a plug-in that passes on what another finds, and fails on the text with a number. */
    private static ConsistencyCheck failingOn(CheckedText bad) {
        ConsistencyCheck real = CHECKS.stream()
                .filter(c -> c.id().equals("wrong-script"))
                .findFirst()
                .orElseThrow();
        return new ConsistencyCheck() {
            @Override
            public String id() {
                return real.id();
            }

            @Override
            public Severity severity() {
                return real.severity();
            }

            @Override
            public void check(CheckedText text, Consumer<Finding> sink) {
                if (text == bad) {
                    IllegalStateException failure = new IllegalStateException("too odd");
                    failure.setStackTrace(new StackTraceElement[] {
                        new StackTraceElement("plug-in odd 1.0", null, null, "Odd", "check", "Odd.java", 1)
                    });
                    throw failure;
                }
                real.check(text, sink);
            }
        };
    }

    @Test
    void checkOfAPlugInThatFailsIsLeftOutBehindTheTextItFailedOn() {
        List<CheckedText> texts = texts(60);
        List<InputProblem> faults = new ArrayList<>();
        ConsistencyCheck failing = failingOn(texts.get(30));
        List<Finding> before = new ConsistencyChecker(List.of(failing)).check(texts.subList(0, 30), Progress.NONE);
        assertThat(before).isNotEmpty();

        List<Finding> all = new ConsistencyChecker(List.of(failing), faults::add).check(texts, Progress.NONE);

        assertThat(all).isEqualTo(before);
        assertThat(faults).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("P009");
            assertThat(p.message()).contains("plug-in odd 1.0", "too odd");
        });
    }

    @Test
    void callerMayStopIt() {
        AtomicInteger told = new AtomicInteger();
        Progress afterThree = new Progress() {
            @Override
            public void report(long done, long total) {
                told.set((int) done);
            }

            @Override
            public boolean cancelled() {
                return told.get() >= 3;
            }
        };
        assertThatThrownBy(() -> new ConsistencyChecker(CHECKS).check(texts(20), afterThree))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasValue(3);
    }
}
