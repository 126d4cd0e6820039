package org.dragoman.collection;

import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.text.Span;

/**
 * One mention for use elsewhere, without text.
 *
 * @param article facts of its article
 * @param event number of its event, below 0 where it was not grouped
 * @param fact what it counts as
 * @param span where it stands, in UTF-16 offsets into the article's text
 * @param points the same in Unicode code points
 * @param program version of the program that found it, empty where the index does not say
 * @param glossary fingerprint of the glossary by which it was found, in hexadecimal digits; empty where the index does not say
 */
public record MentionRecord(
        ArticleFacts article, long event, NamingFact fact, Span span, Span points, String program, String glossary) {}
