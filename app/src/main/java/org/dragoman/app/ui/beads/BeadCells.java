package org.dragoman.app.ui.beads;

import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.dragoman.align.Bead;
import org.dragoman.align.EvidenceKind;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.jspecify.annotations.Nullable;

/** What the cells of the table of beads say: number, segments, how sure. */
final class BeadCells extends AbstractTableModel {
    /** Costs up to which nineteen beads of twenty, and four of five, were right in measurements; see docs/alignment.md. */
    private static final double SURE = 0.1;

    private static final double LIKELY = 0.35;

    /**
     * A cell.
     *
     * @param words what it says
     * @param rightToLeft direction of the words, null for the window's
     */
    record Content(Phrase words, @Nullable Boolean rightToLeft) {
        @Override
        public String toString() {
            return words.plain();
        }
    }

    private final transient BeadsModel model;
    private final transient CompareModel compare;
    private final transient Messages messages;

    BeadCells(BeadsModel model, CompareModel compare, Messages messages) {
        this.model = model;
        this.compare = compare;
        this.messages = messages;
    }

    BeadLine line(int row) {
        return model.lines().get(row);
    }

    /** The segment of a cell, null for none. */
    @Nullable
    SegmentPlace place(int row, int column) {
        int article = column - 1;
        return article < 0 || article >= compare.articles().size()
                ? null
                : line(row).place(article);
    }

    Content head(int column) {
        if (column == 0 || column > compare.articles().size()) {
            String key = column == 0 ? messages.text("beads.number") : messages.text("beads.state");
            return new Content(Phrase.of(key, Tone.GROUP), null);
        }
        Article article = compare.articles().get(column - 1);
        String outlet = article.provenance().outlet();
        String language = article.language().value().toUpperCase(Locale.ROOT);
        return new Content(
                Phrase.of(language + " · " + Isolates.any(outlet == null ? article.id() : outlet), Tone.GROUP),
                article.language().rightToLeft());
    }

    @Override
    public int getRowCount() {
        return model == null ? 0 : model.lines().size();
    }

    @Override
    public int getColumnCount() {
        return compare == null ? 0 : compare.articles().size() + 2;
    }

    @Override
    public String getColumnName(int column) {
        return head(column).toString();
    }

    @Override
    public Object getValueAt(int row, int column) {
        BeadLine line = line(row);
        if (column == 0) {
            String number = line.first() ? messages.text("beads.count", "number", line.number() + 1) : "";
            return new Content(Phrase.of(number, Tone.TAG), null);
        }
        ArticleComparison known = compare.comparison();
        if (column > compare.articles().size() || known == null) {
            return new Content(line.first() ? state(line.bead()) : Phrase.empty(), null);
        }
        int article = column - 1;
        SegmentPlace place = line.place(article);
        if (place == null) {
            boolean gap = line.first() && line.bead().side(article).isEmpty();
            return new Content(gap ? Phrase.of(messages.text("beads.none"), Tone.QUIET) : Phrase.empty(), null);
        }
        boolean title =
                known.articles().get(article).segments().get(place.segment()).title();
        String text = known.articles().get(article).text(place.segment()).replace('\n', ' ');
        boolean rtl = compare.articles().get(article).language().rightToLeft();
        return new Content(Phrase.of(text, title ? Tone.STRONG : Tone.PLAIN), rtl);
    }

    private Phrase state(Bead bead) {
        if (bead.reasons().stream().anyMatch(r -> r.kind() == EvidenceKind.FIXED)) {
            return Phrase.of(messages.text("beads.fixed"), Tone.SMALL);
        }
        if (bead.width() == 1) {
            return Phrase.of(messages.text("beads.alone"), Tone.QUIET);
        }
        if (bead.cost() <= SURE) {
            return Phrase.of(messages.text("beads.sure"), Tone.QUIET);
        }
        return bead.cost() <= LIKELY
                ? Phrase.of(messages.text("beads.likely"), Tone.QUIET)
                : Phrase.empty().add("! " + messages.text("beads.doubtful"), Tone.SMALL, "Dragoman.warning");
    }

    /** The columns as they are now: other articles need other ones. */
    List<String> columns() {
        return compare.articles().stream().map(Article::id).toList();
    }
}
