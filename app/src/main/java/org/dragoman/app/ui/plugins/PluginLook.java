package org.dragoman.app.ui.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.app.ui.plugins.PluginLine.Next;
import org.dragoman.app.ui.plugins.PluginLine.Now;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/** A look at the folder beside what was loaded from it at the start. Reads files. */
final class PluginLook {
    private final Map<Path, Plugin> loaded = new TreeMap<>();
    private final Map<Path, PluginLine> lines = new TreeMap<>();
    private final Set<String> disabled;
    private final Set<Path> replaced;

    private PluginLook(List<Plugin> plugins, Set<String> disabled, Set<Path> replaced) {
        plugins.forEach(p -> loaded.put(p.jar(), p));
        this.disabled = disabled;
        this.replaced = replaced;
    }

    /**
     * Looks at a folder.
     *
     * @param folder the folder
     * @param plugins what was loaded from it at the start
     * @param replaced jars that were written since
     * @return a line for each jar that is or was there, by name
     */
    static List<PluginLine> at(PluginFolder folder, List<Plugin> plugins, Set<Path> replaced) {
        PluginLook look = new PluginLook(plugins, folder.disabled(), replaced);
        folder.jars().forEach(look::present);
        look.gone();
        return List.copyOf(look.lines.values());
    }

    private void present(Path jar) {
        Inspected inspected = Inspected.of(jar);
        Plugin known = loaded.get(jar);
        boolean written = replaced.contains(jar);
        if (known == null) {
            Now now = inspected.problem == null ? Now.NEW : Now.BROKEN;
            Next next = off(inspected.descriptor) ? Next.DISABLED : Next.ADDED;
            lines.put(jar, new PluginLine(jar, inspected.descriptor, now, next, List.of(), inspected.problem));
            return;
        }
        PluginDescriptor descriptor = written ? inspected.descriptor : known.descriptor();
        Next next = written ? Next.REPLACED : Next.SAME;
        boolean wasOff = known.state() == Plugin.State.DISABLED;
        if (off(descriptor) != wasOff) {
            next = wasOff ? Next.ENABLED : Next.DISABLED;
        }
        InputProblem problem = written ? inspected.problem : known.problem();
        lines.put(jar, new PluginLine(jar, descriptor, now(known), next, known.provided(), problem));
    }

    private boolean off(@Nullable PluginDescriptor descriptor) {
        return descriptor != null && disabled.contains(descriptor.id());
    }

    private static Now now(Plugin plugin) {
        return switch (plugin.state()) {
            case SOUND -> Now.SOUND;
            case DISABLED -> Now.DISABLED;
            case BROKEN -> Now.BROKEN;
        };
    }

    /** What is no longer there: replaced by a jar of another name, or removed. */
    private void gone() {
        Map<String, Path> added = new HashMap<>();
        lines.forEach((jar, line) -> {
            if (!loaded.containsKey(jar) && !line.id().isEmpty()) {
                added.put(line.id(), jar);
            }
        });
        for (Plugin plugin : new ArrayList<>(loaded.values())) {
            if (lines.containsKey(plugin.jar())) {
                continue;
            }
            PluginDescriptor descriptor = plugin.descriptor();
            Path heir = descriptor == null ? null : added.get(descriptor.id());
            PluginLine other = heir == null ? null : lines.get(heir);
            if (heir != null && other != null) {
                Next next = other.next() == Next.ADDED ? Next.REPLACED : other.next();
                lines.put(
                        heir,
                        new PluginLine(
                                heir, other.descriptor(), now(plugin), next, plugin.provided(), other.problem()));
            } else {
                lines.put(
                        plugin.jar(),
                        new PluginLine(
                                plugin.jar(),
                                descriptor,
                                now(plugin),
                                Next.REMOVED,
                                plugin.provided(),
                                plugin.problem()));
            }
        }
    }

    /** What a file says of itself. */
    private record Inspected(
            @Nullable PluginDescriptor descriptor, @Nullable InputProblem problem) {
        static Inspected of(Path jar) {
            return PluginFolder.inspect(jar)
                    .fold(
                            ok -> new Inspected(ok.value(), null),
                            failed -> new Inspected(null, failed.problems().get(0)));
        }
    }
}
