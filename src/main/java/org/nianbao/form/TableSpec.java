package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.Summing;
import org.nianbao.source.SourceSpan;

/**
 * A table as its form file describes it: trees of columns and rows, from which the grid follows.
 *
 * @param labelColumns grid columns of the row labels, at least as many as rows are nested
 * @param blocks one block with a head of its own, or several stacked ones
 * @param stacked whether blocks stand one above the other, each with its header rows in the body
 */
record TableSpec(
        String key,
        String name,
        int section,
        int labelColumns,
        boolean stacked,
        List<BlockSpec> blocks,
        SourceSpan span) {
    TableSpec {
        blocks = List.copyOf(blocks);
    }

    /** The table with the row or group at a path replaced; empty where there is none. */
    Optional<TableSpec> replace(String path, RowSpec row) {
        List<BlockSpec> replaced = new ArrayList<>();
        boolean[] found = {false};
        for (BlockSpec block : blocks) {
            replaced.add(block.withRows(replaced(block.rows(), block.key(), path, row, found)));
        }
        TableSpec table = new TableSpec(key, name, section, labelColumns, stacked, replaced, span);
        return found[0] ? Optional.of(table) : Optional.empty();
    }

    private static List<RowSpec> replaced(
            List<RowSpec> rows, String prefix, String path, RowSpec other, boolean[] found) {
        UnaryOperator<RowSpec> replace = row -> {
            String here = join(prefix, row.key());
            if (here.equals(path) && !row.key().isEmpty()) {
                found[0] = true;
                return other;
            }
            return row.withRows(replaced(row.rows(), here, path, other, found));
        };
        return rows.stream().map(replace).toList();
    }

    /** Two parts of a path; a part without a key adds nothing. */
    static String join(String prefix, String key) {
        if (prefix.isEmpty() || key.isEmpty()) {
            return prefix + key;
        }
        return prefix + "." + key;
    }

    /**
     * A block of a table: its caption, columns and rows.
     *
     * @param key the key that holds its rows, empty in a table of one block
     * @param caption the row above it, empty for none
     * @param corner what stands above the row labels
     * @param heads whether the corner heads the labels under it, such as {@code 信息内容}
     * @param rows none where the table is one row of figures and groups of columns have the keys
     */
    record BlockSpec(
            String key,
            String caption,
            String corner,
            boolean heads,
            List<ColumnSpec> columns,
            List<RowSpec> rows,
            SourceSpan span) {
        BlockSpec {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        BlockSpec withRows(List<RowSpec> other) {
            return new BlockSpec(key, caption, corner, heads, columns, other, span);
        }
    }

    /** A column of figures, or a heading over columns. */
    record ColumnSpec(
            String key,
            String label,
            List<String> lines,
            int span,
            CellType type,
            String unit,
            List<ColumnSpec> columns,
            SourceSpan place) {
        ColumnSpec {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
        }

        boolean isLeaf() {
            return columns.isEmpty();
        }

        /** The grid columns it covers. */
        int width() {
            return isLeaf()
                    ? span
                    : columns.stream().mapToInt(ColumnSpec::width).sum();
        }

        /** The header rows it takes. */
        int depth() {
            return 1 + columns.stream().mapToInt(ColumnSpec::depth).max().orElse(0);
        }
    }

    /**
     * A row of figures, or a label over rows.
     *
     * @param key empty for a label that has no key in the data
     * @param term how equations call it, empty where that follows from the label
     * @param span grid columns of the label of a group
     * @param vertical whether the label may run down
     * @param keep whether the row stays on the page of the row before
     */
    record RowSpec(
            String key,
            String label,
            List<String> lines,
            String term,
            int span,
            boolean vertical,
            boolean keep,
            Summing summing,
            List<RowSpec> rows,
            SourceSpan place) {
        RowSpec {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
        }

        boolean isLeaf() {
            return rows.isEmpty();
        }

        RowSpec withRows(List<RowSpec> other) {
            return new RowSpec(key, label, lines, term, span, vertical, keep, summing, other, place);
        }

        /** The printed rows it takes. */
        int height() {
            return isLeaf() ? 1 : rows.stream().mapToInt(RowSpec::height).sum();
        }

        /** The label columns it needs. */
        int depth() {
            return isLeaf()
                    ? 1
                    : span + rows.stream().mapToInt(RowSpec::depth).max().orElse(0);
        }
    }
}
