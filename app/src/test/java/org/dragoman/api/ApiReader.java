package org.dragoman.api;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what compiled classes offer. No class is initialised. */
final class ApiReader {
    private static final String CLASS = ".class";
    private static final Set<String> ALWAYS_THERE =
            Set.of("boolean equals(java.lang.Object)", "int hashCode()", "java.lang.String toString()");

    private ApiReader() {}

    /**
     * Reads the public and protected types of a folder.
     *
     * @param classes the root of packages, on the class path
     * @param under a package, with slashes; it and those below are read
     * @return empty where the package is not there
     */
    static Api read(Path classes, String under) throws IOException {
        Path folder = classes.resolve(under);
        if (!Files.exists(folder)) {
            return Api.of(List.of());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return Api.of(files.map(f -> classes.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(CLASS) && !f.endsWith("package-info.class"))
                    .map(f -> load(f.substring(0, f.length() - CLASS.length()).replace('/', '.')))
                    .filter(ApiReader::isVisible)
                    .map(ApiReader::type)
                    .toList());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiReader.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is not on the class path of the tests", e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (around == null || type.isMemberClass() && isVisible(around));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    static ApiType type(Class<?> type) {
        boolean plain = !type.isRecord() && !type.isEnum();
        Set<String> flags = new TreeSet<>();
        if (plain) {
            flag(flags, "abstract", Modifier.isAbstract(type.getModifiers()) && !type.isInterface());
            flag(flags, "final", Modifier.isFinal(type.getModifiers()));
            flag(flags, "sealed", type.isSealed());
        }
        flag(flags, "protected", Modifier.isProtected(type.getModifiers()));
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        SortedMap<String, Set<String>> members = new TreeMap<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(constructor, "new" + parameters(constructor), type, members);
        }
        List<String> parents = new ArrayList<>();
        collect(type, type, members, parents);
        return new ApiType(type.getName() + variables(type.getTypeParameters()), kind, flags, parents, members);
    }

    /** Members of a type and of the parents that nobody sees. */
    private static void collect(
            Class<?> from, Class<?> type, SortedMap<String, Set<String>> members, List<String> parents) {
        for (Field field : from.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                members.putIfAbsent(
                        field.getGenericType().getTypeName() + " " + field.getName(),
                        flags(field.getModifiers(), false));
            }
        }
        for (Method method : from.getDeclaredMethods()) {
            String key = variables(method.getTypeParameters())
                    + (method.getTypeParameters().length == 0 ? "" : " ")
                    + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
            boolean ofEnum = type.isEnum()
                    && Modifier.isStatic(method.getModifiers())
                    && (key.endsWith(" values()") || key.endsWith(" valueOf(java.lang.String)"));
            if (!ofEnum && !ALWAYS_THERE.contains(key)) {
                add(method, key, type, members);
            }
        }
        List<Type> above = new ArrayList<>(Arrays.asList(from.getGenericInterfaces()));
        if (from.getGenericSuperclass() != null) {
            above.add(0, from.getGenericSuperclass());
        }
        for (Type parent : above) {
            Class<?> raw = raw(parent);
            if (!isVisible(raw)) {
                collect(raw, type, members, parents);
            } else if (!Set.of(Object.class, Record.class, Enum.class).contains(raw)) {
                parents.add(parent.getTypeName());
            }
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain ? plain : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    private static void add(Executable member, String key, Class<?> of, SortedMap<String, Set<String>> members) {
        int modifiers = member.getModifiers();
        boolean closed = Modifier.isFinal(of.getModifiers());
        if (isVisible(modifiers) && !member.isSynthetic() && !(closed && Modifier.isProtected(modifiers))) {
            members.putIfAbsent(key + thrown(member), flags(modifiers, closed || Modifier.isStatic(modifiers)));
        }
    }

    private static Set<String> flags(int modifiers, boolean closed) {
        Set<String> flags = new TreeSet<>();
        flag(flags, "abstract", Modifier.isAbstract(modifiers));
        flag(flags, "final", Modifier.isFinal(modifiers) && !closed);
        flag(flags, "protected", Modifier.isProtected(modifiers));
        flag(flags, "static", Modifier.isStatic(modifiers));
        return flags;
    }

    private static void flag(Set<String> flags, String flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
    }

    private static String parameters(Executable member) {
        String all = Stream.of(member.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
        return member.isVarArgs() ? all.replaceFirst("\\[]\\)$", "...)") : all;
    }

    /** Checked exceptions: a caller has to handle them. */
    private static String thrown(Executable member) {
        String all = Stream.of(member.getExceptionTypes())
                .filter(e -> !RuntimeException.class.isAssignableFrom(e) && !Error.class.isAssignableFrom(e))
                .map(Class::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " throws " + all;
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(ApiReader::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getBounds())
                .filter(b -> b != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }
}
