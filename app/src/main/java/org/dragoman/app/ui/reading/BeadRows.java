package org.dragoman.app.ui.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Articles cut into rows: a bead a row. As long as nothing is aligned a row holds a line of each article, of a single article
 * a sentence. Immutable; knows no Swing.
 */
final class BeadRows {
    /** Nothing to read. */
    static final BeadRows NONE = new BeadRows(0, List.of());

    /**
     * A row.
     *
     * @param bead null as long as nothing is aligned
     * @param sides for each article what the row has of it, null for a gap
     */
    record Row(@Nullable Bead bead, List<@Nullable Side> sides) {
        Row {
            sides = Collections.unmodifiableList(new ArrayList<>(sides));
        }

        @Nullable
        Side side(int pane) {
            return sides.get(pane);
        }
    }

    /**
     * What a row has of an article.
     *
     * @param span from the first sentence to the last
     * @param segments the sentences; a single one without index where nothing is analysed
     */
    record Side(Span span, List<Segment> segments) {
        /** Whether it is the headline. */
        boolean title() {
            return segments.stream().allMatch(Segment::title);
        }
    }

    private final List<Row> rows;
    private final List<int[]> starts = new ArrayList<>();
    private final List<int[]> owners = new ArrayList<>();

    private BeadRows(int panes, List<Row> rows) {
        this.rows = rows;
        for (int pane = 0; pane < panes; pane++) {
            long[] order = new long[rows.size()];
            int count = 0;
            for (int row = 0; row < rows.size(); row++) {
                Side side = rows.get(row).side(pane);
                if (side != null) {
                    order[count++] = ((long) side.span().start() << Integer.SIZE) + row;
                }
            }
            Arrays.sort(order, 0, count);
            int[] start = new int[count];
            int[] owner = new int[count];
            for (int i = 0; i < count; i++) {
                start[i] = (int) (order[i] >>> Integer.SIZE);
                owner[i] = (int) order[i];
            }
            starts.add(start);
            owners.add(owner);
        }
    }

    /** Rows of articles; of their lines where no comparison is known. */
    static BeadRows of(List<Article> articles, @Nullable ArticleComparison known) {
        List<Row> rows = new ArrayList<>();
        if (known == null || known.articles().size() != articles.size()) {
            lines(articles, rows);
        } else if (articles.size() == 1) {
            known.articles().get(0).segments().forEach(s -> rows.add(new Row(null, List.of(side(List.of(s))))));
        } else {
            for (Bead bead : known.alignment().beads()) {
                List<@Nullable Side> sides = new ArrayList<>();
                for (int pane = 0; pane < articles.size(); pane++) {
                    List<Segment> all = known.articles().get(pane).segments();
                    List<Integer> some = bead.side(pane);
                    sides.add(
                            some.isEmpty()
                                    ? null
                                    : side(some.stream().map(all::get).toList()));
                }
                rows.add(new Row(bead, sides));
            }
        }
        return new BeadRows(articles.size(), List.copyOf(rows));
    }

    private static void lines(List<Article> articles, List<Row> rows) {
        List<List<Span>> bodies = articles.stream().map(Article::body).toList();
        int most = bodies.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < most; line++) {
            List<@Nullable Side> sides = new ArrayList<>();
            for (int pane = 0; pane < articles.size(); pane++) {
                List<Span> body = bodies.get(pane);
                Span span = line < body.size() ? body.get(line) : null;
                Span title = articles.get(pane).titleSpan();
                sides.add(span == null ? null : side(List.of(new Segment(line, span.equals(title), span))));
            }
            rows.add(new Row(null, sides));
        }
    }

    private static Side side(List<Segment> segments) {
        int start = segments.stream().mapToInt(s -> s.span().start()).min().orElseThrow();
        int end = segments.stream().mapToInt(s -> s.span().end()).max().orElseThrow();
        return new Side(new Span(start, end), segments);
    }

    int size() {
        return rows.size();
    }

    Row get(int row) {
        return rows.get(row);
    }

    /** The row that shows an offset of an article, else the one before it; -1 where the article has none. */
    int at(int pane, int offset) {
        if (pane >= starts.size() || starts.get(pane).length == 0) {
            return -1;
        }
        return owners.get(pane)[Math.max(0, place(pane, offset))];
    }

    /** Where the first sentence of an article begins, 0 where it has none. */
    int first(int pane) {
        return pane >= starts.size() || starts.get(pane).length == 0 ? 0 : starts.get(pane)[0];
    }

    /** The row of the sentence that holds an offset; -1 between sentences. */
    int holding(int pane, int offset) {
        int row = at(pane, offset);
        Side side = row < 0 ? null : rows.get(row).side(pane);
        return side != null
                        && side.span().start() <= offset
                        && offset <= side.span().end()
                ? row
                : -1;
    }

    private int place(int pane, int offset) {
        int found = Arrays.binarySearch(starts.get(pane), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The nearest row from one on, upwards or downwards, that has something of all of some articles; -1 for none. */
    int with(int from, int step, int... panes) {
        for (int row = from; row >= 0 && row < rows.size(); row += step) {
            Row here = rows.get(row);
            if (Arrays.stream(panes).allMatch(p -> here.side(p) != null)) {
                return row;
            }
        }
        return -1;
    }
}
