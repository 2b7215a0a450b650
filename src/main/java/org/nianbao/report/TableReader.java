package org.nianbao.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.form.Edition;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;
import org.nianbao.source.Code;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.Entry;
import org.nianbao.yaml.Node.ListNode;
import org.nianbao.yaml.Node.MapNode;

/** Reads one official table of a report. */
final class TableReader {
    private static final KeySet CELL = KeySet.of(ReportFields.CELL);

    private final Reading reading;
    private final FormTable table;
    private final Edition edition;
    private final String path;
    private final TableKeys keys;
    private final CellReader cellReader;
    private final Map<String, Cell> cells = new HashMap<>();

    /**
     * A reader of one table.
     *
     * @param path the path of the table in the file
     */
    TableReader(Reading reading, Edition edition, FormTable table, TableKeys keys, String path) {
        this.reading = reading;
        this.edition = edition;
        this.table = table;
        this.path = path;
        this.keys = keys;
        this.cellReader = new CellReader(reading, table, path);
    }

    /** The table of a part whose author wrote nothing for it: every cell is left out. */
    TableData absent(SourceSpan span) {
        addLeftOut(span, false);
        return new Figures(table, cells, span);
    }

    /** The table that the value of {@code table:} states. */
    TableData read(Entry entry) {
        Optional<MapNode> map = reading.map(entry.key().text(), entry.value());
        return map.map(this::read).orElseGet(() -> absent(entry.value().span()));
    }

    private TableData read(MapNode map) {
        Map<String, Entry> entries = reading.entries(map, keys.top(), keys::homeOf);
        Optional<TableData> replaced = new StandIns(reading, table).read(entries, map.span());
        if (replaced.isPresent()) {
            return replaced.get();
        }
        entries.forEach(this::readChild);
        addLeftOut(map.span(), fills(entries));
        return new Figures(table, cells, map.span());
    }

    private boolean fills(Map<String, Entry> entries) {
        Entry fill = entries.get("fill");
        if (fill == null || Reading.isBlank(fill.value())) {
            return false;
        }
        String key = fill.key().text();
        Optional<String> figure = reading.text(key, fill.value());
        boolean zero = figure.map(FullWidth::toAscii).filter("0"::equals).isPresent();
        if (figure.isPresent() && !zero) {
            reading.found(Code.REPORT_CHOICE, fill.value().span(), key, figure.get(), "0");
        }
        return zero;
    }

    // ---- rows and groups

    private void readChild(String key, Entry entry) {
        Optional<FigureRow> row = table.row(key);
        Optional<Group> group = table.group(key);
        if (row.isPresent() || group.isPresent()) {
            reading.place(path + "." + key, entry);
        }
        row.ifPresent(found -> readRow(found, entry));
        group.filter(found -> row.isEmpty()).ifPresent(found -> readGroup(found, entry));
    }

    private void readGroup(Group group, Entry entry) {
        if (isWrittenAsRow(group, entry.value())) {
            sayWrittenAsRow(group, entry);
            return;
        }
        reading.map(entry.key().text(), entry.value())
                .map(map -> reading.entries(map, keys.under(group.path()), Reading.Misplaced.NOWHERE))
                .orElse(Map.of())
                .forEach((key, child) -> readChild(group.path() + "." + key, child));
    }

    /** Whether figures stand where the form has several rows: a table after the form of another year. */
    private boolean isWrittenAsRow(Group group, Node value) {
        if (value instanceof MapNode map) {
            KeySet columns = keys.columns(table.rowsOf(group.path()).get(0));
            KeySet rows = keys.under(group.path());
            return map.entries().stream()
                    .map(entry -> entry.key().text())
                    .anyMatch(
                            key -> rows.find(key).isEmpty() && columns.find(key).isPresent());
        }
        return value instanceof ListNode;
    }

    private void sayWrittenAsRow(Group group, Entry entry) {
        String variant = table.key() + "." + group.path();
        Optional<String> declared = edition.variants().stream()
                .filter(found -> found.key().equals(variant))
                .filter(found -> found.table().row(group.path()).isPresent())
                .map(found -> "edition: {form: " + edition.id() + ", " + variant + ": " + found.value() + "}")
                .findFirst();
        Code code = declared.isPresent() ? Code.REPORT_GROUP_VARIANT : Code.REPORT_GROUP_AS_ROW;
        String name = table.name() + " " + group.label();
        String rows = keys.under(group.path()).listing();
        reading.found(code, entry.value().span(), name, rows, declared.orElse(""));
    }

    private void readRow(FigureRow row, Entry entry) {
        Node value = entry.value();
        if (value instanceof MapNode map && !isNotedCell(row, map)) {
            readMap(row, map);
        } else if (value instanceof ListNode list) {
            readList(row, list);
        } else if (row.columns().size() == 1 && !Reading.isBlank(value)) {
            put(row, row.columns().get(0), value);
        } else if (!Reading.isBlank(value)) {
            reading.wrongKind(table.place(row), "row", value);
        }
        addLeftOut(row, value.span());
    }

    /** A row of one column may be written as its cell, which may carry a note. */
    private static boolean isNotedCell(FigureRow row, MapNode map) {
        return row.columns().size() == 1
                && !map.entries().isEmpty()
                && map.entries().stream()
                        .allMatch(entry -> CELL.find(entry.key().text()).isPresent());
    }

    private void readMap(FigureRow row, MapNode map) {
        Map<String, Entry> entries = reading.entries(map, keys.columns(row), Reading.Misplaced.NOWHERE);
        row.columns().stream()
                .filter(column -> entries.containsKey(column.key()))
                .forEach(column -> put(row, column, entries.get(column.key()).value()));
    }

    private void readList(FigureRow row, ListNode list) {
        List<FigureColumn> columns = row.columns();
        if (list.items().size() != columns.size()) {
            String order = columns.stream().map(FigureColumn::label).collect(Collectors.joining("、"));
            reading.found(
                    Code.REPORT_ROW_LENGTH,
                    list.span(),
                    table.place(row),
                    list.items().size(),
                    columns.size(),
                    order);
        }
        int count = Math.min(list.items().size(), columns.size());
        for (int i = 0; i < count; i++) {
            put(row, columns.get(i), list.items().get(i));
        }
    }

    private void put(FigureRow row, FigureColumn column, Node node) {
        cells.put(row.cellPath(column), cellReader.read(row, column, node));
    }

    // ---- cells left out

    private void addLeftOut(FigureRow row, SourceSpan span) {
        row.cells().forEach(path -> cells.computeIfAbsent(path, any -> leftOut(Origin.ABSENT, span)));
    }

    private void addLeftOut(SourceSpan span, boolean fill) {
        table.rows().forEach(row -> addLeftOut(row, span));
        if (fill) {
            fillLeftOut();
        }
    }

    /** A total that was left out is computed, not filled: it is zero only if its parts are. */
    private void fillLeftOut() {
        Set<String> totals = table.totals();
        cells.replaceAll((path, cell) ->
                cell.origin() == Origin.ABSENT && !totals.contains(path) ? leftOut(Origin.FILLED, cell.span()) : cell);
    }

    private static Cell leftOut(Origin origin, SourceSpan span) {
        CellValue value = origin == Origin.FILLED ? new Amount(BigDecimal.ZERO, "0") : new Blank();
        return new Cell(value, Optional.empty(), origin, span);
    }

    /** Whether a key belongs into this table: a part that holds it directly has lost its {@code table:}. */
    boolean hasKey(String written) {
        return keys.top().find(written).isPresent();
    }
}
