package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.article.Article;
import org.dragoman.collection.ArticleCollection;

/** Makes a collection of the articles that are open, in memory. For the background. */
final class OpenArticles {
    /** More are asked by an index on the disk, which is made once and not at each start. */
    static final int MOST = 500;

    private OpenArticles() {}

    /** Articles whose file is gone are left out. */
    static ArticleCollection collection(List<ListedArticle> open, AppContext context, Job job) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (ListedArticle listed : open) {
            job.check();
            try {
                articles.add(listed.read(context.articles()));
            } catch (IOException e) {
                // The list shows it until it is read again; there is nothing in it to find.
            }
        }
        return ArticleCollection.inMemory(articles, context.index(), job);
    }
}
