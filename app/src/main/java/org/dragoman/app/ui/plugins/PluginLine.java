package org.dragoman.app.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in in the manager: what it is now, and what it will be at the next start.
 *
 * @param jar its file
 * @param descriptor what the file says of itself, null where that cannot be read
 * @param now what it is now
 * @param next what changes at the next start
 * @param provided what it adds now
 * @param problem why it is broken, null unless it is
 */
public record PluginLine(
        Path jar,
        @Nullable PluginDescriptor descriptor,
        Now now,
        Next next,
        List<Plugin.Provided> provided,
        @Nullable InputProblem problem) {
    /** What a plug-in is now. */
    public enum Now {
        /** It is loaded. */
        SOUND,
        /** It was switched off at the start. */
        DISABLED,
        /** It cannot be used. */
        BROKEN,
        /** It was not there at the start. */
        NEW;

        /**
         * {@return key of its name}
         */
        public String key() {
            return "plugins.now." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What changes at the next start. */
    public enum Next {
        /** Nothing. */
        SAME,
        /** It comes. */
        ADDED,
        /** Its file was replaced. */
        REPLACED,
        /** It is gone. */
        REMOVED,
        /** It is switched on. */
        ENABLED,
        /** It is switched off. */
        DISABLED;

        /**
         * {@return key of its name}
         */
        public String key() {
            return "plugins.next." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public PluginLine {
        provided = List.copyOf(provided);
    }

    /**
     * {@return what to call it: its name, or that of its file}
     */
    public String name() {
        return descriptor == null ? String.valueOf(jar.getFileName()) : descriptor.name();
    }

    /**
     * {@return its stable id, empty where it cannot be read}
     */
    public String id() {
        return descriptor == null ? "" : descriptor.id();
    }

    /**
     * {@return its version, empty where it cannot be read}
     */
    public String version() {
        return descriptor == null ? "" : descriptor.version().toString();
    }

    /**
     * {@return whether it is in the folder and will be loaded, or tried}
     */
    public boolean on() {
        return switch (next) {
            case REMOVED, DISABLED -> false;
            case ENABLED, ADDED -> true;
            case SAME, REPLACED -> now != Now.DISABLED;
        };
    }

    /**
     * {@return whether it can be switched on or off}
     */
    public boolean switchable() {
        return descriptor != null && next != Next.REMOVED;
    }

    /**
     * {@return whether it can be taken away}
     */
    public boolean removable() {
        return next != Next.REMOVED;
    }
}
