package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.Plugins;
import org.dragoman.plugin.ServiceKind;
import org.dragoman.plugin.Version;
import org.dragoman.report.Tsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman plugins}. */
@Command(
        name = "plugins",
        description = "Lists what is installed, from which jar, with versions; adds, removes and switches plug-ins.",
        footer = {
            "",
            "A row for each provider, and one of kind plugin for each jar in the folder of plug-ins, with its state:",
            "sound, disabled or broken. Exit 1 where one is broken; why is said on standard error.",
            "Example: dragoman plugins --add turkish-1.0.jar"
        })
final class PluginsCommand implements Callable<Integer> {
    /** What to change before the list is printed. */
    static final class Change {
        @Option(names = "--add", paramLabel = "JAR", description = "Copy a jar into the folder of plug-ins.")
        @Nullable
        private Path add;

        @Option(
                names = "--remove",
                paramLabel = "ID",
                description = "Delete a plug-in's jar, by its id or file name, from the folder.")
        @Nullable
        private String remove;

        @Option(
                names = "--disable",
                paramLabel = "ID",
                description = "Leave a plug-in in the folder, but do not load it.")
        @Nullable
        private String disable;

        @Option(names = "--enable", paramLabel = "ID", description = "Load it again.")
        @Nullable
        private String enable;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    @Nullable
    private Change change;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (change != null) {
            new PluginChange(Installed.folder(spec), err)
                    .make(change.add, change.remove, change.disable, change.enable);
        }
        Services services = Installed.quietly(spec);
        Plugins plugins = services.plugins();
        PrintWriter out = spec.commandLine().getOut();
        Tsv.header(List.of("kind", "id", "provider", "jar", "version", "state"), out);
        for (Plugin plugin : plugins.all()) {
            PluginDescriptor descriptor = plugin.descriptor();
            Tsv.row(
                    List.of(
                            "plugin",
                            descriptor == null ? "" : descriptor.id(),
                            descriptor == null ? "" : descriptor.name(),
                            String.valueOf(plugin.jar().getFileName()),
                            version(descriptor),
                            plugin.state().name().toLowerCase(Locale.ROOT)),
                    out);
        }
        for (ServiceKind<?> kind : AppContext.KINDS) {
            rows(out, plugins, kind);
        }
        plugins.problems().forEach(err::println);
        return plugins.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
    }

    private static <S> void rows(PrintWriter out, Plugins plugins, ServiceKind<S> kind) throws IOException {
        Map<Class<?>, List<String>> rows = new HashMap<>();
        for (Plugin plugin : plugins.all()) {
            for (Plugin.Provided provided : plugin.provided()) {
                rows.put(provided.type(), List.of(provided.id(), version(plugin.descriptor())));
            }
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        for (S provider : plugins.providers(kind)) {
            Class<?> type = provider.getClass();
            List<String> row = rows.get(type);
            String id = row == null ? kind.id().apply(provider) : row.get(0);
            String version = row == null ? Version.current().toString() : row.get(1);
            sorted.put(id, List.of(kind.name(), id, type.getName(), jar(type), version, "sound"));
        }
        for (List<String> row : sorted.values()) {
            Tsv.row(row, out);
        }
    }

    private static String version(@Nullable PluginDescriptor descriptor) {
        return descriptor == null ? "" : descriptor.version().toString();
    }

    private static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? ""
                    : String.valueOf(Path.of(source.getLocation().toURI()).getFileName());
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
