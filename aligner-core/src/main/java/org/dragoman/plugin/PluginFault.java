package org.dragoman.plugin;

import java.nio.file.Path;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Why a jar cannot be used as a plug-in. */
final class PluginFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String found;
    private final String advice;

    PluginFault(String code, String found, String advice) {
        super(found);
        this.code = code;
        this.found = found;
        this.advice = advice;
    }

    /** The fault as a message about a jar that is passed over, and therefore no error of the run. */
    InputProblem skipped(Path jar) {
        return InputProblem.warning(SourcePosition.of(jar.toString()), code, "Plug-in skipped. " + found, advice);
    }

    /** The fault as a message about a jar that a user wants to add. */
    InputProblem refused(Path jar) {
        return InputProblem.error(SourcePosition.of(jar.toString()), code, found, advice);
    }

    /** Throws on what is nobody's fault. */
    static void passOn(Throwable e) {
        if (e instanceof OutOfMemoryError memory) {
            throw memory;
        }
    }

    /** What went wrong at the root, in one line. */
    static String said(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null
                ? ""
                : root.getMessage().lines().findFirst().orElse("");
        String name = root.getClass().getSimpleName();
        return message.isEmpty() ? name : name + ": " + message;
    }
}
