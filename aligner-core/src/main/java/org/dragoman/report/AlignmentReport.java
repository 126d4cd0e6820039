package org.dragoman.report;

import java.io.IOException;
import org.dragoman.align.AlignedArticles;

/** Writes an alignment of two articles. Immutable. */
public interface AlignmentReport {
    /**
     * {@return the ending of file names, without the dot}
     */
    String extension();

    /**
     * How many characters the format cannot hold, so that they are left out.
     *
     * @param aligned what would be written
     * @return their number
     */
    default long lost(AlignedArticles aligned) {
        return 0;
    }

    /**
     * Writes the beads.
     *
     * @param aligned two articles and their beads
     * @param out receives the text
     * @throws IOException where {@code out} does
     */
    void write(AlignedArticles aligned, Appendable out) throws IOException;
}
