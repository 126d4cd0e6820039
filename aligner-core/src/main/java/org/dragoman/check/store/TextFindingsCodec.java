package org.dragoman.check.store;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.check.Finding;
import org.dragoman.check.TermUse;
import org.dragoman.check.TextFindings;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;

/** What was found in a text as bytes, and back. Its name stands first. */
final class TextFindingsCodec {
    private final FindingCodec findings;

    TextFindingsCodec(FindingCodec findings) {
        this.findings = findings;
    }

    void write(TextFindings text, DataOutput out) throws IOException {
        List<Finding> all = new ArrayList<>(text.own());
        text.uses().forEach(u -> all.addAll(u.against().values()));
        Map<Article, Integer> articles = FindingCodec.articles(all);
        ArticleCodec.string(text.text(), out);
        Article[] byNumber = new Article[articles.size()];
        articles.forEach((article, number) -> byNumber[number] = article);
        out.writeInt(byNumber.length);
        for (Article article : byNumber) {
            ArticleCodec.write(article, out);
        }
        out.writeInt(text.own().size());
        for (Finding finding : text.own()) {
            findings.write(finding, articles, out);
        }
        out.writeInt(text.uses().size());
        for (TermUse use : text.uses()) {
            use(use, articles, out);
        }
        out.writeInt(text.faults().size());
        for (TextFindings.Fault fault : text.faults()) {
            fault(fault, out);
        }
    }

    String name(byte[] block) {
        try {
            return ArticleCodec.string(new DataInputStream(new ByteArrayInputStream(block)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TextFindings read(byte[] block) {
        try {
            DataInput in = new DataInputStream(new ByteArrayInputStream(block));
            String name = ArticleCodec.string(in);
            List<Article> articles = FindingCodec.articles(in);
            List<Finding> own = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                own.add(findings.read(articles, in));
            }
            List<TermUse> uses = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                uses.add(use(articles, in));
            }
            List<TextFindings.Fault> faults = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                faults.add(fault(in));
            }
            return new TextFindings(name, own, uses, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void use(TermUse use, Map<Article, Integer> articles, DataOutput out) throws IOException {
        ArticleCodec.string(use.concept(), out);
        ArticleCodec.string(use.language().value(), out);
        ArticleCodec.strings(use.terms(), out);
        out.writeInt(use.against().size());
        for (Map.Entry<String, Finding> against : use.against().entrySet()) {
            ArticleCodec.string(against.getKey(), out);
            findings.write(against.getValue(), articles, out);
        }
    }

    private TermUse use(List<Article> articles, DataInput in) throws IOException {
        String concept = ArticleCodec.string(in);
        LanguageTag language = new LanguageTag(ArticleCodec.string(in));
        List<String> terms = ArticleCodec.strings(in);
        Map<String, Finding> against = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String usual = ArticleCodec.string(in);
            against.put(usual, findings.read(articles, in));
        }
        return new TermUse(concept, language, terms, against);
    }

    private static void fault(TextFindings.Fault fault, DataOutput out) throws IOException {
        InputProblem problem = fault.problem();
        ArticleCodec.strings(
                List.of(fault.check(), problem.at().source(), problem.code(), problem.message(), problem.advice()),
                out);
    }

    private static TextFindings.Fault fault(DataInput in) throws IOException {
        List<String> parts = ArticleCodec.strings(in);
        return new TextFindings.Fault(
                parts.get(0),
                InputProblem.warning(SourcePosition.of(parts.get(1)), parts.get(2), parts.get(3), parts.get(4)));
    }
}
