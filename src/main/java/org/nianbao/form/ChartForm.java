package org.nianbao.form;

import java.util.List;

/**
 * Figures of a table that make a chart together, as the form file lists them.
 *
 * @param key how a report names it after the key of the part: {@code results}
 * @param label how a report names it in Chinese: {@code 办理结果}
 * @param table the table: {@code t3}
 * @param caption what stands under it unless the author writes something else
 * @param rows paths of rows, and of groups that stand for the sum of their rows
 * @param columns keys of columns
 * @param byColumn whether the columns are what is compared, and the rows the series; else the other way round
 * @param names what the compared rows or columns are called, in their order; none for their labels
 */
public record ChartForm(
        String key,
        String label,
        String table,
        String caption,
        List<String> rows,
        List<String> columns,
        boolean byColumn,
        List<String> names) {
    /** Copies the lists. */
    public ChartForm {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        names = List.copyOf(names);
    }
}
