/**
 * The concept model: concept entry, language section, term (the three levels of TBX, ISO 30042), usage rows, naming
 * sets, profiles, and the immutable glossary that holds them.
 *
 * <p>Start at {@link org.dragoman.concept.Glossary}. May use {@code text} and {@code language}.
 */
@NullMarked
package org.dragoman.concept;

import org.jspecify.annotations.NullMarked;
