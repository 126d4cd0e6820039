/**
 * The glossary that ships with Dragoman, as data: one JSON file a kind of concept, listed in {@code index.txt}, under
 * the licence that stands beside them; {@link org.dragoman.glossary.curated.CuratedGlossary} reads it. May use {@code org.dragoman.glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.curated;

import org.jspecify.annotations.NullMarked;
