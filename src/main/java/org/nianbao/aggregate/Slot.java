package org.nianbao.aggregate;

import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;

/**
 * A cell of the form into which shares are put, or a group of its rows as a whole in one column.
 *
 * @param table the table
 * @param path the row, or the group: {@code denied.secret}, {@code other}
 * @param column the column
 * @param kind what becomes of the shares
 */
public record Slot(FormTable table, String path, FigureColumn column, Kind kind) {
    /** What becomes of the shares of a cell. */
    public enum Kind {
        /** They are added up. */
        SUM,
        /** Nothing: the cell is computed from other cells of the sum. */
        TOTAL,
        /** Nothing: only the body that made the thing counts it (规章). */
        MAKER,
        /** What several bodies issued together counts once, so that their sum is no more than a bound. */
        ONCE,
        /** They are added up, but not printed: the sum of a group whose rows may be unknown. */
        WHOLE
    }

    /** The path of the cell in the table: {@code denied.secret.natural}. */
    public String cellPath() {
        return path + "." + column.key();
    }

    /** Whether the form has this as a cell of its own. */
    public boolean isCell() {
        return kind != Kind.WHOLE;
    }

    /** Whether the office fills the cell in by itself. */
    public boolean isLeft() {
        return kind == Kind.MAKER || kind == Kind.ONCE;
    }

    /** The row, or the group, in the form's own words: {@code 表三 （三）不予公开 4.}. */
    public String rowPlace() {
        return table.row(path)
                .map(table::place)
                .or(() -> table.group(path).map(group -> table.name() + " " + group.label()))
                .orElse(table.name() + " " + path);
    }

    /** The cell in the form's own words: {@code 表三 （三）不予公开 4. × 商业企业}. */
    public String place() {
        return rowPlace() + " × " + column.label();
    }
}
