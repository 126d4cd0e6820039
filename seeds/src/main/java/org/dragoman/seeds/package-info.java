/**
 * Sample events: articles in Arabic, Azerbaijani and English about public events, written for Dragoman, with gold
 * annotation beside them. Start at {@link org.dragoman.seeds.SampleEvents}.
 */
@NullMarked
package org.dragoman.seeds;

import org.jspecify.annotations.NullMarked;
