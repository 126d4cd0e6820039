package org.dragoman.app.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.compare.CountBy;
import org.dragoman.decision.Decisions;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Messages ENGLISH = Messages.of(UiLanguage.ENGLISH);
    private static final TablesReading READING = TablesReading.of(
            Samples.context().comparer(false, Decisions.NONE).compare(Samples.articles()),
            Samples.context().languages(),
            Progress.NONE);

    private static List<String> row(Grid grid, int index) {
        return grid.rows().get(index).cells().stream().map(Grid.Cell::toString).toList();
    }

    @Test
    void namesByVoiceHaveTwoColumnsAnArticle() {
        Grid grid = new NamingGrid(READING, CountBy.TEXT, ENGLISH).names();
        assertThat(grid.columns()).extracting(Grid.Column::full).startsWith("Concept", "AZ · Körpü Xəbər – Own words");
        assertThat(grid.columns()).hasSize(7);
        assertThat(row(grid, 0))
                .startsWith("CSTO", "KTMT ×2  ·  Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı ×1  ·  Təşkilat ×1");
    }

    @Test
    void namesByOutletHaveOne() {
        Grid grid = new NamingGrid(READING, CountBy.OUTLET, ENGLISH).names();
        assertThat(grid.columns()).hasSize(4);
    }

    @Test
    void aQuotationLeadsToItsPlaceInEachArticle() {
        Grid grid = new QuotationGrid(READING, TablesModel.Quoted.ALL, ENGLISH).places();
        Grid.Row row = grid.rows().get(0);
        assertThat(row.spot(3).span().in(Samples.articles().get(1).text())).isEqualTo("its minister would not come");
        assertThat(row.spot(0).pane()).isZero();
        assertThat(row.cells().get(5)).hasToString("agrees");
    }

    @Test
    void onlyQuotedOnesAreShownWhenAskedFor() {
        assertThat(new QuotationGrid(READING, TablesModel.Quoted.QUOTED, ENGLISH)
                        .places()
                        .rows())
                .isEmpty();
        assertThat(new QuotationGrid(READING, TablesModel.Quoted.REPORTED, ENGLISH)
                        .places()
                        .rows())
                .hasSize(1);
    }

    @Test
    void aSheetHasTheChosenRowsAndNumbersAsNumbers() {
        Grid grid = new QuotationGrid(READING, TablesModel.Quoted.ALL, ENGLISH).speakers();
        assertThat(grid.sheet("Speakers", List.of(0)).rows().get(0).get(1).number())
                .isEqualTo(1L);
        assertThat(grid.sheet("Speakers", List.of()).rows()).isEmpty();
    }
}
