package org.dragoman.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** Makes the providers of one plug-in. Whatever its code throws is a fault of the plug-in. */
final class PluginProviders {
    private static final String WHOLE =
            "Ask its author: a provider is a public class with a public constructor without arguments, built for Java "
                    + Runtime.version().feature() + " or older, in a jar with everything that it needs.";
    private static final String GIVE_MESSAGE = "Ask its author, and give this message.";

    private final List<ServiceKind<?>> kinds;
    private final ClassLoader loader;

    PluginProviders(List<ServiceKind<?>> kinds, ClassLoader loader) {
        this.kinds = kinds;
        this.loader = loader;
    }

    /** The providers of each kind by their ids. */
    Map<ServiceKind<?>, Map<String, Object>> of(JarFile file) throws IOException, PluginFault {
        Map<ServiceKind<?>, List<ServiceLoader.Provider<?>>> listed = new LinkedHashMap<>();
        Set<String> packages = new TreeSet<>();
        for (ServiceKind<?> kind : kinds) {
            List<ServiceLoader.Provider<?>> ofKind = listed(kind);
            ofKind.forEach(p -> packages.add(p.type().getPackageName()));
            listed.put(kind, ofKind);
        }
        if (packages.isEmpty()) {
            throw new PluginFault(
                    "P004",
                    "It adds nothing: no file under META-INF/services names a class of its own for an interface of"
                            + " Dragoman. There are "
                            + kinds.stream().map(k -> k.type().getName()).collect(Collectors.joining(", ")) + ".",
                    "Ask its author to add the file.");
        }
        new ClassReferences(file, loader).check(packages);
        Map<ServiceKind<?>, Map<String, Object>> made = new LinkedHashMap<>();
        for (Map.Entry<ServiceKind<?>, List<ServiceLoader.Provider<?>>> kind : listed.entrySet()) {
            made.put(kind.getKey(), made(kind.getKey(), kind.getValue()));
        }
        return made;
    }

    private static Map<String, Object> made(ServiceKind<?> kind, List<ServiceLoader.Provider<?>> listed)
            throws PluginFault {
        Map<String, Object> made = new LinkedHashMap<>();
        for (ServiceLoader.Provider<?> provider : listed) {
            Object one = made(provider);
            String id = id(kind, one);
            Object other = made.put(id, one);
            if (other != null) {
                throw new PluginFault(
                        "P006",
                        "Its " + kind.name() + "s " + other.getClass().getName() + " and "
                                + one.getClass().getName() + " have one id, \"" + id + "\".",
                        "Ask its author for another id.");
            }
        }
        return made;
    }

    private List<ServiceLoader.Provider<?>> listed(ServiceKind<?> kind) throws PluginFault {
        try {
            List<ServiceLoader.Provider<?>> own = new ArrayList<>();
            ServiceLoader.load(kind.type(), loader).stream()
                    .filter(p -> p.type().getClassLoader() == loader)
                    .forEach(own::add);
            return own;
        } catch (RuntimeException | Error e) {
            PluginFault.passOn(e);
            throw new PluginFault(
                    "P005",
                    "What it names in META-INF/services/" + kind.type().getName() + " cannot be loaded: "
                            + PluginFault.said(e) + ".",
                    WHOLE);
        }
    }

    private static Object made(ServiceLoader.Provider<?> provider) throws PluginFault {
        try {
            return provider.get();
        } catch (RuntimeException | Error e) {
            PluginFault.passOn(e);
            boolean hidden = e.getCause() instanceof IllegalAccessException;
            throw new PluginFault(
                    "P007",
                    "Its " + provider.type().getName() + " cannot be made: " + PluginFault.said(e) + ".",
                    hidden ? WHOLE : GIVE_MESSAGE);
        }
    }

    private static <S> String id(ServiceKind<S> kind, Object provider) throws PluginFault {
        String id;
        try {
            id = String.valueOf(kind.id().apply(kind.type().cast(provider)));
        } catch (RuntimeException | Error e) {
            PluginFault.passOn(e);
            throw new PluginFault(
                    "P007",
                    "Its " + provider.getClass().getName() + " fails when asked for its id: " + PluginFault.said(e)
                            + ".",
                    GIVE_MESSAGE);
        }
        if (!id.matches(PluginDescriptor.ID)) {
            throw new PluginFault(
                    "P007",
                    "Its " + provider.getClass().getName() + " has the id \"" + id
                            + "\"; one has small letters of a to z, digits, hyphens and full stops.",
                    "Ask its author for another id.");
        }
        return id;
    }
}
