package org.dragoman.benchmarks.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.text.LanguageTag;

/**
 * A text ready to be searched.
 *
 * @param article the text as an article
 * @param segments its sentences
 * @param bytes its length in UTF-8
 */
public record Document(Article article, List<Segment> segments, int bytes) {
    /**
     * Makes a text ready.
     *
     * @param id its name
     * @param language its language
     * @param text the text
     * @param segmenter finds the sentences
     * @return the document
     */
    public static Document of(String id, LanguageTag language, String text, Segmenter segmenter) {
        Article article = new Article(id, language, text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new Document(article, segmenter.segments(article), text.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * {@return the text}
     */
    public String text() {
        return article.text();
    }
}
