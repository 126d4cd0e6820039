/**
 * How right the program's own mentions are: a random sample of them and of sentences without any, judged by a reader; from
 * that precision, misses and recall with intervals, by language.
 *
 * <p>Start at {@link org.dragoman.coding.audit.AuditSampler}, which draws an {@link org.dragoman.coding.audit.Audit}.
 */
@NullMarked
package org.dragoman.coding.audit;

import org.jspecify.annotations.NullMarked;
