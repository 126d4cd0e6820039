package org.dragoman.candidate;

/**
 * A proposed concept of a {@link CandidateSearch}.
 *
 * @param candidate the concept with its first places
 * @param places how many places it has
 */
public record Proposal(Candidate candidate, int places) {}
