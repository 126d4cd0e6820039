package org.dragoman.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.FileGlobs;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexedFiles;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files and folders in which a form of some concepts may stand. Of a folder that has an index only those files are
 * read that hold such an article, or that are not as they were when they were indexed; without one, all.
 */
final class IndexedInput implements Closeable {
    private final Map<Path, IndexedFiles> folders = new LinkedHashMap<>();
    private final Map<Path, IndexedFiles.Holders> holders = new LinkedHashMap<>();
    private final Set<Path> fresh = new HashSet<>();
    private final ArticleOptions input;
    private final AppContext context;
    private final PrintWriter err;
    private long others;
    private long changed;

    private IndexedInput(ArticleOptions input, AppContext context, PrintWriter err) {
        this.input = input;
        this.context = context;
        this.err = err;
    }

    /**
     * What was read.
     *
     * @param articles in the order of the files
     * @param all how many articles there are, those that were not read included
     * @param known what an index knows of an article of them
     */
    record Found(List<Article> articles, long all, Function<Article, Optional<AnnotatedArticle>> known) {}

    /** What is looked for. */
    interface Wanted {
        IndexedFiles.Holders in(IndexedFiles folder) throws IOException;
    }

    static Found read(ArticleOptions input, AppContext context, List<String> paths, Wanted names, PrintWriter err)
            throws IOException {
        try (IndexedInput indexed = new IndexedInput(input, context, err)) {
            for (String path : paths) {
                indexed.open(Path.of(path), names);
            }
            return indexed.read(paths);
        }
    }

    private void open(Path folder, Wanted names) throws IOException {
        Path index = new FolderIndex(folder).index();
        if (!Files.isDirectory(folder) || !Files.isDirectory(index) || folders.containsKey(folder)) {
            return;
        }
        String reason = null;
        if (input.lines || input.decisions != null || input.verbose) {
            reason = "--lines, --decisions and --verbose ask for all files";
        } else {
            try {
                IndexedFiles opened = IndexedFiles.open(index, folder, context.program());
                folders.put(folder, opened);
                holders.put(folder, names.in(opened));
                if (opened.isOfUse(context.reading(input.options()))) {
                    return;
                }
                reason = "it is of another version or of other options, or was interrupted";
            } catch (DamagedIndex e) {
                reason = "it is damaged";
            } catch (IOException e) {
                reason = "it cannot be opened: " + e.getMessage();
            }
        }
        IndexedFiles useless = folders.remove(folder);
        if (useless != null) {
            useless.close();
        }
        holders.remove(folder);
        err.println("The index of " + folder + " is not used: " + reason + ". All files are read.");
    }

    private Found read(List<String> paths) {
        List<Article> read =
                input.read(input.files(context.articles(), paths, FileGlobs.ALL.only(this::isWanted), err), false, err);
        List<Article> kept = read.stream().filter(this::mayHold).toList();
        if (changed > 0) {
            err.println("Files that are new or changed since they were indexed, and are read: " + changed
                    + ". \"dragoman index\" takes them in.");
        }
        return new Found(kept, read.size() + others, this::known);
    }

    private boolean isWanted(Path file) {
        for (Map.Entry<Path, IndexedFiles> folder : folders.entrySet()) {
            if (!file.startsWith(folder.getKey())) {
                continue;
            }
            if (!folder.getValue().isFresh(file)) {
                changed++;
                return true;
            }
            fresh.add(file);
            IndexedFiles.Holders of = holders(file);
            boolean holds = of != null && of.isIn(file);
            others += holds ? 0 : folder.getValue().articles(file);
            return holds;
        }
        return true;
    }

    private boolean mayHold(Article article) {
        Path file = Path.of(article.source().source());
        IndexedFiles.Holders of = holders(file);
        return of == null || of.holds(file, article);
    }

    private Optional<AnnotatedArticle> known(Article article) {
        Path file = Path.of(article.source().source());
        IndexedFiles.Holders of = holders(file);
        return of == null ? Optional.empty() : of.annotated(article);
    }

    /** What an index says of a fresh file; null for any other. */
    private IndexedFiles.@Nullable Holders holders(Path file) {
        if (fresh.contains(file)) {
            for (Map.Entry<Path, IndexedFiles.Holders> folder : holders.entrySet()) {
                if (file.startsWith(folder.getKey())) {
                    return folder.getValue();
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        for (IndexedFiles folder : folders.values()) {
            folder.close();
        }
    }
}
