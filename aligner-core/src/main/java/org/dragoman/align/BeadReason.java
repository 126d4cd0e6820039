package org.dragoman.align;

/**
 * One piece of evidence of a bead.
 *
 * @param kind of what kind it is
 * @param source what stands in the first article, empty where the evidence is no word
 * @param target what stands in the other article, empty where the evidence is no word
 * @param weight how much it speaks for the bead, below zero against it: of words how rare they are times how surely they
 *     correspond, of the rest its part in the logarithm of the odds. A fixed bead has 1
 */
public record BeadReason(EvidenceKind kind, String source, String target, double weight) {}
