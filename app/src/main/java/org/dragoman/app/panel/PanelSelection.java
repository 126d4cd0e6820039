package org.dragoman.app.panel;

import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen in the window.
 *
 * @param concept the concept
 * @param article the article at one of whose mentions it was chosen, null where it was chosen in a table
 * @param mention that mention, with offsets into the text of the article; null where the article is
 */
public record PanelSelection(
        Concept concept,
        @Nullable Article article,
        @Nullable Mention mention) {}
