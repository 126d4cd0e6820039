/**
 * Articles side by side as one reads them: in rows, a bead a row, or as running texts whose scrolling is tied. Start at {@code
 * ReadingView} and its {@code ReadingModel}; what is read and found stands in {@code CompareModel}.
 */
@NullMarked
package org.dragoman.app.ui.reading;

import org.jspecify.annotations.NullMarked;
