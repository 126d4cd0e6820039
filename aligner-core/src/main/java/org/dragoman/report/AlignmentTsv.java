package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;
import org.dragoman.align.BeadState;

/**
 * Rows {@code source target cost}: 0-based indexes of segments with commas between them; either side may be empty. Where the
 * source is a new version, a fourth column has the state of the bead: kept, changed, new or removed.
 */
public final class AlignmentTsv implements AlignmentReport {
    private static final List<String> COLUMNS = List.of("source", "target", "cost");
    private static final List<String> WITH_STATE = List.of("source", "target", "cost", "state");

    /** A writer. */
    public AlignmentTsv() {}

    @Override
    public String extension() {
        return "tsv";
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        List<BeadState> states = aligned.states();
        Tsv.header(states.isEmpty() ? COLUMNS : WITH_STATE, out);
        int row = 0;
        for (Bead bead : aligned.alignment().beads()) {
            List<String> cells = new ArrayList<>(List.of(indexes(bead.side(0)), indexes(bead.side(1)), cost(bead)));
            if (!states.isEmpty()) {
                cells.add(states.get(row++).code());
            }
            Tsv.row(cells, out);
        }
    }

    private static String indexes(List<Integer> side) {
        return side.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The cost as it is shown. */
    static String cost(Bead bead) {
        return String.format(Locale.ROOT, "%.4f", bead.cost());
    }
}
