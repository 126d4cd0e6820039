/**
 * Rules for Arabic: folding, attached words, inflection of single words and of compounds.
 *
 * <p>Start at {@code ArabicLanguage}. What the language does stands in tables beside the
 * classes (endings, broken plurals, pronouns, word lists); the same tables serve finding and writing forms. A term is
 * cut into words ({@code PhraseParser}), each word is inflected
 * ({@code Inflector}) into stems that know in which state and case they may stand, and
 * {@code Agreement} says which stems go together.
 */
@NullMarked
package org.dragoman.language.arabic;

import org.jspecify.annotations.NullMarked;
