package org.dragoman.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins of a folder, loaded. A plug-in that cannot be used is left out with the reason; the others are at work.
 * Immutable and safe for use by several threads; closing it lets go the jars.
 */
public final class Plugins implements AutoCloseable {
    /** No plug-ins. */
    public static final Plugins NONE = new Plugins(null, List.of(), List.of(), Map.of(), List.of());

    private final @Nullable PluginFolder folder;
    private final List<Plugin> all;
    private final List<InputProblem> problems;
    private final Map<Class<?>, List<Object>> providers;
    private final List<PluginClassLoader> loaders;

    Plugins(
            @Nullable PluginFolder folder,
            List<Plugin> all,
            List<InputProblem> problems,
            Map<Class<?>, List<Object>> providers,
            List<PluginClassLoader> loaders) {
        this.folder = folder;
        this.all = List.copyOf(all);
        this.problems = List.copyOf(problems);
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
        PluginLoading loading = new PluginLoading(List.copyOf(kinds), Set.of(), folder.disabled());
        folder.jars().forEach(loading::load);
        return loading.done(folder);
    }

    /**
     * Loads plug-ins from jars that lie anywhere, in a build's class path for example; there each is taken as a plug-in and
     * not as a part of the class path.
     *
     * @param jars files with a {@linkplain PluginDescriptor descriptor}
     * @param kinds what plug-ins may add
     * @return the plug-ins
     */
    public static Plugins ofJars(Collection<Path> jars, Collection<ServiceKind<?>> kinds) {
        PluginLoading loading = new PluginLoading(List.copyOf(kinds), Set.copyOf(jars), Set.of());
        jars.forEach(loading::load);
        return loading.done(null);
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
     * {@return why plug-ins were left out, one message each, or why the folder cannot be read; nothing for those that the
     *     user switched off}
     */
    public List<InputProblem> problems() {
        return problems;
    }

    /**
     * The providers of a kind: those on the class path, as the context class loader sees it, then those of plug-ins.
     *
     * @param kind one of those that were loaded
     * @param <S> its interface
     * @return the providers, each made once
     */
    public <S> List<S> providers(ServiceKind<S> kind) {
        List<Object> loaded = providers.get(kind.type());
        List<S> found = new ArrayList<>();
        if (loaded == null) {
            ServiceLoader.load(kind.type()).forEach(found::add);
        } else {
            loaded.forEach(p -> found.add(kind.type().cast(p)));
        }
        return found;
    }

    /**
     * The plug-in whose fault a failure is: the one whose code is nearest to where it was thrown.
     *
     * @param failure anything thrown while its code ran
     * @return what to call it: its id, name, version and jar; empty where no plug-in is on the stack, and where there is no
     *     memory left, which is nobody's fault
     */
    public static Optional<String> culprit(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return Optional.empty();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> loader = Stream.of(cause.getStackTrace())
                    .map(StackTraceElement::getClassLoaderName)
                    .filter(n -> n != null && n.startsWith(PluginClassLoader.PREFIX))
                    .findFirst();
            if (loader.isPresent()) {
                return loader;
            }
        }
        return Optional.empty();
    }

    /**
     * The id in what {@link #culprit} calls a plug-in.
     *
     * @param culprit as {@link #culprit} gives it
     * @return the id
     */
    public static String idOf(String culprit) {
        String rest = culprit.substring(PluginClassLoader.PREFIX.length());
        int end = rest.indexOf(' ');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** Lets go the jars, so that they can be replaced; nothing of the plug-ins may be used any more. */
    @Override
    public void close() throws IOException {
        for (PluginClassLoader loader : loaders) {
            loader.close();
        }
    }
}
