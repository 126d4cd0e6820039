package org.dragoman.app.ui.workspace;

import java.util.List;

/**
 * Something to be answered in the window, without a dialog.
 *
 * @param kind what it is about; of each kind there is one at a time
 * @param arguments of its text: name, value, name, value …
 * @param answers the buttons, in order
 */
public record Notice(Kind kind, List<Object> arguments, List<Answer> answers) {
    /** What a notice is about. */
    public enum Kind {
        /** Work of a program that ended without saving it. */
        RECOVERED("workspace.recovered"),
        /** Somebody else has the workspace open. */
        LOCKED("workspace.locked"),
        /** Somebody else took the workspace over. */
        TAKEN("workspace.taken"),
        /** Files were changed by others. */
        CHANGED("workspace.changed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /**
         * {@return key of its text}
         */
        public String key() {
            return key;
        }
    }

    /**
     * A button.
     *
     * @param key of its text
     * @param action what it does; the notice is gone by then
     */
    public record Answer(String key, Runnable action) {}

    /** Copies the lists. */
    public Notice {
        arguments = List.copyOf(arguments);
        answers = List.copyOf(answers);
    }
}
