package org.dragoman.collection;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dragoman.article.Article;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;

/** Makes an index of a few articles that no file keeps. */
final class MemoryIndex {
    private MemoryIndex() {}

    /** The index, whose articles have the names they were read by. */
    static Directory of(List<Article> articles, TermIndex index, Progress progress) throws IOException {
        IndexAnnotator annotator = new IndexAnnotator(index);
        OutletRegister outlets = OutletRegister.curated();
        Sources sources = new Sources(null);
        Map<String, Integer> names = new HashMap<>();
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < articles.size(); i++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                Article article = articles.get(i);
                ArticleFacts facts = ArticleFacts.of(article, outlets, sources);
                int before = names.merge(facts.key(), 1, Integer::sum) - 1;
                AnnotatedArticle annotated = annotator.annotate(article);
                StoredMentions mentions = annotator.mentions(annotated);
                if (mentions != null) {
                    Document document = Fields.document(
                            facts,
                            facts.key() + (before == 0 ? "" : "\n" + before),
                            article.text(),
                            mentions,
                            ArticleReading.words(annotated, index.languages()),
                            ArticleReading.state(article, facts));
                    Rereading.addTo(document, annotated, index.languages());
                    writer.addDocument(document);
                }
                progress.report(i + 1L, articles.size());
            }
        }
        return directory;
    }
}
