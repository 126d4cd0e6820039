package org.dragoman.app.ui.plugins;

import java.util.List;
import java.util.Locale;
import org.dragoman.text.InputProblem;

/**
 * What came of the last thing that was done.
 *
 * @param kind what was done or failed
 * @param what the plug-ins or the file that it was done to
 * @param problems why files were refused; empty where none were
 * @param reason what the system says of a failure, empty for other kinds
 */
public record PluginNotice(Kind kind, List<String> what, List<InputProblem> problems, String reason) {
    /** What came of it. */
    public enum Kind {
        /** A plug-in was added, or replaced an older one. */
        ADDED,
        /** It was taken away. */
        REMOVED,
        /** It was switched on. */
        ENABLED,
        /** It was switched off. */
        DISABLED,
        /** Files cannot be used as plug-ins; nothing was changed. */
        REFUSED,
        /** The folder could not be changed. */
        FAILED,
        /** A plug-in could not be taken away. */
        KEPT,
        /** The folder could not be shown. */
        UNOPENED;

        /**
         * {@return key of what is said}
         */
        public String key() {
            return "plugins.notice." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public PluginNotice {
        what = List.copyOf(what);
        problems = List.copyOf(problems);
    }

    /** Something that went well. */
    static PluginNotice done(Kind kind, String what) {
        return new PluginNotice(kind, List.of(what), List.of(), "");
    }

    /**
     * {@return whether something went wrong}
     */
    public boolean bad() {
        return switch (kind) {
            case REFUSED, FAILED, KEPT -> true;
            default -> !problems.isEmpty();
        };
    }
}
