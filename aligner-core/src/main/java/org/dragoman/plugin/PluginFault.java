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

    /** The fault as a message about a jar, which is passed over and therefore no error of the run. */
    InputProblem of(Path jar) {
        return InputProblem.warning(SourcePosition.of(jar.toString()), code, "Plug-in skipped. " + found, advice);
    }
}
