/**
 * Precision, recall and F1 against gold files. Start at {@link org.dragoman.evaluate.MentionEvaluation} and {@link
 * org.dragoman.evaluate.FormEvaluation}. May use every other package.
 */
@NullMarked
package org.dragoman.evaluate;

import org.jspecify.annotations.NullMarked;
