package org.nianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The cells of a table by their rows: a page looks at those it shows, or a long table would take time by its square. */
final class CellIndex {
    private final List<CellLines> cells;
    /** Of each row the first cell that begins in it or later. */
    private final int[] firsts;
    /** Of each row the first row in which a cell begins that covers it. */
    private final int[] tops;

    CellIndex(List<CellLines> cells, int rows) {
        this.cells = isSorted(cells) ? cells : sorted(cells);
        this.firsts = new int[rows + 1];
        this.tops = new int[rows];
        Arrays.setAll(tops, row -> row);
        for (CellLines lines : this.cells) {
            count(lines.cell(), rows);
        }
        for (int row = 0; row < rows; row++) {
            firsts[row + 1] += firsts[row];
        }
    }

    /** They are made row by row, but the lower part of one that is cut in two follows the upper at once. */
    private static boolean isSorted(List<CellLines> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).cell().row() < cells.get(i - 1).cell().row()) {
                return false;
            }
        }
        return true;
    }

    private static List<CellLines> sorted(List<CellLines> cells) {
        List<CellLines> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(lines -> lines.cell().row()));
        return sorted;
    }

    private void count(TableCell cell, int rows) {
        firsts[cell.row() + 1]++;
        for (int row = cell.row() + 1; row < Math.min(cell.endRow(), rows); row++) {
            tops[row] = Math.min(tops[row], cell.row());
        }
    }

    /** The cells that cover rows from one to before another. */
    List<CellLines> covering(int from, int to) {
        List<CellLines> found = new ArrayList<>();
        for (CellLines lines : cells.subList(firsts[tops[from]], firsts[to])) {
            if (lines.cell().endRow() > from) {
                found.add(lines);
            }
        }
        return found;
    }

    /** Whether a cell covers both a row and the one before it. */
    boolean isSpanned(int row) {
        return tops[row] < row;
    }
}
