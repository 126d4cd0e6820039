package org.dragoman.candidate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One place where the versions of a text name a thing that the glossary lacks.
 *
 * @param doc name of the document
 * @param line number of the line, from 0, in the first language that has the name
 * @param surfaces the name alone as written, by language; two or three
 * @param sentences what stands around it, by language
 * @param confidence 0 to 1: the share of such pairs that was right in the texts it was learnt from
 */
public record Occurrence(
        String doc, int line, Map<String, String> surfaces, Map<String, String> sentences, double confidence) {
    /** Copies the maps. */
    public Occurrence {
        surfaces = Collections.unmodifiableMap(new LinkedHashMap<>(surfaces));
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }
}
