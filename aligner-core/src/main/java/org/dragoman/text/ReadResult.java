package org.dragoman.text;

import java.util.List;
import java.util.function.Function;

/**
 * Outcome of reading an input: a value with warnings, or all the errors at once.
 *
 * @param <T> what is read
 */
public sealed interface ReadResult<T> {
    /**
     * The input was read.
     *
     * @param value what was read
     * @param warnings what deserves a look
     * @param <T> what is read
     */
    record Ok<T>(T value, List<InputProblem> warnings) implements ReadResult<T> {
        /** Copies the list. */
        public Ok {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The input cannot be used.
     *
     * @param problems every error found, and the warnings
     * @param <T> what was to be read
     */
    record Failed<T>(List<InputProblem> problems) implements ReadResult<T> {
        /** Copies the list. */
        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Failed where one of the problems is an error, otherwise the value with the warnings.
     *
     * @param value what was read
     * @param problems what was found on the way
     * @param <T> what is read
     * @return the outcome
     */
    static <T> ReadResult<T> of(T value, List<InputProblem> problems) {
        boolean failed = problems.stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR);
        return failed ? new Failed<>(problems) : new Ok<>(value, problems);
    }

    /**
     * {@return the warnings, or all problems of a failed read}
     */
    default List<InputProblem> problems() {
        return fold(Ok::warnings, Failed::problems);
    }

    /**
     * One function for each outcome.
     *
     * @param ok for a value
     * @param failed for errors
     * @param <R> result of both
     * @return what the function gave
     */
    default <R> R fold(Function<Ok<T>, R> ok, Function<Failed<T>, R> failed) {
        return this instanceof Ok<T> value ? ok.apply(value) : failed.apply((Failed<T>) this);
    }
}
