package org.dragoman.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import org.dragoman.plugin.Plugin.Provided;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/** Loads plug-ins one after another and remembers which ids are taken. */
final class PluginLoading {
    private final List<ServiceKind<?>> kinds;
    private final Set<String> disabled;
    /** All providers so far. */
    private final Map<ServiceKind<?>, List<Object>> providers;
    /** Who took an id of a kind. */
    private final Map<ServiceKind<?>, Map<String, String>> taken = new HashMap<>();

    private final Map<String, Path> jarsById = new HashMap<>();
    private final List<Plugin> all = new ArrayList<>();
    private final List<PluginClassLoader> loaders = new ArrayList<>();

    /**
     * Nothing is loaded yet but what the class path has.
     *
     * @param kinds what plug-ins may add
     * @param onClassPath jars on the class path that are plug-ins, and count as such alone
     * @param disabled ids of plug-ins that are switched off
     */
    PluginLoading(List<ServiceKind<?>> kinds, Set<Path> onClassPath, Set<String> disabled) {
        this.kinds = kinds;
        this.disabled = disabled;
        this.providers = ClassPath.providers(kinds, onClassPath);
        for (ServiceKind<?> kind : kinds) {
            Map<String, String> ids = new HashMap<>();
            for (Object provider : providers.getOrDefault(kind, List.of())) {
                ids.put(
                        idOf(kind, provider),
                        "Dragoman's own " + provider.getClass().getName());
            }
            taken.put(kind, ids);
        }
    }

    private static <S> String idOf(ServiceKind<S> kind, Object provider) {
        return kind.id().apply(kind.type().cast(provider));
    }

    Plugins done(@Nullable PluginFolder folder) {
        List<InputProblem> problems = new ArrayList<>();
        if (folder != null) {
            folder.problem().ifPresent(problems::add);
        }
        all.stream().map(Plugin::problem).filter(Objects::nonNull).forEach(problems::add);
        Map<Class<?>, List<Object>> byType = new HashMap<>();
        providers.forEach((kind, list) -> byType.put(kind.type(), List.copyOf(list)));
        return new Plugins(folder, all, problems, byType, loaders);
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
        return new Plugin(jar, Plugin.State.BROKEN, descriptor, List.of(), fault.skipped(jar));
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
        PluginClassLoader loader = new PluginClassLoader(descriptor, jar);
        boolean sound = false;
        try {
            Map<ServiceKind<?>, Map<String, Object>> found = new PluginProviders(kinds, loader).of(file);
            for (Map.Entry<ServiceKind<?>, Map<String, Object>> kind : found.entrySet()) {
                checkClash(kind.getKey(), kind.getValue());
            }
            List<Provided> provided = new ArrayList<>();
            found.forEach((kind, own) -> own.forEach((id, provider) -> {
                String holder = provider.getClass().getName() + " of " + jar.getFileName();
                taken.computeIfAbsent(kind, k -> new HashMap<>()).put(id, holder);
                providers.computeIfAbsent(kind, k -> new ArrayList<>()).add(provider);
                provided.add(new Provided(kind.name(), id, provider.getClass()));
            }));
            loaders.add(loader);
            sound = true;
            return provided;
        } finally {
            if (!sound) {
                loader.close();
            }
        }
    }

    private void checkClash(ServiceKind<?> kind, Map<String, Object> own) throws PluginFault {
        for (Map.Entry<String, Object> provider : own.entrySet()) {
            String other = taken.getOrDefault(kind, Map.of()).get(provider.getKey());
            if (other != null) {
                boolean ours = other.startsWith("Dragoman's own");
                throw new PluginFault(
                        "P006",
                        "Its " + kind.name() + " \"" + provider.getKey() + "\" ("
                                + provider.getValue().getClass().getName() + ") has the id of " + other + ".",
                        ours
                                ? "Ask its author for another id."
                                : "Take one of the two plug-ins out of the folder, or ask its author for another id.");
            }
        }
    }
}
