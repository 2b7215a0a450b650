package org.nianbao.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;

/** The keys that the form gives to the groups, rows and columns of a table. */
final class TableKeys {
    private final FormTable table;

    TableKeys(FormTable table) {
        this.table = table;
    }

    /** The groups and rows directly under a group; under the table itself for an empty path. */
    KeySet under(String parent) {
        Stream<KeySet.Key> groups = table.groups().stream()
                .filter(group -> parent(group.path()).equals(parent))
                .map(group -> new KeySet.Key(group.key(), List.of(group.label())));
        Stream<KeySet.Key> rows = table.rows().stream()
                .filter(row -> parent(row.path()).equals(parent))
                .map(row -> new KeySet.Key(row.key(), List.of(row.label())));
        return new KeySet(Stream.concat(groups, rows).toList());
    }

    /** The columns of a row. */
    static KeySet columns(FigureRow row) {
        return new KeySet(row.columns().stream()
                .map(column -> new KeySet.Key(column.key(), List.of(column.label())))
                .toList());
    }

    /** The group of a row that was written beside its group. */
    Optional<String> homeOf(String written) {
        return table.groups().stream()
                .filter(group -> under(group.path()).find(written).isPresent())
                .map(Group::key)
                .findFirst();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), 0));
    }
}
