package org.dragoman.candidate;

import java.util.List;
import java.util.Map;
import org.dragoman.text.Span;

/**
 * What the versions of one text say at one place, before its words are told apart.
 *
 * @param doc name of the document
 * @param line number of the line it begins in, from 0
 * @param sides by language
 */
record Passage(String doc, int line, Map<String, Side> sides) {
    /**
     * What one language says there.
     *
     * @param text its text
     * @param mentions what the glossary knows in it
     */
    record Side(String text, List<Span> mentions) {}
}
