package org.dragoman.align;

import java.util.Arrays;

/**
 * The cells of the table of two articles that are looked at: for each row, the first and the last column. A cell stands for
 * so many segments of both articles being behind.
 */
final class Corridor {
    private final int[] first;
    private final int[] last;
    private final int[] offsets;

    Corridor(int[] first, int[] last) {
        this.first = first;
        this.last = last;
        this.offsets = new int[first.length + 1];
        for (int row = 0; row < first.length; row++) {
            offsets[row + 1] = offsets[row] + last[row] - first[row] + 1;
        }
    }

    /** All cells. */
    static Corridor all(int rows, int columns) {
        int[] last = new int[rows + 1];
        Arrays.fill(last, columns);
        return new Corridor(new int[rows + 1], last);
    }

    int rows() {
        return first.length - 1;
    }

    int columns() {
        return last[last.length - 1];
    }

    int first(int row) {
        return first[row];
    }

    int last(int row) {
        return last[row];
    }

    boolean holds(int row, int column) {
        return row >= 0 && column >= first[row] && column <= last[row];
    }

    /** Number of a cell that it holds. */
    int cell(int row, int column) {
        return offsets[row] + column - first[row];
    }

    int cells() {
        return offsets[first.length];
    }
}
