package org.dragoman.candidate;

import java.util.List;
import java.util.Map;

/**
 * What the versions of one text say at one place.
 *
 * @param doc name of the document
 * @param line number of the line it begins in, from 0
 * @param sides the lines by language
 */
record Unit(String doc, int line, Map<String, Line> sides) {
    /** The order in which languages are asked for names: those with capitals first. */
    static final List<String> LANGUAGES = List.of("en", "az", "ar");
}
