/**
 * Articles of an event by whose words they give: names in an outlet's own words and in those of others, and who is quoted, how
 * much, with which verb, set against what the other articles have at the same place.
 *
 * <p>Start at {@link org.dragoman.compare.voice.VoicedComparison}.
 */
@NullMarked
package org.dragoman.compare.voice;

import org.jspecify.annotations.NullMarked;
