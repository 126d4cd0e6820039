package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.app.ui.reading.MapModel.Part;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class MapModelTest {
    private final PaneNotes notes = new PaneNotes();

    private static PaneNote note(String color, int at) {
        return new PaneNote(new Span(at, at + 1), color, color + "Fill", "!", true, () -> "");
    }

    @Test
    void eachRowSaysWhatIsAlignedAndWhatStandsAlone() {
        List<MapModel.Band> bands = MapModel.bands(Beads.rows(), 2, notes, 100);
        assertThat(bands).hasSize(5);
        assertThat(bands.get(1).parts()).containsExactly(Part.ALIGNED, Part.ALIGNED);
        assertThat(bands.get(2).parts()).containsExactly(Part.ONLY_HERE, Part.NONE);
        assertThat(bands.get(3).parts()).containsExactly(Part.NONE, Part.ONLY_HERE);
    }

    @Test
    void theGravestNoteOfARowIsShown() {
        int second = Beads.AZ.article().text().indexOf("İki");
        notes.note(Map.of(
                0, List.of(note("Dragoman.note", second), note("Dragoman.error", second + 1)),
                1, List.of(note("Dragoman.warning", 5))));
        List<MapModel.Band> bands = MapModel.bands(Beads.rows(), 2, notes, 100);
        assertThat(bands.get(0).note()).isNull();
        assertThat(bands.get(1).note().color()).isEqualTo("Dragoman.error");
    }

    @Test
    void manyRowsShareABandAndNoneIsLost() {
        List<MapModel.Band> bands = MapModel.bands(Beads.rows(), 2, notes, 2);
        assertThat(bands).hasSize(2);
        assertThat(bands.get(0).from()).isZero();
        assertThat(bands.get(0).to()).isEqualTo(bands.get(1).from());
        assertThat(bands.get(1).to()).isEqualTo(5);
        assertThat(bands.get(0).parts()).containsExactly(Part.ALIGNED, Part.ALIGNED);
    }

    @Test
    void withoutRowsThereAreNoBands() {
        assertThat(MapModel.bands(BeadRows.NONE, 0, notes, 10)).isEmpty();
    }

    @Test
    void aRowStandsInTheBandThatHoldsIt() {
        for (int count = 1; count <= 5; count++) {
            List<MapModel.Band> bands = MapModel.bands(Beads.rows(), 2, notes, count);
            for (int row = 0; row < 5; row++) {
                MapModel.Band band = bands.get(MapModel.band(row, 5, bands.size()));
                assertThat(row).isBetween(band.from(), band.to() - 1);
            }
        }
    }
}
