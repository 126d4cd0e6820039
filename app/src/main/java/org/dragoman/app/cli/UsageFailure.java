package org.dragoman.app.cli;

/** The command was called wrongly; the message says how to call it. */
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageFailure(String message) {
        super(message);
    }
}
