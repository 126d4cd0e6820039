package org.dragoman.app.ui.deciding;

import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;

/** What a step of the decisions was, so that undo can name it. */
public interface DecisionChange {
    /**
     * What the step is called.
     *
     * @param messages words of the window
     * @return its name
     */
    String name(Messages messages);

    /**
     * {@return the words of the text that it is about}
     */
    String words();

    /**
     * {@return the words as a name shows them}
     */
    default String shown() {
        int most = 28;
        String words = words();
        return Isolates.any(words.length() <= most ? words : words.substring(0, most) + "…");
    }
}
