package org.dragoman.language;

/**
 * One step from the citation form to the form in the text.
 *
 * @param rule stable id of the rule, such as {@code az.genitive} or {@code ar.and}; interfaces translate it
 * @param surface the letters the step added or changed, as written; may be empty
 */
public record Step(String rule, String surface) {}
