/**
 * Findings of checks in the formats that people and programs read, one class a format; the same findings are the same bytes.
 *
 * <p>Start at {@link org.dragoman.report.FindingReport}; docs/checks/reports.md describes the formats.
 */
@NullMarked
package org.dragoman.report.finding;

import org.jspecify.annotations.NullMarked;
