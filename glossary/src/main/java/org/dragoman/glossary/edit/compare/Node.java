package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Validity;
import org.jspecify.annotations.Nullable;

/** A glossary entry, or a part of it, as a tree. Equal nodes have equal children in the same order. */
sealed interface Node {
    /** A part with a name. */
    record Child(String key, Node node) {}

    /** A value that is changed as a whole. */
    record Leaf(Object value) implements Node {
        @Override
        public String text() {
            return text(value);
        }

        private static String text(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Leaf::text).collect(Collectors.joining(", "));
            }
            if (value instanceof Validity v) {
                return (v.from() == null ? "" : v.from()) + ".." + (v.to() == null ? "" : v.to());
            }
            if (value instanceof Reference r) {
                List<String> parts = new ArrayList<>();
                parts.add(r.document());
                for (Object part : new @Nullable Object[] {r.number(), r.date(), r.address()}) {
                    if (part != null) {
                        parts.add(part instanceof PartialDate d ? d.iso() : part.toString());
                    }
                }
                return String.join(", ", parts);
            }
            if (value instanceof NamingSet.Member m) {
                return TreeWriter.key(m);
            }
            return value instanceof Enum<?> constant
                    ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : value.toString();
        }
    }

    /** Parts with names that differ from each other. */
    record Inner(List<Child> children) implements Node {
        public Inner {
            children = List.copyOf(children);
        }

        static Inner of(Map<String, Node> children) {
            return new Inner(children.entrySet().stream()
                    .map(e -> new Child(e.getKey(), e.getValue()))
                    .toList());
        }

        @Nullable
        Node get(String key) {
            for (Child child : children) {
                if (child.key().equals(key)) {
                    return child.node();
                }
            }
            return null;
        }

        List<String> keys() {
            return children.stream().map(Child::key).toList();
        }

        @Override
        public String text() {
            return children.stream()
                    .map(c -> {
                        String text = c.node().text();
                        return text.isEmpty() || text.equals(c.key()) ? text : c.key() + ": " + text;
                    })
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }

    /** The content in one line, for people. */
    String text();
}
