package org.dragoman.app.ui.reading;

import java.util.function.IntUnaryOperator;

/**
 * Heights of many rows, of which most are only estimated: where a row begins and which row stands at a place is found in
 * logarithmic time (a tree of sums after Fenwick). Pixels; knows no Swing.
 */
final class RowHeights {
    private final int[] heights;
    private final boolean[] measured;
    private final int[] sums;
    private int total;

    /** Rows of which nothing is measured. */
    RowHeights(int rows, IntUnaryOperator estimate) {
        heights = new int[rows];
        measured = new boolean[rows];
        sums = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            heights[row] = Math.max(1, estimate.applyAsInt(row));
            total += heights[row];
            sums[row + 1] += heights[row];
            int parent = row + 1 + (row + 1 & -(row + 1));
            if (parent <= rows) {
                sums[parent] += sums[row + 1];
            }
        }
    }

    int size() {
        return heights.length;
    }

    int height(int row) {
        return heights[row];
    }

    boolean measured(int row) {
        return measured[row];
    }

    int total() {
        return total;
    }

    /** Sets what was measured; returns by how much the row has grown. */
    int set(int row, int height) {
        int delta = Math.max(1, height) - heights[row];
        heights[row] += delta;
        measured[row] = true;
        total += delta;
        for (int i = row + 1; delta != 0 && i < sums.length; i += i & -i) {
            sums[i] += delta;
        }
        return delta;
    }

    /** Where a row begins. */
    int top(int row) {
        int top = 0;
        for (int i = row; i > 0; i -= i & -i) {
            top += sums[i];
        }
        return top;
    }

    /** The row at a place: the first above all of them, the last below. */
    int at(int y) {
        if (y >= total) {
            return heights.length - 1;
        }
        int row = 0;
        int left = Math.max(0, y);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (row + step < sums.length && sums[row + step] <= left) {
                row += step;
                left -= sums[row];
            }
        }
        return row;
    }
}
