package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.glossary.format.Advice;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.jspecify.annotations.Nullable;

/** Reads what is said at one level of an entry, and says what does not belong there. For one read. */
final class ItemReader {
    private static final Set<String> TYPED =
            Set.of("descrip", "admin", "termNote", "ref", "xref", "transac", "adminNote", "descripNote", "transacNote");
    private static final Set<String> GROUPS =
            Set.of("descripGrp", "adminGrp", "termNoteGrp", "termGrp", "termCompGrp", "termCompList");

    private final Problems problems;

    /** Unknown categories that were spoken of; each is reported once. */
    private final Set<String> unknown = new HashSet<>();

    ItemReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads an element.
     *
     * @param node an entry, a language or a term
     * @param level which of them
     * @param inner names of the elements of the next level
     * @param found takes those
     * @return what is said here, in order
     */
    List<ReadItem> read(XmlNode node, Level level, List<String> inner, List<XmlNode> found) {
        List<ReadItem> items = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (inner.contains(child.name())) {
                found.add(child);
                continue;
            }
            if (!found.isEmpty()
                    && !child.name().equals("termNote")
                    && !GROUPS.contains(child.name())
                    && level != Level.TERM) {
                problems.warning(
                        child.offset(),
                        ProblemCode.PLACE,
                        "The element \"" + child.name() + "\" stands behind \"" + inner.get(0)
                                + "\"; it was read all the same.",
                        "What is said of " + level.element() + " stands before its " + inner.get(0) + " elements.");
            }
            item(child, level, items);
        }
        if (level == Level.TERM) {
            order(node);
        }
        return items;
    }

    /** In version 3 remarks on the word itself stand before all others. */
    private void order(XmlNode node) {
        boolean others = false;
        for (XmlNode child : node.children()) {
            boolean note = child.name().equals("termNote") || child.name().equals("termNoteGrp");
            if (note && others) {
                problems.warning(
                        child.offset(),
                        ProblemCode.PLACE,
                        "A termNote stands behind other remarks; it was read all the same.",
                        "In a termSec the term comes first, then its termNote elements, then all else.");
                return;
            }
            others |= !note
                    && Category.of(child.name())
                            .map(c -> !c.element().equals("termNote"))
                            .orElse(true)
                    && !child.name().equals("term")
                    && !child.name().equals("termGrp");
        }
    }

    private void item(XmlNode node, Level level, List<ReadItem> items) {
        if (node.name().equals("transacGrp")) {
            transaction(node, items);
            return;
        }
        if (GROUPS.contains(node.name())) {
            node.children().forEach(c -> {
                if (!c.name().equals("term")) {
                    item(c, level, items);
                }
            });
            return;
        }
        String value = node.stripped();
        Optional<Category> byName = Category.of(node.name());
        if (node.name().equals("note") || node.name().equals("date")) {
            if (!value.isEmpty()) {
                note(value, node.offset(), level, items);
            }
        } else if (TYPED.contains(node.name())) {
            typed(node, value, level, items);
        } else if (byName.isPresent()) {
            add(byName.get(), node, value, level, items);
        } else if (!node.name().equals("term")) {
            problems.warning(
                    node.offset(),
                    ProblemCode.PLACE,
                    "The element \"" + node.name() + "\" is unknown in " + level.element()
                            + "; its text was kept as a note.",
                    Advice.oneOf(node.name(), List.of("note", "descrip", "admin", "termNote", "ref", "xref")));
            if (!value.isEmpty()) {
                items.add(new ReadItem(null, node.name() + ": " + value, null, null, node.offset()));
            }
        }
    }

    /** Who changed it, when: one line. */
    private static void transaction(XmlNode node, List<ReadItem> items) {
        String line = node.children().stream()
                .map(XmlNode::stripped)
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining(" "));
        if (!line.isEmpty()) {
            items.add(new ReadItem(Category.TRANSACTION_TYPE, line, null, null, node.offset()));
        }
    }

    private static void note(String value, int offset, Level level, List<ReadItem> items) {
        Optional<OwnNote> own = OwnNote.parse(value);
        Optional<Category> category = own.flatMap(n -> Category.of(n.key()));
        if (own.isPresent() && category.isPresent() && own.get().values().containsKey("is")) {
            items.add(new ReadItem(category.get(), own.get().value(), null, null, offset));
        } else {
            items.add(new ReadItem(null, value, null, own.orElse(null), offset));
        }
    }

    private void typed(XmlNode node, String value, Level level, List<ReadItem> items) {
        String type = node.attribute("type");
        Optional<Category> category = Category.of(type);
        if (category.isPresent()) {
            if (!category.get().element().equals(node.name())) {
                problems.warning(
                        node.offset(),
                        ProblemCode.CATEGORY,
                        "\"" + type + "\" stands in the element \"" + node.name() + "\"; it was read all the same.",
                        "Write it as \"" + category.get().element() + "\".");
            }
            add(category.get(), node, value, level, items);
            return;
        }
        if (unknown.add(node.name() + ' ' + type)) {
            problems.warning(
                    node.offset(),
                    ProblemCode.CATEGORY,
                    type == null
                            ? "The element \"" + node.name() + "\" has no type; its text was kept as a note."
                            : "No dialect has the category \"" + type + "\"; its text was kept as a note.",
                    Advice.oneOf(
                            type == null ? "" : type,
                            Category.names().stream().sorted().toList()));
        }
        if (!value.isEmpty()) {
            items.add(new ReadItem(null, (type == null ? "" : type + ": ") + value, null, null, node.offset()));
        }
    }

    private void add(Category category, XmlNode node, String value, Level level, List<ReadItem> items) {
        String target = node.attribute("target");
        if (!category.levels().contains(level)) {
            problems.warning(
                    node.offset(),
                    ProblemCode.LEVEL,
                    "\"" + category.label() + "\" says nothing in " + level.element() + "; it was kept as a note.",
                    "It belongs in "
                            + String.join(
                                    " or ",
                                    category.levels().stream()
                                            .map(Level::element)
                                            .toList())
                            + ".");
            if (!value.isEmpty()) {
                items.add(new ReadItem(null, category.label() + ": " + value, null, null, node.offset()));
            }
            return;
        }
        String known = value(category, value, node);
        String kept = known.isEmpty() && target != null ? target : known;
        if (!kept.isEmpty()) {
            items.add(new ReadItem(category, kept, target, null, node.offset()));
        }
    }

    /** The official spelling of a value, after saying that another stood there. */
    private String value(Category category, String value, XmlNode node) {
        if (category.picks().isEmpty() || category.picks().contains(value)) {
            return value;
        }
        String official = official(category, value);
        problems.warning(
                node.offset(),
                ProblemCode.UNKNOWN_VALUE,
                "\"" + value + "\" is no " + category.label()
                        + (official == null ? "; it was left out." : "; it was read as \"" + official + "\"."),
                Advice.oneOf(value, category.picks()));
        return official == null ? "" : official;
    }

    private static @Nullable String official(Category category, String value) {
        if (category == Category.ADMINISTRATIVE_STATUS) {
            return WildStatus.official(value);
        }
        String plain = plain(value);
        return category.picks().stream()
                .filter(v -> plain(v).equals(plain))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
