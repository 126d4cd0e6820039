package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.article.Article;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.language.Languages;
import org.dragoman.text.Progress;

/**
 * Marks articles that are copies of another in the same language of the days around it, so that counts can leave them out.
 * Of a group the original stays unmarked. Works through the index a month at a time.
 */
public final class CopyMarks {
    /** Days after a month in which an article of it may still be copied. */
    private static final int LATER = 7;

    private final Languages languages;

    /**
     * Marks copies by the rules of languages.
     *
     * @param languages how texts are compared
     */
    public CopyMarks(Languages languages) {
        this.languages = languages;
    }

    /**
     * Marks the copies of a collection anew.
     *
     * @param folder the index; nobody else may write to it
     * @param progress told after each month; asked whether to stop
     * @return how many articles are copies
     * @throws IOException where the index cannot be read or written
     * @throws CancellationException where the caller stopped it; the marks stay as they were
     */
    public long mark(Path folder, Progress progress) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = DamagedIndex.guard(
                        folder, () -> new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)));
                DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredArticles articles = new StoredArticles(reader);
            long[] copies = copies(articles, progress);
            articles.compare(
                    Fields.COPY,
                    copies,
                    (key, value) -> writer.updateNumericDocValue(new Term(Fields.KEY, key), Fields.COPY, value));
            new CommitNotes(writer).copiesMarked();
            writer.commit();
            return Arrays.stream(copies).sum();
        }
    }

    /** 1 for each that is a copy. */
    private long[] copies(StoredArticles articles, Progress progress) throws IOException {
        NearDuplicates search = new NearDuplicates(languages);
        long[] copies = new long[articles.byDay().size()];
        List<List<Integer>> windows = MonthWindows.of(articles.byDay(), LATER);
        for (int done = 0; done < windows.size(); done++) {
            progress.report(done, windows.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            List<Integer> window = windows.get(done);
            List<Article> read = new ArrayList<>();
            for (int article : window) {
                read.add(articles.read(articles.byDay().get(article)));
            }
            for (CopyGroup group : search.find(read, Progress.NONE)) {
                if (copies[window.get(group.original())] == 0) {
                    group.copies().forEach(c -> copies[window.get(c.article())] = 1);
                }
            }
        }
        return copies;
    }
}
