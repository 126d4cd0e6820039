/** Facts about a glossary as a whole. May use the packages of the core; knows no format. */
@NullMarked
package org.dragoman.glossary;

import org.jspecify.annotations.NullMarked;
