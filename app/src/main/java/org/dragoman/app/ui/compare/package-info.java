/**
 * What is known of articles side by side, their mentions, the concept card and the tables under them. Start at {@code
 * CompareModel}; {@code Analyser} does the work in the background.
 */
@NullMarked
package org.dragoman.app.ui.compare;

import org.jspecify.annotations.NullMarked;
