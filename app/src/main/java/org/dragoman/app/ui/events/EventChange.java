package org.dragoman.app.ui.events;

import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.i18n.Messages;

/**
 * What a step on events was.
 *
 * @param kind what was done
 * @param words title of the article or event it was done to
 */
record EventChange(Kind kind, String words) implements DecisionChange {
    /** What can be done. */
    enum Kind {
        /** Articles went to another event. */
        MOVE,
        /** Articles became an event of their own. */
        SPLIT,
        /** Events became one. */
        JOIN
    }

    @Override
    public String name(Messages messages) {
        return switch (kind) {
            case MOVE -> messages.text("events.change.move", "words", shown());
            case SPLIT -> messages.text("events.change.split", "words", shown());
            case JOIN -> messages.text("events.change.join", "words", shown());
        };
    }
}
