package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.format.ArticleJson;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.AtomicFile;

/** A folder of clean articles, one JSON file an article, and the decisions that made them. */
public final class ArticleFolder {
    /** The file of decisions in such a folder. */
    public static final String DECISIONS = "decisions.json";

    /** Bytes of a name before number, language and ending; file systems take 255 in all. */
    private static final int LONGEST_STEM = 180;

    /** Equal to no hash. */
    private static final Optional<String> NOT_OURS = Optional.of("");

    private ArticleFolder() {}

    /**
     * Names of the files for some articles in an empty folder: document and language; articles of one name get numbers.
     *
     * @param articles the articles
     * @return a name for each
     */
    public static List<String> names(List<Article> articles) {
        return names(articles, (name, article) -> true);
    }

    /**
     * Names of the files for some articles in a folder. A file that is there already keeps its name for the article of
     * the same source; any other article gets the next number that is free.
     *
     * @param folder the folder, which may be missing
     * @param articles the articles
     * @return a name for each
     */
    public static List<String> names(Path folder, List<Article> articles) {
        Articles readers = Articles.installed();
        Map<String, Optional<String>> sources = new HashMap<>();
        return names(articles, (name, article) -> {
            Path file = folder.resolve(name);
            return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    || sources.computeIfAbsent(name, n -> source(file, readers))
                            .equals(Optional.ofNullable(article.provenance().hash()));
        });
    }

    private static List<String> names(List<Article> articles, BiPredicate<String, Article> free) {
        Set<String> taken = new HashSet<>(Set.of(DECISIONS));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Article article : articles) {
            String stem = stem(article.id());
            String ending = "." + article.language().value() + ".json";
            String key = (stem + ending).toLowerCase(Locale.ROOT);
            int number = numbers.getOrDefault(key, 1);
            String name = name(stem, number, ending);
            int next = number;
            while (taken.contains(name.toLowerCase(Locale.ROOT)) || !free.test(name, article)) {
                name = name(stem, ++next, ending);
            }
            taken.add(name.toLowerCase(Locale.ROOT));
            numbers.put(key, next == number ? number + 1 : number);
            names.add(name);
        }
        return names;
    }

    private static String name(String stem, int number, String ending) {
        return (number == 1 ? stem : stem + "-" + number) + ending;
    }

    private static String stem(String id) {
        String stem = id.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int end = 0;
        for (int bytes = 0; end < stem.length(); ) {
            int next = stem.offsetByCodePoints(end, 1);
            bytes += stem.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_STEM) {
                break;
            }
            end = next;
        }
        return stem.substring(0, end);
    }

    /** The hash of what the one article in a file was made of; {@link #NOT_OURS} where there is no such article. */
    private static Optional<String> source(Path file, Articles readers) {
        CollectedArticles there = new CollectedArticles();
        if (Files.isRegularFile(file)) {
            readers.read(ArticleInput.of(file, ReadOptions.DEFAULT), there);
        }
        return there.articles().size() == 1
                ? Optional.ofNullable(there.articles().get(0).provenance().hash())
                        .or(() -> NOT_OURS)
                : NOT_OURS;
    }

    /**
     * Articles without those that a folder holds because they were imported into it, where their source is among the
     * articles too.
     *
     * @param folder the folder
     * @param articles articles read from anywhere
     * @return the others
     */
    public static List<Article> withoutOwn(Path folder, List<Article> articles) {
        Path home = folder.toAbsolutePath().normalize();
        Set<String> sources = new HashSet<>();
        List<Article> others = new ArrayList<>();
        for (Article article : articles) {
            if (!isIn(home, article)) {
                sources.add(String.valueOf(article.provenance().hash()));
            }
        }
        for (Article article : articles) {
            if (!isIn(home, article) || !sources.contains(article.provenance().hash())) {
                others.add(article);
            }
        }
        return others;
    }

    /** Whether an article was read from its file in a folder, clean as it was written. */
    private static boolean isIn(Path home, Article article) {
        Path file = Path.of(article.source().source()).toAbsolutePath().normalize();
        return article.layout() == null && home.equals(file.getParent());
    }

    /**
     * Writes articles into a folder, which is made if missing. A file of an article of the same source is replaced, in one
     * step; no other file is.
     *
     * @param folder the folder
     * @param articles the articles
     * @param decisions the decisions that made them; none leaves the folder's own file of decisions alone
     * @return the name of each article's file
     * @throws IOException where the folder cannot be written to
     */
    public static List<String> write(Path folder, List<Article> articles, Decisions decisions) throws IOException {
        Files.createDirectories(folder);
        List<String> names = names(folder, articles);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            AtomicFile.writeText(folder.resolve(names.get(i)), out -> ArticleJson.write(article, out));
        }
        if (!decisions.isEmpty()) {
            DecisionFile.write(folder.resolve(DECISIONS), decisions);
        }
        return names;
    }
}
