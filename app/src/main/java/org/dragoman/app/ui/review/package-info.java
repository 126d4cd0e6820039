/**
 * The review perspective: candidates one at a time with their evidence ({@code ReviewModel}), work on them in the background
 * ({@code ReviewWork}), and the page that shows them.
 */
@NullMarked
package org.dragoman.app.ui.review;

import org.jspecify.annotations.NullMarked;
