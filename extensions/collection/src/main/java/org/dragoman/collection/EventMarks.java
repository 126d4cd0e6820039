package org.dragoman.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.concept.Glossary;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.EventWindows;
import org.dragoman.event.TraitReader;
import org.dragoman.language.Languages;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Groups the articles of a collection by the event they report and gives each the number of its event, from 1 by the first day.
 * Mentions are taken from the index; no text is searched again. The numbers are others when the collection is grouped anew.
 */
public final class EventMarks {
    private final Languages languages;
    private final Glossary glossary;

    /**
     * Groups by the names of a glossary.
     *
     * @param languages rules of the languages
     * @param glossary the one by which the index was made
     */
    public EventMarks(Languages languages, Glossary glossary) {
        this.languages = languages;
        this.glossary = glossary;
    }

    /**
     * Numbers the events of a collection anew.
     *
     * @param folder the index; nobody else may write to it
     * @param progress told how many articles are grouped; asked whether to stop
     * @return how many events there are
     * @throws IOException where the index cannot be read or written
     * @throws CancellationException where the caller stopped it; the numbers stay as they were
     */
    public int mark(Path folder, Progress progress) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = DamagedIndex.guard(
                        folder, () -> new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)));
                DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredArticles articles = new StoredArticles(reader);
            int[] given = new int[articles.byDay().size()];
            int[] events = new int[1];
            int[] numbers = new EventWindows()
                    .group(
                            new Traits(articles),
                            event -> {
                                event.members().forEach(m -> given[m.article()] = events[0]);
                                events[0]++;
                            },
                            progress);
            articles.compare(
                    Fields.EVENT,
                    Arrays.stream(given).mapToLong(e -> numbers[e]).toArray(),
                    (key, value) -> writer.updateNumericDocValue(new Term(Fields.KEY, key), Fields.EVENT, value));
            writer.commit();
            return events[0];
        }
    }

    /** The articles with their traits, which are read some ahead on all cores. */
    private final class Traits implements EventWindows.Source {
        private static final int AHEAD = 512;

        private final StoredArticles articles;
        private final TraitReader reader = new TraitReader(languages);
        private List<ArticleTraits> read = List.of();
        private int from;

        Traits(StoredArticles articles) {
            this.articles = articles;
        }

        @Override
        public int size() {
            return articles.byDay().size();
        }

        @Override
        public @Nullable LocalDate day(int article) {
            long day = articles.byDay().get(article).day();
            return day == StoredArticles.NO_DAY ? null : LocalDate.ofEpochDay(day);
        }

        @Override
        public ArticleTraits traits(int article) throws IOException {
            if (article < from || article >= from + read.size()) {
                from = article;
                try {
                    read = IntStream.range(from, Math.min(from + AHEAD, size()))
                            .parallel()
                            .mapToObj(this::one)
                            .toList();
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
            return read.get(article - from);
        }

        private ArticleTraits one(int article) {
            try {
                return reader.read(articles.annotated(articles.byDay().get(article), glossary));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
