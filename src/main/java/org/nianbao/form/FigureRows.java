package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.form.TableSpec.BlockSpec;
import org.nianbao.form.TableSpec.ColumnSpec;
import org.nianbao.form.TableSpec.RowSpec;

/** Trees of columns and rows → the shape of the data: its groups and rows of figures, with their names. */
final class FigureRows {
    private final List<Group> groups = new ArrayList<>();
    private final List<FigureRow> rows = new ArrayList<>();

    private FigureRows() {}

    static FigureRows of(TableSpec table) {
        FigureRows figures = new FigureRows();
        table.blocks().forEach(figures::block);
        return figures;
    }

    List<Group> groups() {
        return groups;
    }

    List<FigureRow> rows() {
        return rows;
    }

    private void block(BlockSpec block) {
        if (block.rows().isEmpty()) {
            columnGroups(block.columns(), "");
            return;
        }
        if (!block.key().isEmpty()) {
            groups.add(new Group(block.key(), block.caption()));
        }
        List<FigureColumn> columns = leaves(block.columns());
        rows(block.rows(), new Above(block.key(), block.caption(), ""), columns);
    }

    /**
     * What stands over a row.
     *
     * @param path the path
     * @param label the label of the nearest group that has a key
     * @param term its name in equations
     */
    private record Above(String path, String label, String term) {}

    private void rows(List<RowSpec> specs, Above above, List<FigureColumn> columns) {
        for (RowSpec spec : specs) {
            String path = TableSpec.join(above.path(), spec.key());
            String term = spec.term().isEmpty() ? Numbering.term(above.term(), spec.label()) : spec.term();
            if (spec.isLeaf()) {
                String place = place(above.label(), spec.label());
                rows.add(new FigureRow(path, spec.label(), term, place, columns, spec.summing()));
            } else if (spec.key().isEmpty()) {
                rows(spec.rows(), new Above(path, above.label(), term), columns);
            } else {
                groups.add(new Group(path, spec.label(), term));
                rows(spec.rows(), new Above(path, spec.label(), term), columns);
            }
        }
    }

    /** A row in a group goes by the group's label and its own number: {@code （三）不予公开 4.}. */
    private static String place(String group, String label) {
        String number = Numbering.of(label);
        String own = group.isEmpty() || number.isEmpty() ? label : number;
        return group.isEmpty() ? own : group + " " + own;
    }

    /** Where a table is one printed row, a group of columns with a key is a row of the data. */
    private void columnGroups(List<ColumnSpec> columns, String prefix) {
        for (ColumnSpec column : columns) {
            if (column.isLeaf()) {
                continue;
            }
            String path = TableSpec.join(prefix, column.key());
            if (column.columns().stream().allMatch(ColumnSpec::isLeaf)) {
                rows.add(new FigureRow(path, column.label(), leaves(column.columns())));
            } else {
                if (!column.key().isEmpty()) {
                    groups.add(new Group(path, column.label()));
                }
                columnGroups(column.columns(), path);
            }
        }
    }

    private static List<FigureColumn> leaves(List<ColumnSpec> columns) {
        return columns.stream()
                .flatMap(column -> column.isLeaf()
                        ? Stream.of(new FigureColumn(column.key(), column.label(), column.type(), column.unit()))
                        : leaves(column.columns()).stream())
                .toList();
    }
}
