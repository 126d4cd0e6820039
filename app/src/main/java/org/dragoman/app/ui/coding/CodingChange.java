package org.dragoman.app.ui.coding;

import org.dragoman.app.ui.deciding.DecisionChange;
import org.dragoman.app.ui.i18n.Messages;

/**
 * What a step of the coding was, so that undo can name it.
 *
 * @param kind what was done
 * @param words the code, variable or article that it was done with
 */
public record CodingChange(Kind kind, String words) implements DecisionChange {
    /** What can be done. */
    public enum Kind {
        /** A code or a number was given. */
        CODE,
        /** A value was taken away. */
        CLEAR,
        /** An article was read to its end, or is no longer. */
        READ,
        /** The codebook was changed. */
        BOOK,
        /** A verdict was given in the audit. */
        VERDICT,
        /** A verdict was taken away. */
        VERDICT_BACK
    }

    @Override
    public String name(Messages messages) {
        return switch (kind) {
            case CODE -> messages.text("coding.change.code", "what", shown());
            case CLEAR -> messages.text("coding.change.clear", "what", shown());
            case READ -> messages.text("coding.change.read", "what", shown());
            case BOOK -> messages.text("coding.change.book", "what", shown());
            case VERDICT -> messages.text("coding.change.verdict", "what", shown());
            case VERDICT_BACK -> messages.text("coding.change.verdict.back", "what", shown());
        };
    }
}
