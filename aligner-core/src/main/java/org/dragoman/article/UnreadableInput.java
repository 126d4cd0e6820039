package org.dragoman.article;

import org.dragoman.text.InputProblem;

/**
 * An input whose bytes cannot be had: missing, denied, too large. Thrown by {@link ArticleInput} in the midst of a
 * reader and turned into the problem it carries by {@link Articles}, so that no reader has to.
 */
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient InputProblem problem;

    /**
     * An input that cannot be read.
     *
     * @param problem what is wrong
     */
    public UnreadableInput(InputProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * {@return what is wrong}
     */
    public InputProblem problem() {
        return problem;
    }
}
