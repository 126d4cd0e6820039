package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dragoman.text.InputProblem;

/** What all services promise. */
final class Promises {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{3}");

    private Promises() {}

    /** An id is what people type: small letters, figures, hyphens. */
    static void id(String id, String again) {
        assertThat(id)
                .as(
                        "An id is small Latin letters and figures with hyphens between them: people type it, and it stands in"
                                + " settings")
                .matches(ID);
        assertThat(again).as("The id of a provider never changes").isEqualTo(id);
    }

    /** A promise looked at so often that its words are made only where it is broken. */
    static void kept(boolean kept, Supplier<String> promise) {
        if (!kept) {
            fail(promise.get());
        }
    }

    /** Each problem has a place in the input, a code, and two sentences. */
    static void problems(List<InputProblem> problems, String name) {
        for (InputProblem problem : problems) {
            assertThat(problem.code())
                    .as("The code of a problem is a capital letter and three figures: %s", problem)
                    .matches(CODE);
            assertThat(problem.at().source())
                    .as("A problem names the file as the user named it (input.name()): %s", problem)
                    .isEqualTo(name);
            assertThat(problem.at().line())
                    .as("A line counts from 1; 0 is the whole file")
                    .isNotNegative();
            assertThat(problem.at().column())
                    .as("A column counts from 1; 0 is the line")
                    .isNotNegative();
            assertThat(problem.message())
                    .as("A problem's message says in a sentence what was found")
                    .matches("(?s).+[.!?]");
            assertThat(problem.advice())
                    .as("A problem's advice says in a sentence what to do: %s", problem)
                    .matches("(?s).+[.!?]");
        }
    }

    /** Runs a task in two threads at once and wants the same from both, and from a third run. */
    static <T> void stateless(String promise, Callable<T> task) throws Exception {
        T alone = task.call();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<T> together = () -> {
                start.await();
                return task.call();
            };
            for (Future<T> run : threads.invokeAll(List.of(together, together))) {
                assertThat(run.get()).as("%s, in two threads at once", promise).isEqualTo(alone);
            }
        } catch (ExecutionException e) {
            fail(promise + ": it fails in two threads at once", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        assertThat(task.call()).as("%s, when it runs again", promise).isEqualTo(alone);
    }
}
