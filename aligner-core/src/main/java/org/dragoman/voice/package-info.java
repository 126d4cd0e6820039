/**
 * Who says it: headline, the outlet's own words, indirect speech, quotations, words kept at a distance. Start at {@link
 * org.dragoman.voice.VoiceFinder}. May use {@code text}, {@code language}, {@code concept}, {@code article} and {@code
 * mention}. All public types are immutable. The words of the languages are tables beside the classes.
 */
@NullMarked
package org.dragoman.voice;

import org.jspecify.annotations.NullMarked;
