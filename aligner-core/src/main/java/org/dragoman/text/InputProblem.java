package org.dragoman.text;

/**
 * One thing wrong with an input: where, what was found, and what to do about it.
 *
 * @param at the place
 * @param severity whether the input can be used all the same
 * @param code stable id of the kind of problem, such as {@code G012}
 * @param message what was found, a full sentence
 * @param advice what to do, a full sentence
 */
public record InputProblem(SourcePosition at, Severity severity, String code, String message, String advice) {
    /** How bad a problem is. */
    public enum Severity {
        /** The input cannot be used. */
        ERROR,
        /** The input was read; something in it deserves a look. */
        WARNING
    }

    /**
     * A problem that makes the input unusable.
     *
     * @param at the place
     * @param code stable id
     * @param message what was found
     * @param advice what to do
     * @return the problem
     */
    public static InputProblem error(SourcePosition at, String code, String message, String advice) {
        return new InputProblem(at, Severity.ERROR, code, message, advice);
    }

    /**
     * A problem that does not hinder reading.
     *
     * @param at the place
     * @param code stable id
     * @param message what was found
     * @param advice what to do
     * @return the problem
     */
    public static InputProblem warning(SourcePosition at, String code, String message, String advice) {
        return new InputProblem(at, Severity.WARNING, code, message, advice);
    }

    /**
     * {@return one line: {@code file:line:column: severity: message advice [code]}}
     */
    @Override
    public String toString() {
        return at + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message + " " + advice + " ["
                + code + "]";
    }
}
