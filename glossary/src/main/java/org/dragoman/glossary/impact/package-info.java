/**
 * What an edited glossary would change in a set of articles. Start at {@link org.dragoman.glossary.impact.ImpactFinder};
 * {@link org.dragoman.glossary.impact.ImpactReport} writes it out.
 */
@NullMarked
package org.dragoman.glossary.impact;

import org.jspecify.annotations.NullMarked;
