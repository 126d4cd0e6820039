package org.dragoman.decision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Segment;
import org.dragoman.article.Sha256;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A segment of an article, so named that it is found again when the article is read again: by its text, and by where
 * it stood. The text itself is not kept, only its beginning for the reader's eye.
 *
 * @param at offset of its start in the article's text, in code points
 * @param words how it begins
 * @param hash SHA-256 of its text, the first {@value #DIGITS} hexadecimal digits
 */
public record SegmentMark(int at, String words, String hash) {
    private static final int DIGITS = 16;
    private static final int WORDS = 40;

    /** Rejects a negative place and an empty hash. */
    public SegmentMark {
        if (at < 0 || hash.isEmpty()) {
            throw new IllegalArgumentException("need a place and a hash, got " + at + ", '" + hash + "'");
        }
    }

    /**
     * The mark of a segment.
     *
     * @param article the article
     * @param segment index of the segment
     * @return its mark
     */
    public static SegmentMark of(AnnotatedArticle article, int segment) {
        String all = article.article().text();
        String text = article.text(segment);
        int start = article.segments().get(segment).span().start();
        return new SegmentMark(all.codePointCount(0, start), beginning(text), hash(text));
    }

    private static String beginning(String text) {
        int count = Math.min(WORDS, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, count));
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /**
     * Finds the segment: of those with the same text the nearest to where it stood; where its text was edited, the one
     * that stands there and begins alike.
     *
     * @param article the article as it is now
     * @return index of the segment, null where it is gone
     */
    public @Nullable Integer find(AnnotatedArticle article) {
        String all = article.article().text();
        Integer best = null;
        int bestDistance = Integer.MAX_VALUE;
        Integer standing = null;
        int units = 0;
        int points = 0;
        List<Segment> segments = article.segments();
        for (int i = 0; i < segments.size(); i++) {
            Span span = segments.get(i).span();
            points += all.codePointCount(units, span.start());
            units = span.start();
            if (!all.startsWith(words, units)) {
                continue;
            }
            int distance = Math.abs(points - at);
            if (distance == 0) {
                standing = i;
            }
            if (distance < bestDistance && hash(span.in(all)).equals(hash)) {
                best = i;
                bestDistance = distance;
            }
        }
        return best != null ? best : standing;
    }

    /** Whether another mark is of the same segment. */
    boolean same(SegmentMark other) {
        return at == other.at && hash.equals(other.hash);
    }
}
