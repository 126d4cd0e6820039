/**
 * Rules for a language that nobody described: exact words, letter case apart. {@code GenericLanguage} stands in wherever
 * {@link org.dragoman.language.Languages} knows no other.
 */
@NullMarked
package org.dragoman.language.generic;

import org.jspecify.annotations.NullMarked;
