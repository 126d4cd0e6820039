package org.dragoman.plugin;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A jar of the plug-in folder and what became of it.
 *
 * @param jar the file
 * @param state whether it is at work
 * @param descriptor what it says of itself, null where that cannot be read
 * @param provided what it adds, empty unless sound
 * @param problem why it is broken, null unless it is
 */
public record Plugin(
        Path jar,
        State state,
        @Nullable PluginDescriptor descriptor,
        List<Provided> provided,
        @Nullable InputProblem problem) {
    /** Whether a plug-in is at work. */
    public enum State {
        /** It is loaded. */
        SOUND,
        /** The user switched it off. */
        DISABLED,
        /** It cannot be used. */
        BROKEN
    }

    /**
     * One provider.
     *
     * @param kind {@linkplain ServiceKind#name() name} of its kind
     * @param id its stable id
     * @param type its class
     */
    public record Provided(String kind, String id, Class<?> type) {}

    /** Copies the list. */
    public Plugin {
        provided = List.copyOf(provided);
    }

    /**
     * What to call it.
     *
     * @return its name, or that of its file where it has none
     */
    public String name() {
        return descriptor == null ? String.valueOf(jar.getFileName()) : descriptor.name();
    }
}
