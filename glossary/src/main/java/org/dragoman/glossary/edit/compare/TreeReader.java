package org.dragoman.glossary.edit.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.language.Grammar;
import org.dragoman.language.Respelling;
import org.dragoman.language.TermKind;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Makes entries of the trees of {@link TreeWriter}. */
final class TreeReader {
    private final Node.Inner node;

    private TreeReader(Node node) {
        this.node = (Node.Inner) node;
    }

    static Concept concept(String id, Node.Inner tree) {
        TreeReader in = new TreeReader(tree);
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        in.group("languages").forEach((tag, node) -> {
            LanguageTag language = LanguageTag.parse(tag).orElseThrow();
            sections.put(language, section(language, new TreeReader(node)));
        });
        return new Concept(
                id,
                in.leaf("type", ConceptType.class, ConceptType.TERM),
                in.leaf("domain", String.class, ""),
                in.leaf("definition", String.class),
                in.leaves("notes", String.class),
                in.list("relations", TreeReader::relation),
                in.validity(),
                sections,
                in.extra());
    }

    private static Relation relation(TreeReader in) {
        return new Relation(
                in.required("type", Relation.Type.class),
                in.required("target", String.class),
                in.leaf("of", String.class),
                in.validity(),
                in.leaf("note", String.class));
    }

    private static LanguageSection section(LanguageTag language, TreeReader in) {
        return new LanguageSection(
                language,
                in.leaf("definition", String.class),
                in.leaves("notes", String.class),
                in.list("terms", TreeReader::term));
    }

    private static Term term(TreeReader in) {
        return new Term(
                in.required("text", String.class),
                in.required("type", TermType.class),
                in.leaf("case", CaseRule.class, CaseRule.DEFAULT),
                in.leaf("contextual", Boolean.class, false),
                grammar(new TreeReader(in.required("grammar"))),
                in.list("usage", TreeReader::usage),
                in.leaf("note", String.class),
                in.extra());
    }

    @SuppressWarnings("unchecked")
    private static Grammar grammar(TreeReader in) {
        return new Grammar(
                in.leaf("kind", TermKind.class),
                in.leaf("reading", String.class),
                in.leaf("possessed", Boolean.class),
                in.leaf("softens", Boolean.class),
                in.leaf("countable", Boolean.class),
                (List<String>) in.leaf("plurals", List.class, List.of()),
                in.leaf("feminine", String.class),
                in.leaf("respelling", Respelling.class));
    }

    private static Usage usage(TreeReader in) {
        return new Usage(
                in.required("status", Status.class),
                in.leaf("authority", String.class, ""),
                in.validity(),
                in.leaf("reference", Reference.class),
                in.leaf("note", String.class));
    }

    /** The glossary with everything but its concepts from the tree. */
    @SuppressWarnings("unchecked")
    static Glossary head(Glossary concepts, Node.Inner tree) {
        TreeReader in = new TreeReader(tree);
        List<NamingSet> sets = in.group("namingSets").entrySet().stream()
                .map(e -> {
                    TreeReader set = new TreeReader(e.getValue());
                    return new NamingSet(
                            e.getKey(),
                            set.leaf("title", String.class),
                            set.leaves("members", NamingSet.Member.class),
                            set.leaf("note", String.class));
                })
                .toList();
        List<Profile> profiles = in.group("profiles").entrySet().stream()
                .map(e -> {
                    TreeReader profile = new TreeReader(e.getValue());
                    List<String> prefer = profile.leaf("prefer", List.class, List.of());
                    return new Profile(e.getKey(), profile.leaf("title", String.class), prefer);
                })
                .toList();
        return concepts.with(
                sets, profiles, new GlossaryInfo(in.leaf("title", String.class), in.leaf("license", String.class)));
    }

    private <T> @Nullable T leaf(String key, Class<T> type) {
        Node child = node.get(key);
        return child == null ? null : type.cast(((Node.Leaf) child).value());
    }

    private <T> T leaf(String key, Class<T> type, T other) {
        T value = leaf(key, type);
        return value == null ? other : value;
    }

    private <T> T required(String key, Class<T> type) {
        return type.cast(((Node.Leaf) required(key)).value());
    }

    private Node required(String key) {
        Node child = node.get(key);
        if (child == null) {
            throw new IllegalStateException("a part without " + key);
        }
        return child;
    }

    private Validity validity() {
        return leaf("validity", Validity.class, Validity.ALWAYS);
    }

    private Map<String, Node> group(String key) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (node.get(key) instanceof Node.Inner inner) {
            inner.children().forEach(c -> parts.put(c.key(), c.node()));
        }
        return parts;
    }

    private <T> List<T> list(String key, Function<TreeReader, T> reader) {
        return group(key).values().stream()
                .map(n -> reader.apply(new TreeReader(n)))
                .toList();
    }

    private <T> List<T> leaves(String key, Class<T> type) {
        return group(key).values().stream()
                .map(n -> type.cast(((Node.Leaf) n).value()))
                .toList();
    }

    private Map<String, String> extra() {
        Map<String, String> extra = new LinkedHashMap<>();
        group("extra").forEach((key, n) -> extra.put(key, (String) ((Node.Leaf) n).value()));
        return extra;
    }
}
