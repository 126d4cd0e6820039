package org.dragoman.event;

import java.util.List;
import java.util.Locale;

/**
 * An article whose text is for the most part that of another.
 *
 * @param article its index in the list that was searched
 * @param kind what joins the two
 * @param similarity share of the runs of words of the shorter text that stand in the other too, from 0 to 1
 * @param differences what differs from the article it copies, in the order of the copy; what was left out comes last
 */
public record Copy(int article, Kind kind, double similarity, List<Difference> differences) {
    /** What joins a copy and its original. */
    public enum Kind {
        /** The same words. */
        IDENTICAL,
        /** Another state of the page at the same address. */
        VERSION,
        /** It names the outlet of the original as its source. */
        REPRINT,
        /** Both carry the report of one agency. */
        AGENCY,
        /** The same words for the most part; who had them from whom is not known. */
        SIMILAR;

        /**
         * {@return the name in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public Copy {
        differences = List.copyOf(differences);
    }
}
