package org.dragoman.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What breaks programs that were written against an older API: source or class files. What is new breaks nobody, but for
 * abstract methods of types that others implement. New constants of enums and new cases of sealed types are allowed.
 */
final class ApiBreaks {
    private static final Set<String> TYPE_FLAGS = Set.of("abstract", "final", "protected", "sealed");
    private static final Set<String> MEMBER_FLAGS = Set.of("abstract", "final", "protected", "static");

    private final Api before;
    private final Api after;
    private final Set<String> breaks = new TreeSet<>();

    private ApiBreaks(Api before, Api after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two states of an API.
     *
     * @param before that of the release
     * @param after that of now
     * @return one line a break, sorted
     */
    static List<String> between(Api before, Api after) {
        ApiBreaks breaks = new ApiBreaks(before, after);
        before.types().values().forEach(breaks::compare);
        return List.copyOf(breaks.breaks);
    }

    private void compare(ApiType old) {
        ApiType now = after.types().get(old.raw());
        if (now == null) {
            breaks.add(old.name() + " is gone");
            return;
        }
        if (!old.name().equals(now.name())) {
            breaks.add(old.name() + " is " + now.name() + " now");
        }
        if (old.kind().equals(now.kind())) {
            added(old.flags(), now.flags(), TYPE_FLAGS).forEach(f -> breaks.add(old.name() + " is " + f + " now"));
        } else {
            breaks.add(old.name() + " is of the kind " + now.kind() + " now");
        }
        Set<String> parents = parents(now, after);
        old.parents().stream()
                .filter(p -> !parents.contains(p))
                .forEach(p -> breaks.add(old.name() + " is no " + p + " any more"));
        Map<String, Set<String>> members = members(now, after);
        old.members().forEach((member, flags) -> compare(old, member, flags, members.get(member)));
        if (old.isOpen()) {
            Map<String, Set<String>> known = members(old, before);
            members.forEach((member, flags) -> {
                if (flags.contains("abstract") && !known.containsKey(member)) {
                    breaks.add(old.name() + ": " + member + " is new and abstract: others who implement it lack it");
                }
            });
        }
    }

    private void compare(ApiType type, String member, Set<String> old, @Nullable Set<String> now) {
        String place = type.name() + ": " + member;
        if (now == null) {
            breaks.add(place + " is gone");
            return;
        }
        added(old, now, MEMBER_FLAGS).forEach(f -> breaks.add(place + " is " + f + " now"));
        if (old.contains("static") && !now.contains("static")) {
            breaks.add(type.name() + ": static " + member + " is not static any more");
        }
    }

    private static Stream<String> added(Set<String> old, Set<String> now, Set<String> of) {
        return of.stream().filter(f -> now.contains(f) && !old.contains(f));
    }

    /** The members of a type and those it has from the types above it that are known; its own go first. */
    private static Map<String, Set<String>> members(ApiType type, Api api) {
        Map<String, Set<String>> all = new LinkedHashMap<>(type.members());
        for (String parent : parents(type, api)) {
            ApiType known = api.types().get(ApiType.raw(parent));
            if (known != null) {
                known.members().forEach((member, flags) -> {
                    if (!member.startsWith("new(")) {
                        all.putIfAbsent(member, flags);
                    }
                });
            }
        }
        return all;
    }

    private static Set<String> parents(ApiType type, Api api) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(type.parents());
        while (!open.isEmpty()) {
            String parent = open.remove(0);
            ApiType known = api.types().get(ApiType.raw(parent));
            if (all.add(parent) && known != null) {
                open.addAll(known.parents());
            }
        }
        return all;
    }
}
