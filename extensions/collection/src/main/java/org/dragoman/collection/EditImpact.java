package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;

/**
 * What an edit of a glossary changes in a collection. Mentions inside longer ones do not count.
 *
 * @param concepts ids of the concepts that differ
 * @param looked how many articles may hold a form of one, and were looked through
 * @param articles those in which mentions are gained or lost, in the order of the index
 * @param gained mentions that appear, by concept
 * @param lost mentions that vanish, by concept; one that is another concept's now is lost here and gained there
 */
public record EditImpact(
        Set<String> concepts,
        int looked,
        List<ArticleFacts> articles,
        Map<String, Integer> gained,
        Map<String, Integer> lost) {
    /** Copies the list. */
    public EditImpact {
        articles = List.copyOf(articles);
    }

    private record Named(String concept, Span span) {}

    static EditImpact of(IndexReader reader, TermIndex before, Glossary after, Progress progress) throws IOException {
        Set<String> differing = before.glossary().differing(after);
        List<Concept> versions =
                new ArrayList<>(before.glossary().only(differing).concepts());
        versions.addAll(after.only(differing).concepts());
        FixedBitSet reached = Reach.of(reader, before.languages(), versions);
        EditImpact impact = new EditImpact(differing, 0, List.of(), new TreeMap<>(), new TreeMap<>());
        MentionFinder then = new MentionFinder(before, false);
        MentionFinder now = new MentionFinder(before.edited(after), false);
        Segmenter segmenter = new Segmenter(before.languages(), false);
        List<ArticleFacts> changed = new ArrayList<>();
        int looked = 0;
        int all = reached.cardinality();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (!reached.get(leaf.docBase + doc) || (live != null && !live.get(doc))) {
                    continue;
                }
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                Rereading.Kept kept = Rereading.read(leaf.reader(), doc);
                Article article = kept.article();
                List<Segment> segments = segmenter.segments(article);
                if (impact.count(then.find(article, segments), now.find(article, segments))) {
                    changed.add(kept.facts());
                }
                progress.report(++looked, all);
            }
        }
        return new EditImpact(differing, looked, changed, impact.gained, impact.lost);
    }

    private boolean count(List<Mention> before, List<Mention> after) {
        return count(before, after, lost) | count(after, before, gained);
    }

    private static boolean count(List<Mention> these, List<Mention> those, Map<String, Integer> counts) {
        Set<Named> there = new HashSet<>();
        those.forEach(m -> there.add(new Named(m.concept().id(), m.span())));
        boolean any = false;
        for (Mention mention : these) {
            if (!there.contains(new Named(mention.concept().id(), mention.span()))) {
                counts.merge(mention.concept().id(), 1, Integer::sum);
                any = true;
            }
        }
        return any;
    }
}
