package org.dragoman.app.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridSorterTest {
    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void aTableIsSortedByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> words) {
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(3));
        GridSorter sorter = new GridSorter(
                new AbstractTableModel() {
                    @Override
                    public int getRowCount() {
                        return mixed.size();
                    }

                    @Override
                    public int getColumnCount() {
                        return 1;
                    }

                    @Override
                    public Object getValueAt(int row, int column) {
                        return new Grid.Cell(Phrase.of(mixed.get(row), Tone.PLAIN), null, null, null);
                    }
                },
                tag.locale());

        sorter.setSortKeys(List.of(new RowSorter.SortKey(0, SortOrder.ASCENDING)));

        assertThat(IntStream.range(0, mixed.size())
                        .mapToObj(i -> mixed.get(sorter.convertRowIndexToModel(i)))
                        .toList())
                .isEqualTo(words);
    }
}
