package org.dragoman.app.ui.checks;

import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.i18n.Messages;

/**
 * What a step on findings or a text was, so that undo can name it.
 *
 * @param kind what was done
 * @param words what it was done to
 */
public record CheckChange(Kind kind, String words) implements DecisionChange {
    /** What can be done. */
    public enum Kind {
        /** A finding was fixed. */
        FIX,
        /** Findings alike were fixed. */
        FIX_ALIKE,
        /** Something was typed. */
        TYPE,
        /** A finding was let stand. */
        IGNORE,
        /** A text came back that a program had not saved. */
        RESTORE
    }

    @Override
    public String name(Messages messages) {
        return switch (kind) {
            case FIX -> messages.text("checks.change.fix", "words", shown());
            case FIX_ALIKE -> messages.text("checks.change.fix-alike", "words", shown());
            case TYPE -> messages.text("checks.change.type", "words", shown());
            case RESTORE -> messages.text("events.change.recovered");
            case IGNORE -> messages.text("checks.change.ignore", "words", shown());
        };
    }
}
