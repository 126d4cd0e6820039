package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.InputProblem;

/** Keeps what a reader finds. Not safe for use by several threads. */
public final class CollectedArticles implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /** Nothing found so far. */
    public CollectedArticles() {}

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(InputProblem problem) {
        problems.add(problem);
    }

    /**
     * {@return the articles found so far, in order}
     */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /**
     * {@return the problems found so far, in order}
     */
    public List<InputProblem> problems() {
        return List.copyOf(problems);
    }
}
