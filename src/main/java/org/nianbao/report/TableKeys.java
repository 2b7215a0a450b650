package org.nianbao.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;

/** The keys that the form gives to the groups, rows and columns of a table. */
final class TableKeys {
    private static final KeySet OWN = KeySet.of(ReportFields.TABLE);

    private final FormTable table;
    private final Map<String, KeySet> byParent = new ConcurrentHashMap<>();
    private final Map<String, KeySet> byRow = new ConcurrentHashMap<>();

    /** Made when first asked for: who only looks up paths never does. The same whoever makes it. */
    private volatile Optional<KeySet> top = Optional.empty();

    TableKeys(FormTable table) {
        this.table = table;
    }

    /** All that may stand at the top of the table: its groups and rows, and what every table has. */
    KeySet top() {
        KeySet keys = top.orElseGet(() -> OWN.and(under("")));
        top = Optional.of(keys);
        return keys;
    }

    /** The groups and rows directly under a group; under the table itself for an empty path. */
    KeySet under(String parent) {
        return byParent.computeIfAbsent(parent, this::children);
    }

    private KeySet children(String parent) {
        Stream<KeySet.Key> groups = table.groups().stream()
                .filter(group -> parent(group.path()).equals(parent))
                .map(group -> new KeySet.Key(group.key(), List.of(group.label())));
        Stream<KeySet.Key> rows = table.rows().stream()
                .filter(row -> parent(row.path()).equals(parent))
                .map(row -> new KeySet.Key(row.key(), List.of(row.label())));
        return new KeySet(Stream.concat(groups, rows).toList());
    }

    /** The columns of a row of this table. */
    KeySet columns(FigureRow row) {
        return byRow.computeIfAbsent(row.path(), path -> columnsOf(row));
    }

    /** The columns of a row of any table. */
    static KeySet columnsOf(FigureRow row) {
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
