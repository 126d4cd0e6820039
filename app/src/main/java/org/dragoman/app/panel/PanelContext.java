package org.dragoman.app.panel;

import java.util.Locale;
import java.util.function.Consumer;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a {@linkplain WorkbenchPanel panel} sees of the window. One for each component that was created; it is of use on
 * the event thread, and as long as the component stands in the window. Listeners end with it, nobody needs to remove
 * them. One that throws is not called again, and its tab says why.
 *
 * <p>Implemented by the window alone; methods may be added.
 */
public interface PanelContext {
    /**
     * {@return language of the window}
     */
    Locale locale();

    /**
     * {@return what the window compares now, null where there is nothing or the analysis still runs}
     */
    @Nullable
    ArticleComparison comparison();

    /**
     * {@return the concept that is chosen now, null for none}
     */
    @Nullable
    PanelSelection selection();

    /**
     * Asks to be told when another comparison is shown, or none any more. Not called with what is there already.
     *
     * @param listener hears the new comparison, null for none
     */
    void onComparison(Consumer<@Nullable ArticleComparison> listener);

    /**
     * Asks to be told when another concept or mention is chosen, or none any more. Not called with what is there
     * already.
     *
     * @param listener hears the new selection, null for none
     */
    void onSelection(Consumer<@Nullable PanelSelection> listener);

    /**
     * Brings a place into sight and selects it. The keys stay where they are.
     *
     * @param article one of the articles of the comparison
     * @param span the place, in UTF-16 offsets into the text of the article
     * @return false where the window does not show this article any more, or its text is too short; nothing happens
     *     then
     */
    boolean show(Article article, Span span);
}
