package org.dragoman.collection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dragoman.article.Article;
import org.dragoman.compare.TextSearch;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A folder of articles with its index, for those who read the files themselves: tells which of them need not be read as no form of
 * some concepts stands in them. It says so only of files that are as they were when they were indexed. Safe for use by several
 * threads.
 */
public final class IndexedFiles implements Closeable {
    static final Set<String> NAMES = Set.of(Fields.SOURCE, Fields.ID);

    private final Path folder;
    private final Sources names;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final ReadFiles files;
    private final IndexVersions versions;
    private final String version;

    private IndexedFiles(
            Path index, Path folder, FSDirectory directory, DirectoryReader reader, ReadFiles files, String version)
            throws IOException {
        this.folder = folder;
        this.names = Sources.of(index);
        this.directory = directory;
        this.reader = reader;
        this.files = files;
        this.versions = IndexVersions.of(reader);
        this.version = version;
    }

    /**
     * Opens the index of a folder.
     *
     * @param index its index
     * @param folder the folder, spelt as its files will be
     * @param version of the program; an index that another made tells nothing
     * @return the folder
     * @throws DamagedIndex where the index cannot be read
     * @throws IOException where there is none
     */
    public static IndexedFiles open(Path index, Path folder, String version) throws IOException {
        FSDirectory directory = FSDirectory.open(index);
        try {
            DirectoryReader reader = DamagedIndex.guard(index, () -> DirectoryReader.open(directory));
            ReadFiles files =
                    ReadFiles.kept(index, reader.getIndexCommit().getUserData().get(CommitNotes.FILES));
            return new IndexedFiles(index, folder, directory, reader, files, version);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Whether the index can say anything of files that are read in a way.
     *
     * @param reading the name of a {@link IndexRun.Way}
     * @return false where its making was interrupted, by another version of the program, or where files were read otherwise
     */
    public boolean isOfUse(String reading) {
        List<MadeWith> made = versions.all();
        return !made.isEmpty() && made.stream().allMatch(m -> m.program().equals(version)) && files.wereRead(reading);
    }

    /**
     * Whether a file is as it was when it was indexed.
     *
     * @param file a file of the folder
     * @return false where it has to be read
     */
    public boolean isFresh(Path file) {
        return files.isFresh(folder, file);
    }

    /**
     * How many articles a file has, as long as it is {@linkplain #isFresh fresh}.
     *
     * @param file a file of the folder
     * @return their number
     */
    public int articles(Path file) {
        return files.articles(folder, file);
    }

    /**
     * Looks up the articles in which a form of some concepts may stand.
     *
     * @param concepts with their names; several may share an id
     * @param languages rules of form
     * @return the articles; none is left out in which a form stands
     * @throws IOException where the index cannot be read
     */
    public Holders holding(Collection<Concept> concepts, Languages languages) throws IOException {
        FixedBitSet articles = Reach.of(reader, languages, concepts);
        Set<String> keys = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            SortedDocValues tags = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (articles.get(leaf.docBase + doc) && (live == null || live.get(doc))) {
                    Document document = leaf.reader().storedFields().document(doc, NAMES);
                    String tag = tags.advanceExact(doc)
                            ? tags.lookupOrd(tags.ordValue()).utf8ToString()
                            : "";
                    String source = document.get(Fields.SOURCE);
                    sources.add(source);
                    keys.add(ArticleFacts.key(source, document.get(Fields.ID), new LanguageTag(tag)));
                }
            }
        }
        return new Holders(sources, keys, null);
    }

    /**
     * Looks up the articles that name a concept. Where the index was made by the same glossary, it knows its mentions in them.
     *
     * @param concept id of a concept of the glossary
     * @param glossary the glossary
     * @param languages rules of form
     * @return the articles; none is left out in which a form of the concept stands that counts as a mention
     * @throws IOException where the index cannot be read
     */
    public Holders naming(String concept, Glossary glossary, Languages languages) throws IOException {
        Concept named = glossary.concept(concept).orElse(null);
        if (named == null || !versions.areAll(MadeWith.of(glossary, version))) {
            return holding(glossary.only(Set.of(concept)).concepts(), languages);
        }
        KnownMentions known = KnownMentions.of(reader, names, named);
        return new Holders(known.sources(), known.keys(), known);
    }

    /**
     * Looks up the articles in which words may stand in any of their forms.
     *
     * @param words one word or more
     * @param languages rules of form
     * @return the articles; none is left out in which {@link TextSearch} finds the words
     * @throws IOException where the index cannot be read
     */
    public Holders holding(String words, Languages languages) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (String field : FieldInfos.getIndexedFields(reader)) {
            if (field.startsWith(Fields.WORDS)) {
                LanguageTag language = new LanguageTag(field.substring(Fields.WORDS.length()));
                concepts.add(TextSearch.concept(words, language, languages));
            }
        }
        return holding(concepts, languages);
    }

    /** Articles in which a form may stand. */
    public final class Holders {
        private final Set<String> sources;
        private final Set<String> keys;

        private final @Nullable KnownMentions known;

        private Holders(Set<String> sources, Set<String> keys, @Nullable KnownMentions known) {
            this.sources = sources;
            this.keys = keys;
            this.known = known;
        }

        /**
         * Whether a file has such an article.
         *
         * @param file a fresh file of the folder
         * @return whether it has to be read
         */
        public boolean isIn(Path file) {
            return sources.contains(names.stored(file.toString()));
        }

        /**
         * Whether an article is one.
         *
         * @param file the fresh file that it was read from
         * @param article the article
         * @return false where no form stands in it
         */
        public boolean holds(Path file, Article article) {
            return keys.contains(ArticleFacts.key(names.stored(file.toString()), article.id(), article.language()));
        }

        /**
         * An article with the mentions that the index has of the concept that was looked for.
         *
         * @param article the article, read from a fresh file
         * @return the article with these alone; empty where it has to be searched
         */
        public Optional<AnnotatedArticle> annotated(Article article) {
            return known == null ? Optional.empty() : known.in(article);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
