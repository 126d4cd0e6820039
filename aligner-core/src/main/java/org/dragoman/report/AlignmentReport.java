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
     * Writes the beads.
     *
     * @param aligned two articles and their beads
     * @param out receives the text
     * @throws IOException where {@code out} does
     */
    void write(AlignedArticles aligned, Appendable out) throws IOException;
}
