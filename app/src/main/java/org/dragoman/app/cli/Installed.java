package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.dragoman.app.AppContext;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What is installed, plug-ins included; they are loaded when a command first asks, and broken ones told. */
final class Installed {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of plug-ins; without it " + PluginFolder.VARIABLE + ", else the user's own folder.")
    @Nullable
    private Path folder;

    @Nullable
    private Services services;

    /** The services of the command line that a command stands in. */
    static Services of(CommandSpec spec) {
        return ((DragomanCommand) spec.root().userObject())
                .installed()
                .services(spec.commandLine().getErr());
    }

    /** The same without a word on broken plug-ins, for whoever lists them. */
    static Services quietly(CommandSpec spec) {
        return ((DragomanCommand) spec.root().userObject()).installed().services(null);
    }

    /** The folder of plug-ins. */
    static PluginFolder folder(CommandSpec spec) {
        return ((DragomanCommand) spec.root().userObject()).installed().where();
    }

    private PluginFolder where() {
        return folder == null ? PluginFolder.ofUser(System.getenv()) : new PluginFolder(folder);
    }

    private Services services(@Nullable PrintWriter err) {
        Services loaded = services;
        if (loaded == null) {
            loaded = Services.of(Plugins.load(where(), AppContext.KINDS));
            services = loaded;
            if (err != null) {
                loaded.plugins().problems().forEach(err::println);
            }
        }
        return loaded;
    }
}
