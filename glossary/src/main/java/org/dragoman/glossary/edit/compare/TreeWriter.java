package org.dragoman.glossary.edit.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** Makes trees of entries. What has its default value is left out; groups of parts are there even where empty. */
final class TreeWriter {
    private final Map<String, Node> children = new LinkedHashMap<>();

    private TreeWriter() {}

    static Node.Inner concept(Concept c) {
        Map<String, Node> languages = new TreeMap<>();
        c.sections().forEach((language, section) -> languages.put(language.value(), section(section)));
        return new TreeWriter()
                .leaf("type", c.type())
                .leaf("domain", c.domain().isEmpty() ? null : c.domain())
                .leaf("definition", c.definition())
                .validity(c.validity())
                .group("notes", c.notes(), n -> n, Node.Leaf::new)
                .group("relations", c.relations(), TreeWriter::key, TreeWriter::relation)
                .node("languages", Node.Inner.of(languages))
                .extra(c.extra())
                .end();
    }

    private static String key(Relation r) {
        return r.type().code() + ' ' + r.target() + (r.of() == null ? "" : " of " + r.of()) + from(r.validity());
    }

    private static String key(Usage u) {
        return (u.authority().isEmpty() ? "own" : u.authority()) + from(u.validity());
    }

    private static String from(Validity validity) {
        return validity.from() == null ? "" : " from " + validity.from().iso();
    }

    private static Node relation(Relation r) {
        return new TreeWriter()
                .leaf("type", r.type())
                .leaf("target", r.target())
                .leaf("of", r.of())
                .validity(r.validity())
                .leaf("note", r.note())
                .end();
    }

    private static Node section(LanguageSection s) {
        return new TreeWriter()
                .leaf("definition", s.definition())
                .group("notes", s.notes(), n -> n, Node.Leaf::new)
                .group("terms", s.terms(), Term::text, TreeWriter::term)
                .end();
    }

    private static Node term(Term t) {
        return new TreeWriter()
                .leaf("text", t.text())
                .leaf("type", t.type())
                .leaf("contextual", t.contextual() ? true : null)
                .leaf("case", t.caseRule() == CaseRule.DEFAULT ? null : t.caseRule())
                .node("grammar", grammar(t.grammar()))
                .group("usage", t.usages(), TreeWriter::key, TreeWriter::usage)
                .leaf("note", t.note())
                .extra(t.extra())
                .end();
    }

    private static Node grammar(Grammar g) {
        return new TreeWriter()
                .leaf("kind", g.kind())
                .leaf("reading", g.reading())
                .leaf("possessed", g.possessed())
                .leaf("softens", g.softens())
                .leaf("countable", g.countable())
                .leaf("plurals", g.plurals().isEmpty() ? null : g.plurals())
                .leaf("feminine", g.feminine())
                .leaf("respelling", g.respelling())
                .end();
    }

    private static Node usage(Usage u) {
        return new TreeWriter()
                .leaf("status", u.status())
                .leaf("authority", u.authority().isEmpty() ? null : u.authority())
                .validity(u.validity())
                .leaf("reference", u.reference())
                .leaf("note", u.note())
                .end();
    }

    /** Everything in a glossary but its concepts. */
    static Node.Inner head(Glossary g) {
        return new TreeWriter()
                .leaf("title", g.info().title())
                .leaf("license", g.info().license())
                .group("namingSets", g.namingSets(), NamingSet::id, TreeWriter::namingSet)
                .group("profiles", g.profiles(), Profile::id, TreeWriter::profile)
                .end();
    }

    private static Node namingSet(NamingSet s) {
        return new TreeWriter()
                .leaf("title", s.title())
                .group("members", s.members(), TreeWriter::key, Node.Leaf::new)
                .leaf("note", s.note())
                .end();
    }

    static String key(NamingSet.Member m) {
        return m.concept()
                + (m.language() == null ? "" : " " + m.language().value())
                + (m.term() == null ? "" : " " + m.term());
    }

    private static Node profile(Profile p) {
        return new TreeWriter()
                .leaf("title", p.title())
                .leaf("prefer", p.prefer())
                .end();
    }

    private TreeWriter leaf(String key, @Nullable Object value) {
        if (value != null) {
            children.put(key, new Node.Leaf(value));
        }
        return this;
    }

    private TreeWriter validity(Validity validity) {
        return leaf("validity", validity.equals(Validity.ALWAYS) ? null : validity);
    }

    private TreeWriter node(String key, Node node) {
        children.put(key, node);
        return this;
    }

    private TreeWriter extra(Map<String, String> extra) {
        Map<String, Node> fields = new LinkedHashMap<>();
        extra.forEach((key, value) -> fields.put(key, new Node.Leaf(value)));
        return node("extra", Node.Inner.of(fields));
    }

    /** Parts by a key; the second with one key is numbered. */
    private <T> TreeWriter group(String name, List<T> items, Function<T, String> key, Function<T, Node> tree) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (T item : items) {
            String own = key.apply(item);
            String free = own;
            for (int i = 2; nodes.containsKey(free); i++) {
                free = own + " #" + i;
            }
            nodes.put(free, tree.apply(item));
        }
        return node(name, Node.Inner.of(nodes));
    }

    private Node.Inner end() {
        return Node.Inner.of(children);
    }
}
