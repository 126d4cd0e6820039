package org.dragoman.app.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.check.number.FigureRow;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;

/** Numbers and dates that articles give otherwise, or that only some of them give. */
final class FigureGrid {
    private FigureGrid() {}

    static Grid of(TablesReading reading, Messages messages) {
        ArticleComparison comparison = reading.voiced().comparison();
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Cells.column(messages.text("grid.figure"), 90));
        comparison.articles().forEach(a -> columns.add(Cells.column(a.article(), 230)));
        columns.add(Cells.column(messages.text("grid.compared"), 170));
        columns.add(Cells.column(messages.text("grid.sentence"), 320));
        List<Grid.Row> rows = new ArrayList<>();
        for (FigureRow row : reading.figures()) {
            List<Grid.Cell> cells = new ArrayList<>();
            cells.add(Cells.text(messages.text("grid." + row.kind().code())));
            for (int i = 0; i < row.figures().size(); i++) {
                cells.add(figures(row.figures().get(i), i, comparison));
            }
            String names = messages.list(row.articles().stream()
                    .map(i -> comparison.articles().get(i).article().language().value())
                    .map(Isolates::leftToRight)
                    .distinct()
                    .toList());
            String said = row.differs()
                    ? "≠ " + messages.text("grid.differs")
                    : "! " + messages.text("grid.agreement.only-some", "articles", names);
            cells.add(Grid.Cell.of(Phrase.empty().add(said, Tone.PLAIN, "Dragoman.warning")));
            cells.add(sentence(row, comparison));
            rows.add(new Grid.Row(List.of(), null, "", cells));
        }
        return new Grid(columns, rows);
    }

    private static Grid.Cell figures(List<Span> figures, int index, ArticleComparison comparison) {
        Article article = comparison.articles().get(index).article();
        boolean rtl = article.language().rightToLeft();
        if (figures.isEmpty()) {
            return new Grid.Cell(Phrase.of("–", Tone.QUIET), rtl, null, null);
        }
        String words =
                figures.stream().map(f -> Isolates.any(f.in(article.text()))).collect(Collectors.joining("  ·  "));
        return new Grid.Cell(Phrase.of(words, Tone.STRONG), rtl, null, new Grid.Spot(index, figures.get(0), null));
    }

    /** The sentence of the first article that gives the figure. */
    private static Grid.Cell sentence(FigureRow row, ArticleComparison comparison) {
        int index = row.articles().get(0);
        Article article = comparison.articles().get(index).article();
        String words = comparison.alignment().beads().get(row.bead()).side(index).stream()
                .map(s -> comparison.articles().get(index).text(s))
                .collect(Collectors.joining(" "));
        return new Grid.Cell(
                Phrase.of(words, Tone.QUIET),
                article.language().rightToLeft(),
                null,
                new Grid.Spot(index, row.figures().get(index).get(0), null));
    }
}
