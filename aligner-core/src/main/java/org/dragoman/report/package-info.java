/**
 * Writes comparisons and mentions in the formats that people and scripts read; deterministic, one class a format.
 *
 * <p>Start at {@link org.dragoman.report.ReportWriter}. May use every package but {@code evaluate}.
 */
@NullMarked
package org.dragoman.report;

import org.jspecify.annotations.NullMarked;
