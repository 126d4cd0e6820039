package org.dragoman.glossary.impact;

import java.util.Locale;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that an edited glossary reads otherwise.
 *
 * @param kind what changes
 * @param article where it stands
 * @param before the mention by the glossary as it was, null where it appears
 * @param after the mention by the edited glossary, null where it vanishes
 */
public record MentionChange(
        Kind kind,
        AnnotatedArticle article,
        @Nullable Mention before,
        @Nullable Mention after) {
    /** What changes. */
    public enum Kind {
        /** A mention where there was none. */
        APPEARS,
        /** No mention any more. */
        VANISHES,
        /** Another concept is meant. */
        CONCEPT,
        /** The same concept by more words, or by fewer. */
        EXTENT,
        /** The same words, whose term has another status now. */
        STATUS;

        /**
         * {@return the spelling in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rejects a change of nothing into nothing. */
    public MentionChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a mention before it or behind it");
        }
    }

    /**
     * {@return the mention to show: as it would be, or as it was where it vanishes}
     */
    @SuppressWarnings("NullAway")
    public Mention shown() {
        return after != null ? after : before;
    }

    /**
     * {@return the sentence in which it stands}
     */
    public String sentence() {
        return article.text(shown().segment());
    }
}
