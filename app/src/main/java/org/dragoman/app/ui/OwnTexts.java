package org.dragoman.app.ui;

import java.util.function.IntPredicate;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;

/**
 * Which panes hold the user's own text: what is edited or was changed here, and a text that is checked where nobody is
 * known to have published it or the user has said so. Other published texts are not graded.
 */
final class OwnTexts implements IntPredicate {
    private final WorkbenchModels models;

    OwnTexts(WorkbenchModels models) {
        this.models = models;
    }

    @Override
    public boolean test(int pane) {
        Article article = models.compare().articles().get(pane);
        return models.checks().editing() == pane
                || models.checks().texts().unsaved(article)
                || (models.checks().roles().targets().contains(pane)
                        && (models.checks().chosen() || unpublished(article.provenance())));
    }

    private static boolean unpublished(Provenance from) {
        return from.outlet() == null && from.address() == null && from.published() == null && !from.sample();
    }
}
