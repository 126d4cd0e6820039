package org.dragoman.app.ui.beads;

/**
 * A segment of one of the articles side by side.
 *
 * @param article index of the article
 * @param segment index of the segment
 */
public record SegmentPlace(int article, int segment) {}
