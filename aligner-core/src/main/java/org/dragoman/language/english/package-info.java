/**
 * English: plural and possessive, abbreviations, capital letters, and what must not stand beside a term.
 *
 * <p>Start at {@link org.dragoman.language.english.English}. The rules are tables under {@code
 * resources/org/dragoman/language/english}; each table says at its top what it holds and where it comes from. May use
 * {@code text} and {@code language} only.
 */
@NullMarked
package org.dragoman.language.english;

import org.jspecify.annotations.NullMarked;
