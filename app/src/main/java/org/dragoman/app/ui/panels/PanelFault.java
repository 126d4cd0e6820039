package org.dragoman.app.ui.panels;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Why a panel is not shown.
 *
 * @param plugin name of its plug-in
 * @param cause what was thrown
 */
record PanelFault(String plugin, Throwable cause) {
    /** Work on a panel, which may throw anything. */
    interface Work {
        void run() throws Exception;
    }

    /** Whether the plug-in misses a class or method, as one that was built for another version does. */
    boolean missing() {
        return cause instanceof LinkageError && !(cause instanceof ExceptionInInitializerError);
    }

    /** The reason in a line: what was thrown, and what it says. */
    String reason() {
        Throwable inner =
                cause instanceof ExceptionInInitializerError && cause.getCause() != null ? cause.getCause() : cause;
        String message = inner.getMessage();
        String type = inner.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ": " + message.strip();
    }

    /** All of it, for the author of the plug-in. */
    String report() {
        StringWriter out = new StringWriter();
        out.append(plugin).append('\n');
        cause.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }
}
