package org.dragoman.app.cli;

/** Something that the program needs is not there; exit 4 with this message. */
final class ProgramFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProgramFailure(String message) {
        super(message);
    }
}
