package org.dragoman.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins of a folder, loaded. A plug-in that cannot be used is left out with the reason; the others are at work.
 * Immutable and safe for use by several threads; closing it lets go the jars.
 */
public final class Plugins implements AutoCloseable {
    /** No plug-ins. */
    public static final Plugins NONE = new Plugins(null, List.of(), Map.of(), List.of());

    private final @Nullable PluginFolder folder;
    private final List<Plugin> all;
    private final Map<Class<?>, List<Object>> providers;
    private final List<PluginClassLoader> loaders;

    Plugins(
            @Nullable PluginFolder folder,
            List<Plugin> all,
            Map<Class<?>, List<Object>> providers,
            List<PluginClassLoader> loaders) {
        this.folder = folder;
        this.all = List.copyOf(all);
        this.providers = Map.copyOf(providers);
        this.loaders = List.copyOf(loaders);
    }

    /**
     * Loads the plug-ins of a folder, in the order of their file names. Of two that claim one id the first is taken;
     * what is on the class path comes before any.
     *
     * @param folder where the jars are; one that does not exist has none
     * @param kinds what plug-ins may add
     * @return the plug-ins
     */
    public static Plugins load(PluginFolder folder, Collection<ServiceKind<?>> kinds) {
        folder.tidy();
        PluginLoading loading = new PluginLoading(folder, List.copyOf(kinds));
        folder.jars().forEach(loading::load);
        return loading.done();
    }

    /**
     * {@return where they were loaded from, or empty where they were not}
     */
    public Optional<PluginFolder> folder() {
        return Optional.ofNullable(folder);
    }

    /**
     * {@return the plug-ins of the folder, broken and disabled ones included, in the order of their file names}
     */
    public List<Plugin> all() {
        return all;
    }

    /**
     * {@return why plug-ins were left out, one message each; nothing for those that the user switched off}
     */
    public List<InputProblem> problems() {
        return all.stream().map(Plugin::problem).filter(Objects::nonNull).toList();
    }

    /**
     * The providers of a kind: those on the class path, as the context class loader sees it, then those of plug-ins.
     *
     * @param kind one of those that were loaded
     * @param <S> its interface
     * @return the providers
     */
    public <S> List<S> providers(ServiceKind<S> kind) {
        List<S> found = new ArrayList<>();
        ServiceLoader.load(kind.type()).forEach(found::add);
        providers
                .getOrDefault(kind.type(), List.of())
                .forEach(p -> found.add(kind.type().cast(p)));
        return found;
    }

    /**
     * The plug-in whose fault a failure is: the one whose code is nearest to where it was thrown.
     *
     * @param failure anything thrown while its code ran
     * @return what to call it: its name, version and jar; empty where no plug-in is on the stack
     */
    public static Optional<String> culprit(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> loader = Stream.of(cause.getStackTrace())
                    .map(StackTraceElement::getClassLoaderName)
                    .filter(n -> n != null && n.startsWith(PluginLoading.PREFIX))
                    .findFirst();
            if (loader.isPresent()) {
                return loader;
            }
        }
        return Optional.empty();
    }

    /** Lets go the jars, so that they can be replaced; nothing of the plug-ins may be used any more. */
    @Override
    public void close() throws IOException {
        for (PluginClassLoader loader : loaders) {
            loader.close();
        }
    }

    /** The ids that the class path has taken, by kind, with who took them. */
    static Map<String, Map<String, String>> taken(List<ServiceKind<?>> kinds) {
        Map<String, Map<String, String>> taken = new HashMap<>();
        for (ServiceKind<?> kind : kinds) {
            taken.put(kind.name(), new HashMap<>());
            take(kind, taken.get(kind.name()));
        }
        return taken;
    }

    private static <S> void take(ServiceKind<S> kind, Map<String, String> ids) {
        for (S provider : ServiceLoader.load(kind.type())) {
            ids.put(
                    kind.id().apply(provider),
                    "Dragoman's own " + provider.getClass().getName());
        }
    }
}
