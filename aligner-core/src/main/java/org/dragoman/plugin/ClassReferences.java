package org.dragoman.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;

/**
 * Looks whether the classes that a plug-in's own classes refer to are there, before one of them is missed in the middle
 * of the work. Libraries inside the jar are left alone: they often refer to others that nobody needs.
 */
final class ClassReferences {
    /** Tag of a class in a constant pool (JVMS 4.4.1). */
    private static final int CONSTANT_CLASS = 7;

    private final JarFile jar;
    private final ClassLoader loader;

    ClassReferences(JarFile jar, ClassLoader loader) {
        this.jar = jar;
        this.loader = loader;
    }

    /**
     * Finds out whether all is there.
     *
     * @param packages names of packages, those below them included
     * @throws PluginFault where a class is not
     */
    void check(Set<String> packages) throws IOException, PluginFault {
        for (JarEntry entry : classes(packages)) {
            for (String name : referred(entry)) {
                if (loader.getResource(name + ".class") == null) {
                    throw new PluginFault(
                            "P005",
                            "Its class " + binary(stem(entry)) + " needs " + binary(name)
                                    + ", which is neither in the jar nor in Dragoman's API.",
                            "Ask its author for a jar with everything that it needs.");
                }
            }
        }
    }

    private List<JarEntry> classes(Set<String> packages) {
        List<JarEntry> classes = new ArrayList<>();
        jar.stream()
                .filter(e -> e.getName().endsWith(".class"))
                .filter(e -> packages.stream().anyMatch(p -> e.getName().startsWith(p.replace('.', '/') + "/")))
                .forEach(classes::add);
        return classes;
    }

    private Set<String> referred(JarEntry entry) throws IOException, PluginFault {
        Set<String> names = new TreeSet<>();
        try (InputStream in = jar.getInputStream(entry)) {
            ClassReader reader = new ClassReader(in);
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int i = 1; i < reader.getItemCount(); i++) {
                int item = reader.getItem(i);
                if (item > 0 && reader.readByte(item - 1) == CONSTANT_CLASS) {
                    String name = reader.readUTF8(item, buffer);
                    String element = name.startsWith("[") ? element(name) : name;
                    if (!element.isEmpty()) {
                        names.add(element);
                    }
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PluginFault(
                    "P005",
                    "Its class " + binary(stem(entry)) + " cannot be read: " + e.getMessage() + ".",
                    "Ask its author for a jar built for Java "
                            + Runtime.version().feature() + " or older.");
        }
        return names;
    }

    /** The class of which {@code [[Lorg/x/Y;} holds objects; empty for numbers. */
    private static String element(String array) {
        int first = array.lastIndexOf('[') + 1;
        return array.charAt(first) == 'L' ? array.substring(first + 1, array.length() - 1) : "";
    }

    private static String stem(JarEntry entry) {
        return entry.getName().substring(0, entry.getName().length() - ".class".length());
    }

    private static String binary(String name) {
        return name.replace('/', '.');
    }
}
