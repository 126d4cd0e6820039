package org.dragoman.app.ui.review;

import java.util.List;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormats;
import org.jspecify.annotations.Nullable;

/** What the queue needs of the window. Asked in front, but for the formats. */
public interface Surroundings {
    /**
     * {@return the glossary in use, null as long as there is none}
     */
    @Nullable
    AppContext context();

    /**
     * {@return the user's own glossary, null as long as it is not open}
     */
    @Nullable
    OwnGlossary own();

    /**
     * {@return the events of the window}
     */
    List<ListedEvent> events();

    /**
     * {@return the articles in which the impact of an entry is looked for}
     */
    List<Article> articles();

    /**
     * {@return formats of glossaries}
     */
    GlossaryFormats formats();

    /**
     * The own glossary was changed.
     *
     * @param applied what is to be used from now on
     */
    void use(Glossary applied);
}
