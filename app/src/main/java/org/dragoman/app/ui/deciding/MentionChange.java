package org.dragoman.app.ui.deciding;

import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.decision.MentionDecision;
import org.jspecify.annotations.Nullable;

/**
 * What a step on a mention was, so that undo can name it.
 *
 * @param kind what was decided, null where a decision was taken back
 * @param words the words of the text
 */
record MentionChange(MentionDecision.@Nullable Kind kind, String words) implements DecisionChange {
    /** Such as {@code “Yerevan” is no mention}. */
    @Override
    public String name(Messages messages) {
        String shown = shown();
        if (kind == null) {
            return messages.text("decide.change.back", "words", shown);
        }
        return kind == MentionDecision.Kind.NO_MENTION
                ? messages.text("decide.change.no-mention", "words", shown)
                : messages.text("decide.change.concept", "words", shown);
    }
}
