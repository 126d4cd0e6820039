package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceTsv;
import org.dragoman.text.AtomicFile;

/** Places for other programs: as rows on the clipboard, as a file. Not for the event thread. */
final class PlaceExport {
    /** Places that are read at a time. */
    private static final int READ = 2_000;

    private PlaceExport() {}

    /** Rows as people paste them into a table: what is read before the place, the place, what is read behind it. */
    static String rows(PlaceList list, int... numbers) {
        StringBuilder out = new StringBuilder();
        for (int from = 0; from < numbers.length; from += READ) {
            for (Place place : page(list, numbers, from)) {
                StringJoiner row = new StringJoiner("\t", "", "\n");
                row.add(
                        place.article().day() == null
                                ? ""
                                : place.article().day().toString());
                row.add(ConcordanceCells.line(place.article().outlet()));
                row.add(place.article().language().value());
                row.add(ConcordanceCells.before(place));
                row.add(ConcordanceCells.line(place.surface()));
                row.add(ConcordanceCells.behind(place));
                row.add(place.voice().code());
                row.add(
                        place.article().address().isEmpty()
                                ? place.article().source()
                                : place.article().address());
                out.append(row);
            }
        }
        return out.toString();
    }

    /** The file that {@code dragoman search --format tsv} would write. */
    static void write(PlaceList list, int[] numbers, Path file) throws IOException {
        AtomicFile.writeText(file, out -> {
            PlaceTsv.header(out);
            for (int from = 0; from < numbers.length; from += READ) {
                PlaceTsv.rows(page(list, numbers, from), true, out);
            }
        });
    }

    private static List<Place> page(PlaceList list, int[] numbers, int from) {
        return list.read(Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + READ)));
    }
}
