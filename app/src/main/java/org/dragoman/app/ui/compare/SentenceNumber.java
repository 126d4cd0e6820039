package org.dragoman.app.ui.compare;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/** The number of a sentence, the same wherever one reads of it: counted from 1 behind the headline, which has none. */
public final class SentenceNumber {
    /** Instead of a number: the headline. */
    public static final int HEADLINE = 0;
    /** Instead of a number: nothing is known of the text. */
    public static final int UNKNOWN = -1;

    private SentenceNumber() {}

    /**
     * The number of the first segment of an article.
     *
     * @param article with its segments
     * @return {@link #HEADLINE} where it has one, else 1
     */
    public static int first(AnnotatedArticle article) {
        return !article.segments().isEmpty() && article.segments().get(0).title() ? HEADLINE : 1;
    }

    /**
     * The number of a sentence.
     *
     * @param article of which it is
     * @param segment the sentence
     * @return from 1, or {@link #HEADLINE}
     */
    public static int of(AnnotatedArticle article, Segment segment) {
        return segment.index() + first(article);
    }

    /**
     * The number of the sentence at a place.
     *
     * @param known what is known of the articles, null for nothing
     * @param text one of them
     * @param offset in its text
     * @return from 1, {@link #HEADLINE} or {@link #UNKNOWN}; before the first sentence that of the first
     */
    @SuppressWarnings("ReferenceEquality")
    public static int at(@Nullable ArticleComparison known, Article text, int offset) {
        for (AnnotatedArticle article : known == null ? List.<AnnotatedArticle>of() : known.articles()) {
            if (article.article() == text && !article.segments().isEmpty()) {
                return of(article, article.segments().get(last(article.segments(), offset)));
            }
        }
        return UNKNOWN;
    }

    /** The last that begins before an offset or at it; else the first. */
    private static int last(List<Segment> segments, int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
