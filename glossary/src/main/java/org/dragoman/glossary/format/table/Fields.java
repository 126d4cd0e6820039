package org.dragoman.glossary.format.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Values;
import org.dragoman.glossary.format.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the rows of a table say of one thing: for each column the first cell in which something stands. */
final class Fields {
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);

    private final Problems problems;
    private final Values values;
    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private final Map<String, Cell> extra = new LinkedHashMap<>();

    Fields(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    void put(Column column, Cell cell) {
        put(cells, column, column.title(), cell);
    }

    void putExtra(String title, Cell cell) {
        put(extra, title, title, cell);
    }

    private <K> void put(Map<K, Cell> map, K key, String title, Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        Cell first = map.putIfAbsent(key, cell);
        if (first != null && !first.text().equals(cell.text())) {
            problems.warning(
                    cell.offset(),
                    ProblemCode.CONTRADICTION,
                    "The column \"" + title + "\" says \"" + cell.text() + "\", but \"" + first.text() + "\" at "
                            + problems.at(first.offset()) + ", which was taken.",
                    "Say the same in both rows, or leave one empty.");
        }
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    boolean isEmpty() {
        return cells.isEmpty() && extra.isEmpty();
    }

    int offset(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? -1 : cell.offset();
    }

    @Nullable
    String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? null : cell.text();
    }

    <E> @Nullable E known(Column column, Vocabulary<E> words) {
        String text = text(column);
        return text == null ? null : values.known(text, offset(column), words);
    }

    @Nullable
    Boolean flag(Column column) {
        String text = text(column);
        Boolean flag = text == null ? null : FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (text != null && flag == null) {
            problems.error(
                    offset(column),
                    ProblemCode.WRONG_TYPE,
                    "\"" + text + "\" is neither true nor false.",
                    "Write true, false or nothing.");
        }
        return flag;
    }

    List<String> list(Column column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Escapes.split(text, '|').stream().filter(t -> !t.isEmpty()).toList();
    }

    Validity validity(Column from, Column to) {
        String first = text(from);
        String last = text(to);
        return values.validity(
                first == null ? null : values.date(first, offset(from)),
                last == null ? null : values.date(last, offset(to)),
                offset(to));
    }

    Map<String, String> extra() {
        Map<String, String> map = new LinkedHashMap<>();
        extra.forEach((title, cell) -> map.put(title, cell.text()));
        return map;
    }
}
