/**
 * Reads what is to be checked: a source and its counterparts, folders of pairs, bilingual files, or articles by themselves.
 *
 * <p>Start at {@link org.dragoman.check.input.CheckInput}. {@link org.dragoman.check.input.FixTargets} leads from a finding back
 * to the file, for fixes.
 */
@NullMarked
package org.dragoman.check.input;

import org.jspecify.annotations.NullMarked;
