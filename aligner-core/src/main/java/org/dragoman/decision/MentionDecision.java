package org.dragoman.decision;

import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a place of an article names, by hand. The place is given by its words, by what stands around them, and by where
 * they stood: small edits of the article do not lose it.
 *
 * @param article the article's address, hash of its file or record, or id
 * @param kind what is decided
 * @param quote the words, exactly as they stand there
 * @param before what stands right before them, may be empty
 * @param after what stands right behind them, may be empty
 * @param at offset of the words in the article's text, in code points; -1 where it is not said
 * @param concept id of the concept, or of the composed office; null where nothing is named
 */
public record MentionDecision(
        String article,
        Kind kind,
        String quote,
        String before,
        String after,
        int at,
        @Nullable String concept) {
    private static final int AROUND = 24;

    /** Rejects empty words, and a concept where none is named or the other way round. */
    public MentionDecision {
        if (quote.isEmpty() || (concept == null) == kind.names()) {
            throw new IllegalArgumentException("need words, and a concept just where one is named: " + kind);
        }
    }

    /** What is decided. */
    public enum Kind {
        /** Nothing is named there. */
        NO_MENTION("not-a-mention", false),
        /** That concept is named there. */
        CONCEPT("concept", true),
        /** No office is composed of these words. */
        NO_OFFICE("not-composed", false),
        /** These words are that office. */
        OFFICE("composed", true);

        private final String code;
        private final boolean names;

        Kind(String code, boolean names) {
            this.code = code;
            this.names = names;
        }

        /**
         * {@return the name in files}
         */
        String code() {
            return code;
        }

        /**
         * {@return whether a concept goes with it}
         */
        boolean names() {
            return names;
        }

        /**
         * {@return whether it is about composed offices}
         */
        public boolean office() {
            return this == NO_OFFICE || this == OFFICE;
        }

        /**
         * The kind of a name in files.
         *
         * @param code such as {@code not-a-mention}
         * @return nothing for an unknown name
         */
        static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A decision on a place.
     *
     * @param article the article
     * @param span the words
     * @param kind what is decided
     * @param concept id of what is named, null for nothing
     * @return the decision, keyed by the article's address where it has one, else by its hash, else by its id
     */
    public static MentionDecision at(Article article, Span span, Kind kind, @Nullable String concept) {
        String text = article.text();
        return new MentionDecision(
                article.key(),
                kind,
                span.in(text),
                text.substring(Math.max(0, span.start() - AROUND), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
                text.codePointCount(0, span.start()),
                concept);
    }

    /**
     * Whether it is about an article.
     *
     * @param other any article
     * @return true where address, hash or id is the one decided on
     */
    public boolean isAbout(Article other) {
        return other.isNamed(article);
    }

    /**
     * Whether another decision is about the same thing at the same place.
     *
     * @param other any decision
     * @return true where this one gives way to it
     */
    boolean givesWayTo(MentionDecision other) {
        return article.equals(other.article)
                && kind.office() == other.kind.office()
                && quote.equals(other.quote)
                && at == other.at
                && before.equals(other.before)
                && after.equals(other.after);
    }

    /** Words that ended where they stood do not go on now: Mali is not found again in Malinin. */
    private boolean bordersAlike(String text, int start) {
        int end = start + quote.length();
        boolean longerBefore = start > 0
                && !before.isEmpty()
                && !Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(text.charAt(start - 1));
        boolean longerBehind = end < text.length()
                && !after.isEmpty()
                && !Character.isLetterOrDigit(after.charAt(0))
                && Character.isLetterOrDigit(text.charAt(end));
        return !longerBefore && !longerBehind;
    }

    /**
     * Finds the place in a text: of the places with the same words the one whose surroundings are the most alike, then
     * the nearest to where it stood.
     *
     * @param text the article's text as it is now
     * @return null where the words are gone
     */
    public @Nullable Span find(String text) {
        int wanted = at < 0 ? 0 : text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
        Span best = null;
        int bestScore = -1;
        int bestDistance = 0;
        for (int i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
            if (!bordersAlike(text, i)) {
                continue;
            }
            int score = alikeBefore(text, i) + alikeAfter(text, i + quote.length());
            int distance = Math.abs(i - wanted);
            if (score > bestScore || (score == bestScore && distance < bestDistance)) {
                best = new Span(i, i + quote.length());
                bestScore = score;
                bestDistance = distance;
            }
        }
        return best;
    }

    private int alikeBefore(String text, int end) {
        int count = 0;
        while (count < before.length()
                && count < end
                && before.charAt(before.length() - 1 - count) == text.charAt(end - 1 - count)) {
            count++;
        }
        return count;
    }

    private int alikeAfter(String text, int start) {
        int count = 0;
        while (count < after.length()
                && start + count < text.length()
                && after.charAt(count) == text.charAt(start + count)) {
            count++;
        }
        return count;
    }
}
