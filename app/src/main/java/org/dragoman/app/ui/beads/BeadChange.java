package org.dragoman.app.ui.beads;

import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.i18n.Messages;

/**
 * What a step on beads was.
 *
 * @param kind what was done
 * @param words how the segment begins that it was done to
 */
public record BeadChange(Kind kind, String words) implements DecisionChange {
    /** What can be done. */
    public enum Kind {
        /** Beads were joined. */
        JOIN,
        /** Segments were linked: they are a bead. */
        LINK,
        /** A segment went to another bead. */
        MOVE,
        /** A bead was divided. */
        SPLIT,
        /** A segment was taken out of its bead. */
        UNLINK,
        /** A segment went to the bead above. */
        UP,
        /** A segment went to the bead below. */
        DOWN,
        /** Decisions were taken back. */
        BACK
    }

    @Override
    public String name(Messages messages) {
        return switch (kind) {
            case JOIN -> messages.text("beads.change.join", "words", shown());
            case LINK -> messages.text("beads.change.link", "words", shown());
            case MOVE -> messages.text("beads.change.move", "words", shown());
            case SPLIT -> messages.text("beads.change.split", "words", shown());
            case UNLINK -> messages.text("beads.change.unlink", "words", shown());
            case UP -> messages.text("beads.change.up", "words", shown());
            case DOWN -> messages.text("beads.change.down", "words", shown());
            case BACK -> messages.text("beads.change.back", "words", shown());
        };
    }
}
