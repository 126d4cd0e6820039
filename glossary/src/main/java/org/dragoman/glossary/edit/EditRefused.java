package org.dragoman.glossary.edit;

/** A command that cannot be carried out; the message says why and what to do, for people. */
public final class EditRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Refuses a command.
     *
     * @param message why, and what to do
     */
    EditRefused(String message) {
        super(message);
    }
}
