package org.dragoman.glossary.format.table;

import java.util.regex.Pattern;

/**
 * The apostrophe that keeps spreadsheets from running a cell as a formula. It is added where the cell would run, and
 * in every file where a cell looks as if it had been added, so that removing it always gives the cell back.
 */
final class FormulaGuard {
    private static final Pattern RUNS = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String remove(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static String add(String cell, boolean spreadsheet) {
        boolean needed = GUARDED.matcher(cell).matches()
                || (spreadsheet && RUNS.matcher(cell).matches());
        return needed ? "'" + cell : cell;
    }
}
