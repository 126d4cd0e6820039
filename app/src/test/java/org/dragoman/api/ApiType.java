package org.dragoman.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A type that others see.
 *
 * @param name its name, with {@code $} before a nested one's own and the type variables behind
 * @param kind {@code class}, {@code interface}, {@code record} or {@code enum}
 * @param flags some of {@link #FLAGS}
 * @param parents visible types that it extends and implements, with their arguments
 * @param members what others see of it, by signature, with their flags
 */
record ApiType(
        String name, String kind, Set<String> flags, List<String> parents, SortedMap<String, Set<String>> members) {
    static final List<String> FLAGS = List.of("protected", "abstract", "static", "final", "sealed");
    private static final String PARENTS = " : ";
    private static final String AND = "; ";

    ApiType {
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
        parents = List.copyOf(parents);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** The name without type variables. */
    String raw() {
        return raw(name);
    }

    static String raw(String type) {
        int variables = type.indexOf('<');
        return variables < 0 ? type : type.substring(0, variables);
    }

    /** Whether a type outside may implement or extend it. */
    boolean isOpen() {
        boolean closed = flags.contains("final") || flags.contains("sealed");
        return !closed
                && (kind.equals("interface")
                        || kind.equals("class") && members.keySet().stream().anyMatch(m -> m.startsWith("new(")));
    }

    /** The type on one line, then each member on one. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(flagged(flags, kind + " " + name) + (parents.isEmpty() ? "" : PARENTS + String.join(AND, parents)));
        members.forEach((member, own) -> lines.add("  " + flagged(own, member)));
        return lines;
    }

    private static String flagged(Set<String> flags, String what) {
        return FLAGS.stream().filter(flags::contains).map(f -> f + " ").collect(Collectors.joining("", "", what));
    }

    /** The other way round. */
    static ApiType parse(List<String> lines) {
        Flagged head = Flagged.parse(lines.get(0));
        String[] halves = head.what().split(PARENTS, 2);
        String[] words = halves[0].split(" ", 2);
        SortedMap<String, Set<String>> members = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Flagged member = Flagged.parse(line.strip());
            members.put(member.what(), member.flags());
        }
        List<String> parents = halves.length == 1 ? List.of() : Arrays.asList(halves[1].split(AND));
        return new ApiType(words[1], words[0], head.flags(), parents, members);
    }

    private record Flagged(Set<String> flags, String what) {
        static Flagged parse(String line) {
            Set<String> flags = new TreeSet<>();
            String rest = line;
            while (FLAGS.contains(rest.substring(0, rest.indexOf(' ') + 1).strip())) {
                int end = rest.indexOf(' ');
                flags.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            return new Flagged(flags, rest);
        }
    }
}
