package org.dragoman.article.fault;

import java.util.Locale;
import org.dragoman.text.Span;

/**
 * One fault of a text.
 *
 * @param kind what is wrong
 * @param span where, UTF-16
 */
public record TextFault(Kind kind, Span span) {
    /** What is wrong. */
    public enum Kind {
        /** A line that looks blank holds no-break spaces. */
        NO_BREAK_SPACE_LINE("lines of no-break spaces alone"),
        /** A no-break space stands between words. */
        NO_BREAK_SPACE("no-break spaces between words"),
        /** An invisible mark of direction or joining. */
        INVISIBLE_MARK("invisible marks of direction or joining"),
        /** A letter of another keyboard in a word of this language: Farsi yeh, Cyrillic schwa. */
        FOREIGN_LETTER("letters of another keyboard"),
        /** A vowel mark where none can stand, or an unusual one in otherwise bare text. */
        STRAY_VOWEL_MARK("stray vowel marks"),
        /** Words that lost the space between them. */
        GLUED_WORDS("words run together"),
        /** A quotation mark that is never closed or never opened. */
        UNPAIRED_QUOTE("quotation marks without their pair"),
        /** A char that stands for one that could not be read. */
        LOST_CHAR("chars lost to a wrong encoding");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /**
         * {@return the stable name, such as {@code glued-words}}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * {@return the kind in English}
         */
        public String text() {
            return text;
        }
    }
}
