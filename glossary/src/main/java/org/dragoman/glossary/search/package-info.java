/** Looks terms up by what a user types. Start at {@link org.dragoman.glossary.search.GlossarySearch}. */
@NullMarked
package org.dragoman.glossary.search;

import org.jspecify.annotations.NullMarked;
