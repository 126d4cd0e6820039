package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.dragoman.language.TermKind;
import org.jspecify.annotations.Nullable;

/** What TBX says of a term: categories that other programs understand, and notes of our own for the rest. */
final class TermItems {
    private static final String LIST = "|";

    private TermItems() {}

    /** The official value of a status; null where there is none. */
    static @Nullable String status(Status status) {
        return switch (status) {
            case PREFERRED -> "preferredTerm-admn-sts";
            case ADMITTED -> "admittedTerm-admn-sts";
            case DEPRECATED -> "deprecatedTerm-admn-sts";
            case CONTESTED, PROPOSED -> null;
        };
    }

    static String type(TermType type) {
        return switch (type) {
            case FULL_FORM -> "fullForm";
            case ABBREVIATION -> "abbreviation";
            case SHORT_FORM -> "shortForm";
            case VARIANT -> "variant";
        };
    }

    static List<Item> of(Term term, TermKind kind) {
        List<Item> items = new ArrayList<>();
        if (!term.usages().isEmpty()) {
            add(Category.ADMINISTRATIVE_STATUS, status(term.status(null)), items);
        }
        items.add(Item.of(Category.PART_OF_SPEECH, partOfSpeech(term, kind)));
        items.add(Item.of(Category.TERM_TYPE, type(term.type())));
        add(Category.CONTEXT, term.extra().get(extra(Category.CONTEXT)), items);
        for (Usage usage : term.usages()) {
            Optional.ofNullable(usage.reference())
                    .ifPresent(r -> items.add(Item.of(Category.SOURCE, EntryItems.source(r))));
        }
        if (term.note() != null) {
            items.add(EntryItems.plainNote("note", term.note()));
        }
        Map<String, String> properties = properties(term);
        if (!properties.isEmpty()) {
            items.add(Item.note(new OwnNote("term", properties)));
        }
        if (!plain(term.usages())) {
            term.usages().forEach(u -> items.add(Item.note(new OwnNote("usage", usage(u)))));
        }
        Map<String, String> extra = new LinkedHashMap<>(term.extra());
        extra.remove(extra(Category.CONTEXT));
        if (!extra.isEmpty()) {
            items.add(Item.note(new OwnNote("extra", extra)));
        }
        return items;
    }

    /** Key under which a category that a glossary has no field for is kept. */
    static String extra(Category category) {
        return "tbx." + category.label();
    }

    private static void add(Category category, @Nullable String value, List<Item> items) {
        if (value != null) {
            items.add(Item.of(category, value));
        }
    }

    private static String partOfSpeech(Term term, TermKind kind) {
        return Objects.requireNonNullElse(term.grammar().kind(), kind) == TermKind.ADJECTIVE ? "adjective" : "noun";
    }

    /** Whether the status alone says it all. */
    private static boolean plain(List<Usage> usages) {
        if (usages.size() != 1) {
            return usages.isEmpty();
        }
        Usage usage = usages.get(0);
        return status(usage.status()) != null && usage.equals(Usage.of(usage.status()));
    }

    private static Map<String, String> properties(Term term) {
        Grammar grammar = term.grammar();
        Map<String, String> all = new LinkedHashMap<>();
        put("contextual", term.contextual() ? "true" : null, all);
        put("case", term.caseRule() == CaseRule.DEFAULT ? null : term.caseRule().code(), all);
        put("kind", grammar.kind() == null ? null : Vocabulary.code(grammar.kind()), all);
        put("reading", grammar.reading(), all);
        put("possessed", grammar.possessed(), all);
        put("softens", grammar.softens(), all);
        put("countable", grammar.countable(), all);
        put(
                "plurals",
                grammar.plurals().isEmpty()
                        ? null
                        : grammar.plurals().stream()
                                .map(p -> p.replace("\\", "\\\\").replace(LIST, "\\" + LIST))
                                .collect(Collectors.joining(LIST)),
                all);
        put("feminine", grammar.feminine(), all);
        put("respelling", grammar.respelling() == null ? null : Vocabulary.code(grammar.respelling()), all);
        return all;
    }

    private static Map<String, String> usage(Usage usage) {
        Map<String, String> all = new LinkedHashMap<>();
        put("status", usage.status().code(), all);
        put("authority", usage.authority().isEmpty() ? null : usage.authority(), all);
        putValidity(usage.validity(), all);
        Reference reference = usage.reference();
        if (reference != null) {
            put("document", reference.document(), all);
            put("number", reference.number(), all);
            put("date", reference.date(), all);
            put("address", reference.address(), all);
        }
        put("note", usage.note(), all);
        return all;
    }

    static void putValidity(Validity validity, Map<String, String> all) {
        put("from", validity.from(), all);
        put("to", validity.to(), all);
    }

    static void put(String name, @Nullable Object value, Map<String, String> all) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    /** The parts of a list in one value. */
    static List<String> list(String value) {
        return Stream.of(value.split("(?<!\\\\)\\|"))
                .map(p -> p.replace("\\" + LIST, LIST).replace("\\\\", "\\"))
                .toList();
    }
}
