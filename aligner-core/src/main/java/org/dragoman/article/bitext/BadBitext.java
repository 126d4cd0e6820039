package org.dragoman.article.bitext;

import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** A bilingual file that cannot be read; becomes a problem where its reader ends. */
final class BadBitext extends Exception {
    private static final long serialVersionUID = 1;

    private final transient InputProblem problem;

    BadBitext(SourcePosition at, String code, String message, String advice) {
        super(message);
        problem = InputProblem.error(at, code, message, advice);
    }

    InputProblem problem() {
        return problem;
    }
}
