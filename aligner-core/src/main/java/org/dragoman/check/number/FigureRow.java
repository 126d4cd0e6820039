package org.dragoman.check.number;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dragoman.text.Span;

/**
 * Numbers or dates of a bead that not all of its articles give.
 *
 * @param kind what they are
 * @param bead index of the bead in the alignment
 * @param figures for each article the figures that another lacks, where they stand in its text, in text order
 */
public record FigureRow(Kind kind, int bead, List<List<Span>> figures) {
    /** What a figure says. */
    public enum Kind {
        /** A number that is no part of a date. */
        NUMBER,
        /** A date or a part of one. */
        DATE;

        /**
         * {@return the name in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public FigureRow {
        figures = figures.stream().map(List::copyOf).toList();
    }

    /**
     * {@return indexes of the articles that give a figure which another lacks}
     */
    public List<Integer> articles() {
        return IntStream.range(0, figures.size())
                .filter(i -> !figures.get(i).isEmpty())
                .boxed()
                .toList();
    }

    /**
     * {@return whether articles give different figures; else some give one and the others none}
     */
    public boolean differs() {
        return articles().size() > 1;
    }
}
