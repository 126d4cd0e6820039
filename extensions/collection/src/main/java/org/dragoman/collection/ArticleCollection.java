package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.dragoman.article.Article;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;

/** An index as it was when it was opened. Safe for use by several threads. */
public final class ArticleCollection implements Closeable {
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Sources sources;

    private ArticleCollection(FSDirectory directory, DirectoryReader reader, Sources sources) {
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
     * Goes over mentions to count them, without reading any text.
     *
     * @param naming which mentions
     * @param sink takes them, article by article
     * @throws IOException where the index cannot be read
     */
    public void facts(Naming naming, Consumer<NamingFact> sink) throws IOException {
        new MentionStream(searcher, sources, naming).facts(sink);
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
     * How many articles there are of each kind.
     *
     * @param facet by what
     * @param filter which count
     * @return numbers by value, the largest first, then by value
     * @throws IOException where the index cannot be read
     */
    public Map<String, Long> count(Facet facet, Filter filter) throws IOException {
        return facet.count(searcher, filter.and(new MatchAllDocsQuery()));
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
     * Whether the mentions of all articles were found by a glossary and a version of the program.
     *
     * @param glossary the glossary
     * @param version of the program
     * @return false where another run would find mentions anew
     * @throws IOException where the index cannot be read
     */
    public boolean madeWith(Glossary glossary, String version) throws IOException {
        return MadeWith.of(glossary, version).madeAll(reader);
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
