package org.nianbao.layout;

import java.util.List;
import org.nianbao.style.Style;

/**
 * A table as a grid of cells, before it has a size.
 *
 * @param style the table's style
 * @param columns how many columns
 * @param headRows how many rows at the top repeat on each page
 * @param rows the rows
 * @param cells all cells, row by row
 */
record TableGrid(Style style, int columns, int headRows, List<Row> rows, List<TableCell> cells) {
    TableGrid {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * A row.
     *
     * @param style its style
     * @param breakable whether a page may break before it
     */
    record Row(Style style, boolean breakable) {}

    /** The same grid with other cells. */
    TableGrid with(List<TableCell> others) {
        return new TableGrid(style, columns, headRows, rows, others);
    }
}
