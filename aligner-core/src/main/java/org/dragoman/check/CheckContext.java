package org.dragoman.check;

import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;

/**
 * What texts are checked by.
 *
 * @param languages rules of the languages
 * @param glossary the terms
 * @param options whose usage is enforced, and where
 */
public record CheckContext(Languages languages, Glossary glossary, CheckOptions options) {}
