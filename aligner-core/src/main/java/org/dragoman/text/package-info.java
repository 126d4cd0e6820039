/**
 * Values about text that know no language: spans, folded text with its way back, language tags, places in files, and
 * what was wrong with an input.
 *
 * <p>Offsets are UTF-16 unless a name says otherwise. All types are immutable. Knows no other package of Dragoman.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
