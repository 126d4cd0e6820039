package org.dragoman.event;

import java.util.Locale;

/**
 * One thing that an article shows and that another report of the same event may show too, in whatever language.
 *
 * @param kind what it is
 * @param key equal for equal things: concept id, sound, number, day
 * @param surface as it stands in the article
 * @param count how often
 * @param head whether it stands in the title or the first sentences
 * @param alternative whether it is another reading of a word that has a trait already
 * @param weight how much it counts by where it stands: 1 in the body, more in title and first sentences, less where earlier
 *     events are recalled, and for a word inside a mention, which counts already
 */
public record Trait(
        Kind kind, String key, String surface, int count, boolean head, boolean alternative, double weight) {
    /** Kinds of traits. */
    public enum Kind {
        /** A mention of a glossary concept. */
        CONCEPT,
        /** A capitalised word, or any word in Arabic script, by its consonants. */
        NAME,
        /** A word in small letters, by its consonants: a loanword may sound alike elsewhere. */
        SOUND,
        /** A number in figures. */
        NUMBER,
        /** A day, with its year where that is known. */
        DATE,
        /** A stem, for articles of one language. */
        WORD,
        /** A common news word whose counterpart in other languages is known. */
        MEANING,
        /** A kind of event that title or first sentences name. */
        KIND;

        /**
         * {@return the name in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
