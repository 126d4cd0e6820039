package org.dragoman.check.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Message;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Findings of one text as bytes, and back. The articles that they point to are written once, before them. */
final class FindingCodec {
    private final Glossary glossary;
    private final MessageOwners owners;
    /** Concepts that stand in no glossary, as a check of a plug-in may make them. */
    private final Map<String, Concept> others = new HashMap<>();

    FindingCodec(Glossary glossary, MessageOwners owners) {
        this.glossary = glossary;
        this.owners = owners;
    }

    /** The articles of findings by what stands for them. */
    static Map<Article, Integer> articles(List<Finding> findings) {
        Map<Article, Integer> numbers = new IdentityHashMap<>();
        for (Finding finding : findings) {
            numbers.putIfAbsent(finding.article(), numbers.size());
            if (finding.counterpart() != null) {
                numbers.putIfAbsent(finding.counterpart().article(), numbers.size());
            }
        }
        return numbers;
    }

    void write(Finding finding, Map<Article, Integer> articles, DataOutput out) throws IOException {
        ArticleCodec.string(finding.rule(), out);
        out.writeByte(finding.severity().ordinal());
        ArticleCodec.string(finding.doc(), out);
        out.writeInt(Objects.requireNonNull(articles.get(finding.article())));
        ArticleCodec.span(finding.segment(), out);
        ArticleCodec.span(finding.span(), out);
        concept(finding.concept(), out);
        ArticleCodec.string(finding.found(), out);
        ArticleCodec.strings(finding.expected(), out);
        ArticleCodec.string(owners.name(finding.rule(), finding.message().owner()), out);
        ArticleCodec.string(finding.message().key(), out);
        ArticleCodec.strings(finding.message().arguments(), out);
        Fix fix = finding.fix();
        ArticleCodec.span(fix == null ? null : fix.span(), out);
        if (fix != null) {
            ArticleCodec.strings(fix.choices(), out);
            out.writeBoolean(fix.sure());
        }
        Finding.Counterpart other = finding.counterpart();
        out.writeInt(other == null ? -1 : Objects.requireNonNull(articles.get(other.article())));
        if (other != null) {
            ArticleCodec.span(other.segment(), out);
            ArticleCodec.span(other.span(), out);
        }
    }

    Finding read(List<Article> articles, DataInput in) throws IOException {
        String rule = ArticleCodec.string(in);
        Severity severity = Severity.values()[in.readByte()];
        String doc = ArticleCodec.string(in);
        Article article = articles.get(in.readInt());
        Span segment = Objects.requireNonNull(ArticleCodec.span(in));
        Span span = ArticleCodec.span(in);
        Concept concept = concept(in);
        String found = ArticleCodec.string(in);
        List<String> expected = ArticleCodec.strings(in);
        Class<?> owner = owners.owner(rule, ArticleCodec.string(in));
        Message message = new Message(owner, ArticleCodec.string(in), ArticleCodec.strings(in));
        Span fixed = ArticleCodec.span(in);
        Fix fix = fixed == null ? null : new Fix(fixed, ArticleCodec.strings(in), in.readBoolean());
        int other = in.readInt();
        Finding.Counterpart counterpart = other < 0
                ? null
                : new Finding.Counterpart(
                        articles.get(other), Objects.requireNonNull(ArticleCodec.span(in)), ArticleCodec.span(in));
        return new Finding(
                rule, severity, doc, article, segment, span, concept, found, expected, message, fix, counterpart);
    }

    static List<Article> articles(DataInput in) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            articles.add(ArticleCodec.read(in));
        }
        return articles;
    }

    private void concept(@Nullable Concept concept, DataOutput out) throws IOException {
        out.writeBoolean(concept != null);
        if (concept != null) {
            ArticleCodec.string(concept.id(), out);
            ArticleCodec.string(concept.type().name(), out);
            if (glossary.concept(concept.id()).isEmpty()) {
                others.putIfAbsent(concept.id(), concept);
            }
        }
    }

    private @Nullable Concept concept(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        String id = ArticleCodec.string(in);
        ConceptType type = ConceptType.valueOf(ArticleCodec.string(in));
        return glossary.concept(id).orElseGet(() -> others.computeIfAbsent(id, i -> Concept.of(i, type, Map.of())));
    }
}
