package org.dragoman.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.plugin.Plugin.Provided;
import org.jspecify.annotations.Nullable;

/** Loads plug-ins one after another and remembers which ids are taken. */
final class PluginLoading {
    /** How names of plug-ins' class loaders begin; what {@link Plugins#culprit} knows them by. */
    static final String PREFIX = "plug-in ";

    private final PluginFolder folder;
    private final List<ServiceKind<?>> kinds;
    private final Set<String> disabled;
    private final Map<String, Map<String, String>> taken;
    private final Map<String, Path> jarsById = new HashMap<>();
    private final List<Plugin> all = new ArrayList<>();
    private final Map<Class<?>, List<Object>> providers = new HashMap<>();
    private final List<PluginClassLoader> loaders = new ArrayList<>();

    PluginLoading(PluginFolder folder, List<ServiceKind<?>> kinds) {
        this.folder = folder;
        this.kinds = kinds;
        this.disabled = folder.disabled();
        this.taken = Plugins.taken(kinds);
    }

    Plugins done() {
        return new Plugins(folder, all, providers, loaders);
    }

    void load(Path jar) {
        PluginDescriptor descriptor = null;
        try (JarFile file = PluginJar.open(jar)) {
            descriptor = PluginDescriptor.of(file);
            if (disabled.contains(descriptor.id())) {
                all.add(new Plugin(jar, Plugin.State.DISABLED, descriptor, List.of(), null));
                return;
            }
            PluginJar.checkVersion(descriptor);
            checkTwice(jar, descriptor);
            all.add(new Plugin(jar, Plugin.State.SOUND, descriptor, provided(jar, file, descriptor), null));
            jarsById.put(descriptor.id(), jar);
        } catch (PluginFault e) {
            all.add(broken(jar, descriptor, e));
        } catch (IOException e) {
            all.add(broken(jar, descriptor, PluginJar.unreadable(e)));
        }
    }

    private static Plugin broken(Path jar, @Nullable PluginDescriptor descriptor, PluginFault fault) {
        return new Plugin(jar, Plugin.State.BROKEN, descriptor, List.of(), fault.of(jar));
    }

    private void checkTwice(Path jar, PluginDescriptor descriptor) throws PluginFault {
        Path other = jarsById.get(descriptor.id());
        if (other != null) {
            throw new PluginFault(
                    "P006",
                    "Its id \"" + descriptor.id() + "\" is that of " + other.getFileName() + ".",
                    "Take " + other.getFileName() + " or " + jar.getFileName() + " out of the folder.");
        }
    }

    private List<Provided> provided(Path jar, JarFile file, PluginDescriptor descriptor)
            throws IOException, PluginFault {
        String name = PREFIX + descriptor.name() + " " + descriptor.version() + " (" + jar.getFileName() + ")";
        PluginClassLoader loader =
                new PluginClassLoader(name, jar.toUri().toURL(), PluginLoading.class.getClassLoader());
        try {
            Map<ServiceKind<?>, List<Object>> found = find(loader, file);
            List<Provided> provided = new ArrayList<>();
            Map<String, Map<String, String>> ids = new LinkedHashMap<>();
            for (Map.Entry<ServiceKind<?>, List<Object>> kind : found.entrySet()) {
                Map<String, String> own = ids.computeIfAbsent(kind.getKey().name(), k -> new HashMap<>());
                for (Object provider : kind.getValue()) {
                    String id = id(kind.getKey(), provider);
                    checkClash(kind.getKey(), id, provider, own);
                    own.put(id, provider.getClass().getName() + " of " + jar.getFileName());
                    provided.add(new Provided(kind.getKey().name(), id, provider.getClass()));
                }
            }
            ids.forEach((kind, own) -> taken.getOrDefault(kind, new HashMap<>()).putAll(own));
            found.forEach((kind, list) -> providers
                    .computeIfAbsent(kind.type(), t -> new ArrayList<>())
                    .addAll(list));
            loaders.add(loader);
            return provided;
        } catch (PluginFault e) {
            loader.close();
            throw e;
        }
    }

    private Map<ServiceKind<?>, List<Object>> find(PluginClassLoader loader, JarFile file)
            throws IOException, PluginFault {
        Map<ServiceKind<?>, List<ServiceLoader.Provider<?>>> types = new LinkedHashMap<>();
        Set<String> packages = new TreeSet<>();
        for (ServiceKind<?> kind : kinds) {
            List<ServiceLoader.Provider<?>> listed = listed(kind, loader);
            listed.forEach(p -> packages.add(p.type().getPackageName()));
            types.put(kind, listed);
        }
        if (packages.isEmpty()) {
            throw new PluginFault(
                    "P004",
                    "It adds nothing: no file under META-INF/services names an interface of Dragoman. There are "
                            + kinds.stream().map(k -> k.type().getName()).collect(Collectors.joining(", ")) + ".",
                    "Ask its author to add the file.");
        }
        new ClassReferences(file, loader).check(packages);
        Map<ServiceKind<?>, List<Object>> made = new LinkedHashMap<>();
        for (Map.Entry<ServiceKind<?>, List<ServiceLoader.Provider<?>>> kind : types.entrySet()) {
            List<Object> ofKind = new ArrayList<>();
            for (ServiceLoader.Provider<?> provider : kind.getValue()) {
                ofKind.add(made(provider));
            }
            made.put(kind.getKey(), ofKind);
        }
        return made;
    }

    private static List<ServiceLoader.Provider<?>> listed(ServiceKind<?> kind, ClassLoader loader) throws PluginFault {
        try {
            return ServiceLoader.load(kind.type(), loader).stream()
                    .filter(p -> p.type().getClassLoader() == loader)
                    .<ServiceLoader.Provider<?>>map(p -> p)
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new PluginFault(
                    "P005",
                    "A class that it names in META-INF/services/" + kind.type().getName() + " cannot be loaded: "
                            + said(e) + ".",
                    "Ask its author for a jar with everything that it needs.");
        }
    }

    private static Object made(ServiceLoader.Provider<?> provider) throws PluginFault {
        try {
            return provider.get();
        } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new PluginFault(
                    "P007",
                    "Its " + provider.type().getName() + " cannot be made: " + said(cause) + ".",
                    "Ask its author, and give this message.");
        }
    }

    private static <S> String id(ServiceKind<S> kind, Object provider) throws PluginFault {
        String id;
        try {
            id = kind.id().apply(kind.type().cast(provider));
        } catch (RuntimeException | LinkageError e) {
            throw new PluginFault(
                    "P007",
                    "Its " + provider.getClass().getName() + " fails when asked for its id: " + said(e) + ".",
                    "Ask its author, and give this message.");
        }
        if (id == null || id.isBlank()) {
            throw new PluginFault(
                    "P007",
                    "Its " + provider.getClass().getName() + " has no id.",
                    "Ask its author, and give this message.");
        }
        return id;
    }

    private void checkClash(ServiceKind<?> kind, String id, Object provider, Map<String, String> own)
            throws PluginFault {
        String other = Stream.of(own, taken.getOrDefault(kind.name(), Map.of()))
                .map(ids -> ids.get(id))
                .filter(o -> o != null)
                .findFirst()
                .orElse(null);
        if (other != null) {
            throw new PluginFault(
                    "P006",
                    "Its " + kind.name() + " \"" + id + "\" ("
                            + provider.getClass().getName() + ") has the id of " + other + ".",
                    "Take one of the two plug-ins out of the folder, or ask its author for another id.");
        }
    }

    /** What went wrong, in one line. */
    private static String said(Throwable e) {
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        return message.isEmpty() ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }
}
