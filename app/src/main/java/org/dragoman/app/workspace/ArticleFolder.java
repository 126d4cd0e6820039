package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.format.ArticleJson;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.AtomicFile;

/** A folder of clean articles, one JSON file an article, and the decisions that made them. */
public final class ArticleFolder {
    /** The file of decisions in such a folder. */
    public static final String DECISIONS = "decisions.json";

    private ArticleFolder() {}

    /**
     * Names of the files for some articles: document and language; articles of one name get numbers.
     *
     * @param articles the articles
     * @return a name for each
     */
    public static List<String> names(List<Article> articles) {
        Set<String> taken = new HashSet<>(Set.of(DECISIONS));
        List<String> names = new ArrayList<>();
        for (Article article : articles) {
            String stem = article.id().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
            String name = stem + "." + article.language().value() + ".json";
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = stem + "-" + n + "." + article.language().value() + ".json";
            }
            names.add(name);
        }
        return names;
    }

    /**
     * Writes articles into a folder, which is made if missing; each file is replaced in one step.
     *
     * @param folder the folder
     * @param articles the articles
     * @param decisions the decisions that made them; none leaves the folder's own file of decisions alone
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path folder, List<Article> articles, Decisions decisions) throws IOException {
        Files.createDirectories(folder);
        List<String> names = names(articles);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            AtomicFile.writeText(folder.resolve(names.get(i)), out -> ArticleJson.write(article, out));
        }
        if (!decisions.isEmpty()) {
            DecisionFile.write(folder.resolve(DECISIONS), decisions);
        }
    }
}
