package org.dragoman.app.ui.compare;

import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.jspecify.annotations.Nullable;

/**
 * A changed text that takes the place of the one in a pane.
 *
 * @param pane index of the pane
 * @param article the article with its changed text
 * @param comparison what is known of the articles with the changed one among them, null for nothing
 * @param edit what was changed
 * @param caret where the caret of the pane stands in the changed text
 */
public record Replacement(
        int pane, Article article, @Nullable ArticleComparison comparison, TextEdit edit, int caret) {}
