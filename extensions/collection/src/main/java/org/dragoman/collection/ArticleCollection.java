package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.article.Article;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;

/** An index as it was when it was opened. Safe for use by several threads. */
public final class ArticleCollection implements Closeable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Sources sources;

    private ArticleCollection(Directory directory, DirectoryReader reader, Sources sources) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.sources = sources;
    }

    /**
     * Opens an index.
     *
     * @param folder its folder
     * @return the collection as far as it is confirmed
     * @throws DamagedIndex where it cannot be read
     * @throws IOException where there is none
     */
    public static ArticleCollection open(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DamagedIndex.guard(folder, () -> DirectoryReader.open(directory));
            return new ArticleCollection(directory, reader, Sources.of(folder));
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Makes a collection of a few articles, such as those that a window has open. It is kept in memory alone; an article on
     * which the program fails is left out.
     *
     * @param articles in the order in which their places are found
     * @param index the glossary
     * @param progress told how many articles were read; asked whether to stop
     * @return the collection
     * @throws IOException where memory cannot be written to, which does not happen
     * @throws java.util.concurrent.CancellationException where the caller stopped it
     */
    public static ArticleCollection inMemory(List<Article> articles, TermIndex index, Progress progress)
            throws IOException {
        Directory directory = MemoryIndex.of(articles, index, progress);
        return new ArticleCollection(directory, DirectoryReader.open(directory), new Sources(null));
    }

    /**
     * {@return how many articles there are}
     */
    public int size() {
        return reader.numDocs();
    }

    /**
     * The places where a concept is named.
     *
     * @param concept its id
     * @param filter which count
     * @return the places, not yet read
     * @throws IOException where the index cannot be read
     */
    public Places concept(String concept, Filter filter) throws IOException {
        Query query = new TermQuery(new Term(Fields.CONCEPT, concept));
        return Places.of(searcher, sources, filter.and(query), new ConceptPlaces(concept, filter));
    }

    /**
     * The places of mentions.
     *
     * @param naming which mentions
     * @return the places, not yet read
     * @throws IOException where the index cannot be read
     */
    public Places named(Naming naming) throws IOException {
        return Places.of(searcher, sources, naming.query(), new NamedPlaces(naming));
    }

    /**
     * Counts mentions, on all cores and without reading any text.
     *
     * @param naming which mentions
     * @param dimensions by what, the one that is shared out last
     * @return the numbers
     * @throws IOException where the index cannot be read
     */
    public NamingStatistics statistics(Naming naming, List<Dimension> dimensions) throws IOException {
        return new MentionStream(searcher, sources, naming).counted(dimensions).statistics();
    }

    /**
     * Goes over mentions to hand them on; one article is held at a time.
     *
     * @param naming which mentions
     * @param sink takes them, article by article
     * @throws IOException where the index cannot be read
     */
    public void records(Naming naming, Consumer<MentionRecord> sink) throws IOException {
        new MentionStream(searcher, sources, naming).records(sink);
    }

    /**
     * The places where words stand, in whatever form the rules of each language make of them.
     *
     * @param words one word or more
     * @param languages rules of form
     * @param filter which count
     * @return the places, not yet read
     * @throws IOException where the index cannot be read
     */
    public Places words(String words, Languages languages, Filter filter) throws IOException {
        WordForms forms = WordForms.of(words, languages, reader);
        return Places.of(searcher, sources, filter.and(forms.query()), new WordPlaces(forms, filter));
    }

    /**
     * How many articles there are of each kind; by voice, how many mentions.
     *
     * @param facet by what
     * @param filter which count
     * @return numbers by value, the largest first, then by value
     * @throws IOException where the index cannot be read
     */
    public Map<String, Long> count(Facet facet, Filter filter) throws IOException {
        return Places.of(searcher, sources, filter.and(new MatchAllDocsQuery()), new AllPlaces(filter))
                .count(facet);
    }

    /**
     * What an edit of the glossary would change; only articles are looked through in which a form of an edited concept may stand.
     *
     * @param before the glossary as it is
     * @param after the whole edited glossary
     * @param progress told how many articles were looked through; asked whether to stop
     * @return the impact, alike for an index made by any glossary
     * @throws IOException where the index cannot be read
     * @throws java.util.concurrent.CancellationException where the caller stopped it
     */
    public EditImpact impact(TermIndex before, Glossary after, Progress progress) throws IOException {
        return EditImpact.of(reader, before, after, progress);
    }

    /**
     * Whether the marks of copies are those of the articles as they are.
     *
     * @return false where none were made, or articles have come, changed or gone since
     * @throws IOException where the index cannot be read
     */
    public boolean hasMarkedCopies() throws IOException {
        return reader.getIndexCommit().getUserData().containsKey(CommitNotes.COPIES);
    }

    /**
     * Reads the whole index to see whether it is damaged. Takes as long as reading its files takes.
     *
     * @return whether it is not
     */
    public boolean isSound() {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * An article as the index keeps it: its text and what is known of it, without its layout.
     *
     * @param facts of the article
     * @return empty where it is not there any more
     * @throws IOException where the index cannot be read
     */
    public Optional<Article> article(ArticleFacts facts) throws IOException {
        return StoredText.find(searcher, facts, sources);
    }

    /**
     * Whether the mentions of all articles are those by a glossary and a version of the program.
     *
     * @param glossary the glossary
     * @param version of the program
     * @return false where another run would find mentions anew
     * @throws IOException where the index cannot be read
     */
    public boolean madeWith(Glossary glossary, String version) throws IOException {
        return IndexVersions.of(reader).areAll(MadeWith.of(glossary, version));
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
