package org.dragoman.coding.audit;

import org.dragoman.text.LanguageTag;

/**
 * What there was to draw from in a language.
 *
 * @param language the language
 * @param mentions how many mentions all articles in it have
 * @param sentences how many of their sentences have none
 */
public record Stratum(LanguageTag language, long mentions, long sentences) {}
