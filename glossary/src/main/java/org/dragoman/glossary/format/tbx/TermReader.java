package org.dragoman.glossary.format.tbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.language.Grammar;
import org.dragoman.text.Blanks;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a language. For one read. */
final class TermReader {
    private final Problems problems;
    private final Values values;
    private final ItemReader items;

    TermReader(Problems problems, ItemReader items) {
        this.problems = problems;
        this.values = new Values(problems);
        this.items = items;
    }

    List<Term> terms(List<XmlNode> nodes) {
        Map<String, Term> byText = new LinkedHashMap<>();
        for (XmlNode node : nodes) {
            Term term = term(node);
            if (term != null && byText.putIfAbsent(term.text(), term) != null) {
                problems.warning(
                        node.offset(),
                        ProblemCode.DUPLICATE_TERM,
                        "The term \"" + term.text() + "\" stands twice in one language; the first was kept.",
                        "Join the two.");
            }
        }
        return List.copyOf(byText.values());
    }

    private @Nullable Term term(XmlNode node) {
        List<XmlNode> inner = new ArrayList<>();
        List<ReadItem> said = items.read(node, Level.TERM, List.of(), inner);
        XmlNode word = word(node);
        String text = word == null ? "" : text(word);
        if (text.isEmpty()) {
            problems.warning(
                    (word == null ? node : word).offset(),
                    ProblemCode.MISSING,
                    word == null
                            ? "There is no term in \"" + node.name() + "\"; it was left out."
                            : "The term is empty; it was left out.",
                    "Write the term, or remove its " + node.name() + ".");
            return null;
        }
        Draft draft = new Draft();
        said.forEach(i -> item(i, draft));
        return draft.term(text);
    }

