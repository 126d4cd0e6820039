package org.dragoman.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexedMentions;
import org.dragoman.mention.AnnotatedArticle;

/** The mentions that the indexes of folders have, so that articles which are as they were need not be searched again. */
final class IndexLookup implements Closeable {
    /** No index. */
    static final IndexLookup NONE = new IndexLookup();

    private final List<IndexedMentions> indexes = new ArrayList<>();

    private IndexLookup() {}

    /** Opens the indexes of those paths that are folders and have one. An index that is of no use is named. */
    static IndexLookup open(ArticleOptions input, AppContext context, List<String> paths, PrintWriter err) {
        IndexLookup lookup = new IndexLookup();
        for (String path : paths) {
            FolderIndex folder = new FolderIndex(Path.of(path));
            if (!path.equals("-") && folder.hasIndex()) {
                String reason = lookup.add(folder.index(), input, context);
                if (!reason.isEmpty()) {
                    err.println("The index of " + path + " is not used: " + reason + ".");
                }
            }
        }
        return lookup;
    }

    /** Why an index is of no use, empty where it is. */
    private String add(Path index, ArticleOptions input, AppContext context) {
        if (input.lines || input.decisions != null) {
            return "--lines and --decisions ask for all articles anew";
        }
        try {
            Optional<IndexedMentions> opened = IndexedMentions.open(index, context.glossary(), context.program());
            opened.ifPresent(indexes::add);
            return opened.isPresent() ? "" : "it was made by another glossary or version";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The article with all mentions, empty where no index has it as it is. */
    Optional<AnnotatedArticle> find(Article article) {
        return indexes.stream().flatMap(i -> i.find(article).stream()).findFirst();
    }

    @Override
    public void close() throws IOException {
        for (IndexedMentions index : indexes) {
            index.close();
        }
    }
}
