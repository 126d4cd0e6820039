/**
 * Names and terms that the glossary lacks, proposed from texts that say the same. Start at {@link
 * org.dragoman.candidate.CandidateFinder}. May use everything up to {@code event}; knows no comparison and no report.
 */
@NullMarked
package org.dragoman.candidate;

import org.jspecify.annotations.NullMarked;
