package org.dragoman.app.cli;

/** Exit codes of the program. */
final class ExitCodes {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int FAILURE = 4;

    private ExitCodes() {}
}
