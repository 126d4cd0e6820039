package org.dragoman.check.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Message;

/** The classes whose bundles have the messages of findings, by their names; plug-ins have class loaders of their own. */
final class MessageOwners {
    private final Map<String, ConsistencyCheck> checks = new HashMap<>();
    private final Map<String, Class<?>> known = new HashMap<>();

    MessageOwners(Collection<ConsistencyCheck> checks) {
        checks.forEach(c -> this.checks.put(c.id(), c));
    }

    String name(String rule, Class<?> owner) {
        known.putIfAbsent(key(rule, owner.getName()), owner);
        return owner.getName();
    }

    Class<?> owner(String rule, String name) {
        return known.computeIfAbsent(key(rule, name), k -> loaded(rule, name));
    }

    private static String key(String rule, String name) {
        return rule + "\n" + name;
    }

    /** Of a run that goes on with what an earlier one found. */
    private Class<?> loaded(String rule, String name) {
        ConsistencyCheck check = checks.get(rule);
        ClassLoader loader = (check == null ? Message.class : check.getClass()).getClassLoader();
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the check " + rule + " has no class " + name + " any more", e);
        }
    }
}
