package org.dragoman.report;

import java.io.IOException;
import org.dragoman.mention.AnnotatedArticle;

/**
 * A list of mentions for scripts and people, written article by article: the beginning, a piece for each article with the
 * separator between pieces that are not empty, and the end. Immutable; pieces may be made by several threads at once.
 */
public interface MentionReport {
    /**
     * Tab-separated rows with the columns of {@link MentionRow#COLUMNS}.
     *
     * @param options unit of offsets and profile
     * @return the report
     */
    static MentionReport tsv(ReportOptions options) {
        return new MentionTsv(options);
    }

    /**
     * One JSON object: {@code "format": "dragoman-mentions"}, the unit of offsets, and the mentions.
     *
     * @param options unit of offsets and profile
     * @return the report
     */
    static MentionReport json(ReportOptions options) {
        return new MentionJson(options);
    }

    /**
     * A self-contained page with each article's segments and its mentions marked.
     *
     * @param options how much text
     * @return the report
     */
    static MentionReport html(ReportOptions options) {
        return new MentionHtml(options);
    }

    /**
     * {@return what stands before all articles}
     */
    String begin();

    /**
     * An article's part.
     *
     * @param article the article
     * @return its text, empty for none
     */
    String piece(AnnotatedArticle article);

    /**
     * {@return what stands between two pieces}
     */
    default String separator() {
        return "";
    }

    /**
     * {@return what stands behind all articles}
     */
    String end();

    /**
     * Writes all of it.
     *
     * @param articles where the mentions stand
     * @param out receives the text
     * @throws IOException where {@code out} does
     */
    default void write(Iterable<AnnotatedArticle> articles, Appendable out) throws IOException {
        out.append(begin());
        boolean first = true;
        for (AnnotatedArticle article : articles) {
            String piece = piece(article);
            if (!piece.isEmpty()) {
                out.append(first ? "" : separator()).append(piece);
                first = false;
            }
        }
        out.append(end());
    }
}
