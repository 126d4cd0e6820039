package org.dragoman.article.format;

import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** A packed document that cannot be read; becomes a problem where its reader ends. */
public final class BadDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final transient InputProblem problem;

    private BadDocument(InputProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** One that would grow beyond what memory should hold. */
    static BadDocument tooLarge(String name, String message) {
        return new BadDocument(InputProblem.error(
                SourcePosition.of(name),
                "A021",
                message,
                "Save its text as plain text, if you trust the file; it may be made to exhaust memory."));
    }

    /** One that is not what its ending says. */
    static BadDocument broken(String name, String message, String advice) {
        return new BadDocument(InputProblem.error(SourcePosition.of(name), "A022", message, advice));
    }

    /**
     * {@return what is wrong}
     */
    public InputProblem problem() {
        return problem;
    }
}
