package org.dragoman.app.ui.review;

import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.pages.Undoing;
import org.jspecify.annotations.Nullable;

/** Decisions of the review perspective, to be taken back by name. */
final class ReviewUndoing implements Undoing {
    private final ReviewModel model;
    private final ReviewWork work;

    ReviewUndoing(ReviewModel model, ReviewWork work) {
        this.model = model;
        this.work = work;
    }

    @Override
    public @Nullable String undoable(Messages messages) {
        return name(model.undoable(), messages);
    }

    @Override
    public @Nullable String redoable(Messages messages) {
        return name(model.redoable(), messages);
    }

    private static @Nullable String name(@Nullable Step step, Messages messages) {
        if (step == null) {
            return null;
        }
        String label = Isolates.any(step.item().label(messages.language().tag()));
        return switch (step.kind()) {
            case ACCEPT -> messages.text("review.step.accept", "name", label);
            case MERGE -> messages.text("review.step.merge", "name", label);
            case REJECT -> messages.text("review.step.reject", "name", label);
            case LATER -> messages.text("review.step.later", "name", label);
        };
    }

    @Override
    public void undo() {
        work.undo();
    }

    @Override
    public void redo() {
        work.redo();
    }
}
