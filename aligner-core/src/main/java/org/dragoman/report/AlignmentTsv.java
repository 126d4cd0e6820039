package org.dragoman.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Bead;

/** Rows {@code source target cost}: 0-based indexes of segments with commas between them; either side may be empty. */
public final class AlignmentTsv implements AlignmentReport {
    private static final List<String> COLUMNS = List.of("source", "target", "cost");

    /** A writer. */
    public AlignmentTsv() {}

    @Override
    public String extension() {
        return "tsv";
    }

    @Override
    public void write(AlignedArticles aligned, Appendable out) throws IOException {
        Tsv.header(COLUMNS, out);
        for (Bead bead : aligned.alignment().beads()) {
            Tsv.row(List.of(indexes(bead.side(0)), indexes(bead.side(1)), cost(bead)), out);
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
