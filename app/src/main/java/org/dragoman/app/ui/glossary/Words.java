package org.dragoman.app.ui.glossary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.glossary.edit.EntryChange;

/** Names of edits in the reader's language. */
public final class Words {
    private Words() {}

    /**
     * What an edit did.
     *
     * @param change the edit
     * @param messages words of the window
     * @return such as "status of Alma-Ata"
     */
    public static String of(EntryChange change, Messages messages) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("glossary.change." + kind, "words", Isolates.any(change.words()));
    }

    /** When something was done: now, today, or a day. */
    static String when(Instant then, Instant now, Messages messages) {
        long minutes = (now.getEpochSecond() - then.getEpochSecond()) / 60;
        if (minutes < 2) {
            return messages.text("glossary.now");
        }
        if (minutes < 60) {
            return messages.text("glossary.minutes", "count", minutes);
        }
        return messages.date(then.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
