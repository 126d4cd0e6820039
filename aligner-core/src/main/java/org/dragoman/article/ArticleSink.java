package org.dragoman.article;

import org.dragoman.text.InputProblem;

/** Takes what a reader finds, one by one, so that a long file need not be held as articles. */
public interface ArticleSink {
    /**
     * An article was read.
     *
     * @param article the article
     */
    void article(Article article);

    /**
     * Something is wrong with the input.
     *
     * @param problem what and where
     */
    void problem(InputProblem problem);
}
