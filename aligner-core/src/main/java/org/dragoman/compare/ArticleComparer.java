package org.dragoman.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.dragoman.align.SentenceAligner;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.Decisions;
import org.dragoman.event.NearDuplicates;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;

/** Compares articles. Safe for use by several threads. */
public final class ArticleComparer {
    private final TermIndex index;
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final SentenceAligner aligner = new SentenceAligner();
    private final NearDuplicates duplicates;
    private final Decisions decisions;

    /**
     * Builds a comparer.
     *
     * @param index the compiled glossary
     * @param lines whether every line of an article is one ready segment
     */
    public ArticleComparer(TermIndex index, boolean lines) {
        this(index, lines, Decisions.NONE);
    }

    /**
     * Builds a comparer.
     *
     * @param index the compiled glossary
     * @param lines whether every line of an article is one ready segment
     * @param decisions what was set by hand on mentions and beads
     */
    public ArticleComparer(TermIndex index, boolean lines, Decisions decisions) {
        this.decisions = decisions;
        this.index = index;
        this.finder = new MentionFinder(index, false);
        this.segmenter = new Segmenter(index.languages(), lines);
        this.duplicates = new NearDuplicates(index.languages());
    }

    /**
     * Compares articles.
     *
     * @param articles two or more
     * @return the comparison
     */
    public ArticleComparison compare(List<Article> articles) {
        return compare(articles, Progress.NONE);
    }

    /**
     * Compares articles and tells how far it has come.
     *
     * @param articles two or more
     * @param progress told after each article; asked whether to stop
     * @return the comparison
     * @throws CancellationException where the caller stopped it
     * @throws IllegalArgumentException for fewer than two articles
     */
    public ArticleComparison compare(List<Article> articles, Progress progress) {
        if (articles.size() < 2) {
            throw new IllegalArgumentException("need two articles to compare, got " + articles.size());
        }
        List<AnnotatedArticle> annotated = new ArrayList<>();
        for (Article article : articles) {
            progress.report(annotated.size(), articles.size() + 1L);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            annotated.add(decisions.apply(finder.annotate(article, segmenter), index.glossary()));
        }
        ArticleComparison comparison = new ArticleComparison(
                annotated,
                naming(annotated),
                aligner.align(annotated, BeadDecision.among(decisions.beads(), annotated)),
                index.glossary(),
                duplicates.find(articles, Progress.NONE));
        progress.report(articles.size() + 1L, articles.size() + 1L);
        return comparison;
    }

    private static List<NamingRow> naming(List<AnnotatedArticle> articles) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        articles.forEach(a -> a.mentions().forEach(m -> concepts.put(m.concept().id(), m.concept())));
        List<NamingRow> rows = new ArrayList<>();
        for (Concept concept : concepts.values()) {
            rows.add(new NamingRow(
                    concept, articles.stream().map(a -> names(a, concept)).toList()));
        }
        rows.sort(NamingRow.ORDER);
        return rows;
    }

    private static List<NameCount> names(AnnotatedArticle article, Concept concept) {
        Map<Term, List<Mention>> byTerm = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.concept().id().equals(concept.id())) {
                byTerm.computeIfAbsent(mention.term(), t -> new ArrayList<>()).add(mention);
            }
        }
        return byTerm.entrySet().stream()
                .map(e -> new NameCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((NameCount n) -> -n.count()))
                .toList();
    }
}
