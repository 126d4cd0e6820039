package org.dragoman.app.ui.workspace;

import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.i18n.Messages;

/** Work of a program that ended without saving it, brought back in one step. */
record Restored() implements DecisionChange {
    @Override
    public String name(Messages messages) {
        return messages.text("events.change.recovered");
    }

    @Override
    public String words() {
        return "";
    }
}
