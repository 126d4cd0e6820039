package org.dragoman.app.ui;

import org.dragoman.app.ui.i18n.Messages;

/** Why a command cannot be given now, in words. */
final class Obstacles {
    private Obstacles() {}

    static String of(Command command, Messages messages) {
        return switch (command) {
            case UNDO -> messages.text("why.undo");
            case REDO -> messages.text("why.redo");
            case NEXT_MENTION, PREVIOUS_MENTION -> messages.text("why.mentions");
            case COUNTERPART -> messages.text("why.counterpart");
            case NOT_A_MENTION, ANOTHER_CONCEPT -> messages.text("why.mention");
            case MARK_MENTION -> messages.text("why.selection");
            case DECISION_BACK, BEAD_BACK -> messages.text("why.decision");
            case SAVE_DECISIONS, SAVE_TEXT -> messages.text("why.saved");
            case PANE_1, PANE_2, PANE_3 -> messages.text("why.pane");
            case SAMPLE_EVENTS -> messages.text("why.samples");
            case CLOSE_WORKSPACE -> messages.text("why.workspace");
            case MOVE_ARTICLES, SPLIT_EVENT -> messages.text("why.articles");
            case JOIN_EVENTS -> messages.text("why.events");
            case NEXT_EVENT, PREVIOUS_EVENT -> messages.text("why.event");
            default ->
                switch (command.menu()) {
                    case BEAD -> messages.text("why.segments");
                    case FINDING -> messages.text("why.finding");
                    default -> messages.text("why.here");
                };
        };
    }
}
