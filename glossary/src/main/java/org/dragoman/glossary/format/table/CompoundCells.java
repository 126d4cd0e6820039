package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.Advice;
import org.dragoman.glossary.format.ConceptReferences;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Cells that hold a reference or relations. */
final class CompoundCells {
    private static final List<String> RELATION_KEYS = List.of("of", "from", "to", "note");

    private final Problems problems;
    private final Values values;

    CompoundCells(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** {@code document|number|date|address}; what is missing at the end needs no bar. */
    @Nullable
    Reference reference(String cell, int offset) {
        List<String> parts = new ArrayList<>(Escapes.split(cell, '|'));
        while (parts.size() < 4) {
            parts.add("");
        }
        if (parts.get(0).isEmpty() || parts.size() > 4) {
            problems.error(
                    offset,
                    ProblemCode.CELL,
                    "\"" + cell + "\" is no reference.",
                    "Write document|number|date|address; a bar inside one of them is written \\|.");
            return null;
        }
        PartialDate date = parts.get(2).isEmpty() ? null : values.date(parts.get(2), offset);
        return new Reference(parts.get(0), orNull(parts.get(1)), date, orNull(parts.get(3)));
    }

    static String format(Reference reference) {
        List<String> parts = new ArrayList<>(List.of(
                reference.document(),
                orEmpty(reference.number()),
                reference.date() == null ? "" : reference.date().iso(),
                orEmpty(reference.address())));
        while (parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return Escapes.join(parts, '|');
    }

    /** Relations between bars; those that are wrong are reported and left out. */
    List<Relation> relations(List<String> items, int offset, String holder, ConceptReferences references) {
        List<Relation> relations = items.stream()
                .map(i -> relation(i, offset))
                .filter(Objects::nonNull)
                .toList();
        for (Relation relation : relations) {
            references.add(relation.target(), holder, offset);
            if (relation.of() != null) {
                references.add(relation.of(), holder, offset);
            }
        }
        return relations;
    }

    private @Nullable Relation relation(String item, int offset) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Escapes.split(item, ';')) {
            int colon = part.indexOf(':');
            String key = part.substring(0, Math.max(colon, 0)).strip();
            String value = part.substring(colon + 1).strip();
            boolean known = parts.isEmpty() || RELATION_KEYS.contains(key);
            if (colon < 0 || value.isEmpty() || !known || parts.putIfAbsent(key, value) != null) {
                String advice = colon < 0 || known
                        ? "Write it as \"holds-office: foreign-minister; of: armenia; from: 2021; to: 2022; note: …\"."
                        : Advice.oneOf(key, RELATION_KEYS);
                problems.error(offset, ProblemCode.CELL, "\"" + item + "\" is no relation.", advice);
                return null;
            }
        }
        String word = parts.keySet().iterator().next();
        Relation.Type type = values.known(word, offset, Vocabulary.RELATION_TYPE);
        Validity validity = values.validity(date(parts.get("from"), offset), date(parts.get("to"), offset), offset);
        return type == null
                ? null
                : new Relation(
                        type, Objects.requireNonNull(parts.get(word)), parts.get("of"), validity, parts.get("note"));
    }

    private @Nullable PartialDate date(@Nullable String text, int offset) {
        return text == null ? null : values.date(text, offset);
    }

    static String format(Relation relation) {
        List<String> parts = new ArrayList<>();
        parts.add(relation.type().code() + ": " + relation.target());
        add(parts, "of", relation.of());
        add(parts, "from", relation.validity().from());
        add(parts, "to", relation.validity().to());
        add(parts, "note", relation.note());
        return String.join(
                "; ", parts.stream().map(p -> Escapes.join(List.of(p), ';')).toList());
    }

    private static void add(List<String> parts, String key, @Nullable Object value) {
        if (value != null) {
            parts.add(key + ": " + value);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
