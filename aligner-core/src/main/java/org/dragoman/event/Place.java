package org.dragoman.event;

import org.dragoman.article.Segment;

/**
 * Where in an article something stands. News tells what happened in title and first sentences, and what came before further
 * down.
 *
 * @param head whether it is the title or one of the first sentences
 * @param weight how much counts what stands there
 */
record Place(boolean head, double weight) {
    /** Where nothing special is known. */
    static final Place BODY = new Place(false, 1);

    /** Segments that count as the head of an article: the title and two more. */
    private static final int HEAD = 3;

    private static final double TITLE_WEIGHT = 1.4;
    private static final double HEAD_WEIGHT = 1.3;
    private static final double BACKGROUND_WEIGHT = 0.4;

    /** The place of a segment. */
    static Place of(Segment segment, String text) {
        if (segment.index() < HEAD) {
            return new Place(true, segment.index() == 0 ? TITLE_WEIGHT : HEAD_WEIGHT);
        }
        return Background.isRecalled(segment.span().in(text)) ? new Place(false, BACKGROUND_WEIGHT) : BODY;
    }

    /** The same place for what counts less or more. */
    Place times(double factor) {
        return new Place(head, weight * factor);
    }
}
