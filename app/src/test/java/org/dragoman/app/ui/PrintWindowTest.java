package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.printing.PrintedTable;
import org.junit.jupiter.api.Test;

class PrintWindowTest extends WindowTest {
    @Test
    void theArticlesFaceEachOtherBeadByBead() {
        open(Samples.events());

        PrintedTable table = look(() -> window.desks().printing().columns());

        assertThat(table.columns()).hasSize(3);
        assertThat(table.rows())
                .hasSize(look(() -> window.models()
                        .compare()
                        .comparison()
                        .alignment()
                        .beads()
                        .size()));
        List<String> first = table.rows().get(0);
        assertThat(first.get(0)).startsWith("KTMT");
        assertThat(first.get(1)).startsWith("CSTO");
        assertThat(look(() -> window.actions().get(Command.PRINT).isEnabled())).isTrue();
    }

    @Test
    void theTableInSightIsPrintedAsItIsShown() {
        open(Samples.events());
        await("the table", () -> window.view().tables().sheet() != null);

        PrintedTable table = look(
                () -> window.desks().printing().table(window.view().tables().sheet()));

        assertThat(table.columns()).hasSizeGreaterThan(2);
        assertThat(table.rows())
                .isNotEmpty()
                .allMatch(r -> r.size() == table.columns().size());
    }
}
