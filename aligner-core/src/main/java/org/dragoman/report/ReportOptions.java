package org.dragoman.report;

import java.util.Locale;
import org.dragoman.compare.CountBy;
import org.dragoman.concept.Profile;
import org.dragoman.text.LanguageTag;

/**
 * What a report shows.
 *
 * @param offsets unit of offsets
 * @param text how much of the articles' text it carries
 * @param profile whose usage decides a term's status
 * @param language language of the concepts' labels
 * @param by what names are counted by
 */
public record ReportOptions(Offsets offsets, TextAmount text, Profile profile, LanguageTag language, CountBy by) {
    /** Code points, snippets, nobody's profile, English labels. */
    public static final ReportOptions DEFAULT =
            new ReportOptions(Offsets.CODE_POINTS, TextAmount.SNIPPET, Profile.NONE, LanguageTag.EN);

    /**
     * Options that count by text.
     *
     * @param offsets unit of offsets
     * @param text how much of the articles' text it carries
     * @param profile whose usage decides a term's status
     * @param language language of the concepts' labels
     */
    public ReportOptions(Offsets offsets, TextAmount text, Profile profile, LanguageTag language) {
        this(offsets, text, profile, language, CountBy.TEXT);
    }

    /**
     * The same with names counted by something else.
     *
     * @param unit what to count by
     * @return the changed options
     */
    public ReportOptions by(CountBy unit) {
        return new ReportOptions(offsets, text, profile, language, unit);
    }

    /** Unit in which offsets are counted. */
    public enum Offsets {
        /** Unicode code points. */
        CODE_POINTS,
        /** UTF-16 code units. */
        UTF16;

        /**
         * {@return the spelling in options and output}
         */
        public String code() {
            return this == UTF16 ? "utf16" : "code-points";
        }
    }

    /** How much of an article's text goes out of the house. */
    public enum TextAmount {
        /** Names and numbers only. */
        NONE,
        /** The beginning of each segment. */
        SNIPPET,
        /** All of it. */
        FULL;

        private static final int SNIPPET_LENGTH = 160;

        /**
         * {@return the spelling in options}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * How much of a segment may be shown.
         *
         * @param segment text of the segment
         * @return number of UTF-16 chars, never between two halves of a code point
         */
        int limit(String segment) {
            if (this == NONE) {
                return 0;
            }
            boolean whole = this == FULL || segment.codePointCount(0, segment.length()) <= SNIPPET_LENGTH;
            return whole ? segment.length() : segment.offsetByCodePoints(0, SNIPPET_LENGTH);
        }

        /**
         * The part of a segment that may be shown.
         *
         * @param segment its text
         * @return all of it, its beginning and "…", or nothing
         */
        public String of(String segment) {
            int limit = limit(segment);
            return limit == segment.length() || this == NONE
                    ? segment.substring(0, limit)
                    : segment.substring(0, limit) + "…";
        }
    }
}
