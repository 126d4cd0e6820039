package org.dragoman.seeds;

/**
 * One sample article.
 *
 * @param fileName such as {@code csto-minsk-2023.az.txt}
 * @param language BCP 47 tag
 * @param outlet fictional outlet
 * @param published day of publication, ISO 8601
 * @param page whether the text is a scraped page with clutter around the article
 * @param text headline, blank line, one paragraph a line; or the lines of a page
 */
public record SampleArticle(
        String fileName, String language, String outlet, String published, boolean page, String text) {}
