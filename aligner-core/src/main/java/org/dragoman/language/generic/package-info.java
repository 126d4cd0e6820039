/** Rules for a language that nobody described: exact words, letter case apart. */
@NullMarked
package org.dragoman.language.generic;

import org.jspecify.annotations.NullMarked;
