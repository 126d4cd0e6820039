package org.dragoman.app.ui.importing;

import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.article.LineClass;
import org.dragoman.decision.OriginDecision;
import org.jspecify.annotations.Nullable;

/**
 * What a step by hand was, so that undo can name it. One of the two is there.
 *
 * @param kind the class that lines were given, null for a fact of the origin
 * @param field the fact that was set, null for lines
 */
public record Change(@Nullable LineClass kind, OriginDecision.@Nullable Field field) {
    /**
     * What the step is called.
     *
     * @param messages words of the window
     * @return such as {@code class of lines: credit}
     */
    public String name(Messages messages) {
        Words words = new Words(messages);
        if (kind != null) {
            return messages.text("import.change.lines", "kind", words.name(kind));
        }
        return field == null ? "" : messages.text("import.change.origin", "field", words.name(field));
    }
}
