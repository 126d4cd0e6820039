package org.dragoman.app.ui.glossary;

import java.util.List;
import java.util.Locale;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;

/**
 * Something the editor has to say, in place of a dialog.
 *
 * @param kind what it is about; decides what can be done
 * @param text what is put into the words: a path, a name, a reason; empty for nothing
 * @param count a number to put into the words
 */
public record Notice(Kind kind, String text, int count) {
    /** What there is to say. */
    public enum Kind {
        /** An edit cannot be carried out; the text says why. */
        REFUSED,
        /** Somebody else has the glossary open. */
        HELD,
        /** What was not saved last time was brought back. */
        RECOVERED,
        /** The file was changed by somebody else. */
        CHANGED,
        /** The file cannot be read; the text says why. */
        UNREADABLE,
        /** The file cannot be written; the text says why. */
        UNWRITABLE,
        /** Everything is saved in the file. */
        SAVED,
        /** The glossary was read again. */
        RELOADED,
        /** The letters of a term were deleted; to take it so takes the term out. */
        EMPTIED,
        /** A term was taken out. */
        TERM_REMOVED,
        /** Two terms are one; the text is the one that stayed. */
        TERM_MERGED,
        /** A term went to another entry; the text is that entry's name. */
        TERM_MOVED;

        String key() {
            return "glossary.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What can be done about a notice. */
    public enum Answer {
        /** Takes the glossary over from somebody else. */
        TAKE_OVER,
        /** Joins both changes; where they contradict each other one's own count. */
        KEEP,
        /** Forgets one's own changes and reads the file. */
        RELOAD;

        String key() {
            return "glossary.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Notice of(Kind kind, String text) {
        return new Notice(kind, text, 0);
    }

    /**
     * {@return what can be done about it}
     */
    public List<Answer> answers() {
        return switch (kind) {
            case HELD -> List.of(Answer.TAKE_OVER);
            case CHANGED -> List.of(Answer.KEEP, Answer.RELOAD);
            default -> List.of();
        };
    }

    /**
     * {@return whether it is said in the line at the foot of the window, where nothing moves for it}
     */
    public boolean passing() {
        return switch (kind) {
            case EMPTIED, TERM_REMOVED, TERM_MERGED, TERM_MOVED -> true;
            default -> false;
        };
    }

    /**
     * What it says.
     *
     * @param messages words of the window
     * @return the sentence
     */
    public String words(Messages messages) {
        return messages.text(kind.key(), "text", Isolates.any(text), "count", count);
    }

    /** Whether it is bad news. */
    boolean bad() {
        return kind != Kind.SAVED && kind != Kind.RELOADED && kind != Kind.RECOVERED;
    }
}