    private static @Nullable XmlNode word(XmlNode node) {
        for (XmlNode child : node.children()) {
            if (child.name().equals("term")) {
                return child;
            }
            XmlNode inner = child.name().equals("termGrp") ? word(child) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** The term on one line and without invisible marks, after saying that there were some. */
    private String text(XmlNode word) {
        String text = word.stripped().replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
        StringBuilder kept = new StringBuilder();
        text.chars()
                .filter(c -> !Blanks.isMark((char) c) || Blanks.isJoiner((char) c))
                .forEach(c -> kept.append((char) c));
        String visible = kept.toString().strip();
        if (!visible.equals(text)) {
            problems.warning(
                    word.offset(),
                    ProblemCode.INVISIBLE_MARKS,
                    "The term \"" + visible + "\" holds invisible marks; they were removed.",
                    "Export it without them: they keep it from being found.");
        }
        return visible;
    }

    private void item(ReadItem item, Draft draft) {
        OwnNote own = item.own();
        Category category = item.category();
        if (own != null) {
            own(item, own, draft);
        } else if (category == null) {
            draft.notes.add(item.value());
        } else {
            switch (category) {
                case ADMINISTRATIVE_STATUS -> draft.status = status(item.value());
                case USAGE_STATUS, NORMATIVE_AUTHORIZATION -> wildStatus(item, draft);
                case TERM_TYPE -> type(item.value(), draft);
                case PART_OF_SPEECH -> partOfSpeech(item.value(), draft);
                case SOURCE -> draft.sources.add(item.value());
                default -> draft.extra.merge(TermItems.extra(category), item.value(), (a, b) -> a + "\n" + b);
            }
        }
    }

    private static @Nullable Status status(String official) {
        return official.startsWith("superseded")
                ? Status.DEPRECATED
                : Status.parse(official).orElse(null);
    }

    private static void wildStatus(ReadItem item, Draft draft) {
        String official = WildStatus.official(item.value());
        if (official == null) {
            draft.extra.put("tbx.usageStatus", item.value());
        } else if (draft.status == null) {
            draft.status = status(official);
        }
    }

    private static void type(String value, Draft draft) {
        switch (value) {
            case "acronym", "abbreviation" -> draft.type = TermType.ABBREVIATION;
            case "shortForm" -> draft.type = TermType.SHORT_FORM;
            case "variant" -> draft.type = TermType.VARIANT;
            case "phrase" -> draft.extra.put(TermItems.extra(Category.TERM_TYPE), value);
            default -> draft.type = TermType.FULL_FORM;
        }
    }

    private static void partOfSpeech(String value, Draft draft) {
        if (value.equals("adjective")) {
            draft.adjective = true;
        } else if (!value.equals("noun")) {
            draft.extra.put(TermItems.extra(Category.PART_OF_SPEECH), value);
        }
    }

    private void own(ReadItem item, OwnNote note, Draft draft) {
        switch (note.key()) {
            case "note" -> draft.notes.add(note.value());
            case "extra" -> draft.extra.putAll(note.values());
            case "term" -> properties(note, item.offset(), draft);
            case "usage" -> usage(note, item.offset(), draft);
            default -> draft.notes.add(item.value());
        }
    }

    private void properties(OwnNote note, int offset, Draft draft) {
        draft.contextual = "true".equals(note.value("contextual"));
        draft.caseRule = note.known("case", Vocabulary.CASE, values, offset);
        String plurals = note.value("plurals");
        draft.grammar = new Grammar(
                note.known("kind", Vocabulary.KIND, values, offset),
                note.value("reading"),
                flag(note.value("possessed")),
                flag(note.value("softens")),
                flag(note.value("countable")),
                plurals == null ? List.of() : TermItems.list(plurals),
                note.value("feminine"),
                note.known("respelling", Vocabulary.RESPELLING, values, offset));
    }

    private static @Nullable Boolean flag(@Nullable String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    private void usage(OwnNote note, int offset, Draft draft) {
        Status status = note.known("status", Vocabulary.STATUS, values, offset);
        if (status == null) {
            return;
        }
        String document = note.value("document");
        Reference reference = document == null
                ? null
                : new Reference(
                        document, note.value("number"), note.date("date", values, offset), note.value("address"));
        draft.usages.add(new Usage(
                status,
                Optional.ofNullable(note.value("authority")).orElse(""),
                note.validity(values, offset),
                reference,
                note.value("note")));
    }

    static LanguageSection section(LanguageTag language, List<ReadItem> said, List<Term> terms) {
        String definition = null;
        List<String> notes = new ArrayList<>();
        for (ReadItem item : said) {
            if (item.category() == Category.DEFINITION && definition == null) {
                definition = item.value();
            } else if (item.category() != null && item.category() != Category.DEFINITION) {
                notes.add(item.category().label() + ": " + item.value());
            } else {
                notes.add(
                        item.own() != null && item.own().key().equals("note")
                                ? item.own().value()
                                : item.value());
            }
        }
        return new LanguageSection(language, definition, notes, terms);
    }

    /** Two sections of one language in one. */
    static LanguageSection joined(LanguageSection a, LanguageSection b) {
        List<Term> terms = new ArrayList<>(a.terms());
        b.terms().stream()
                .filter(t -> a.terms().stream().noneMatch(o -> o.text().equals(t.text())))
                .forEach(terms::add);
        List<String> notes = new ArrayList<>(a.notes());
        notes.addAll(b.notes());
        return new LanguageSection(
                a.language(), a.definition() == null ? b.definition() : a.definition(), notes, terms);
    }

    /** A term on its way. */
    private static final class Draft {
        private TermType type = TermType.FULL_FORM;
        private @Nullable Status status;
        private boolean adjective;
        private boolean contextual;
        private @Nullable CaseRule caseRule;
        private Grammar grammar = Grammar.NONE;
        private final List<String> notes = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<Usage> usages = new ArrayList<>();
        private final Map<String, String> extra = new LinkedHashMap<>();

        Term term(String text) {
            return new Term(
                    text,
                    type,
                    caseRule == null ? CaseRule.DEFAULT : caseRule,
                    contextual,
                    grammar,
                    rows(),
                    notes.isEmpty() ? null : String.join("\n", notes),
                    extra);
        }

        private List<Usage> rows() {
            if (!usages.isEmpty() || (status == null && sources.isEmpty())) {
                return usages;
            }
            Reference reference =
                    sources.isEmpty() ? null : new Reference(String.join("; ", sources), null, null, null);
            return List.of(new Usage(status == null ? Status.ADMITTED : status, "", Validity.ALWAYS, reference, null));
        }
    }
}
