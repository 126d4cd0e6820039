package org.dragoman.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        return root(spec).services(spec.commandLine().getErr(), true);
    }

    /** The same without a word on broken plug-ins, for whoever lists them. */
    static Services quietly(CommandSpec spec) {
        return root(spec).services(spec.commandLine().getErr(), false);
    }

    /** The folder of plug-ins. */
    static PluginFolder folder(CommandSpec spec) {
        return root(spec).where();
    }

    private static Installed root(CommandSpec spec) {
        return ((DragomanCommand) spec.root().userObject()).installed();
    }

    private PluginFolder where() {
        try {
            return folder == null ? PluginFolder.ofUser(System.getenv()) : new PluginFolder(folder);
        } catch (InvalidPathException e) {
            throw new UsageFailure(PluginFolder.VARIABLE + ": \"" + e.getInput()
                    + "\" cannot be a path here; run with LC_ALL=C.UTF-8 or name another folder.");
        }
    }

    private Services services(PrintWriter err, boolean tell) {
        Services loaded = services;
        if (loaded == null) {
            loaded = Services.of(Plugins.load(where(), AppContext.KINDS));
            services = loaded;
            if (folder != null && Files.notExists(folder)) {
                err.println(
                        folder + ": warning: There is no such folder, so there are no plug-ins. Check the name after"
                                + " --plugins. [P010]");
            }
            if (tell) {
                loaded.plugins().problems().forEach(err::println);
            }
        }
        return loaded;
    }
}
