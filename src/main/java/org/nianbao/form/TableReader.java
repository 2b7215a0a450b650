package org.nianbao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.Summing;
import org.nianbao.form.TableSpec.BlockSpec;
import org.nianbao.form.TableSpec.ColumnSpec;
import org.nianbao.form.TableSpec.RowSpec;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;

/** The part {@code tables} of a form file → {@link TableSpec}s. */
final class TableReader {
    private static final List<String> TABLE =
            List.of("name", "section", "label_columns", "corner", "stub", "unit", "columns", "rows", "blocks");
    private static final List<String> BLOCK = List.of("key", "caption", "stub", "columns", "rows");
    private static final List<String> COLUMN =
            List.of("key", "label", "label_lines", "span", "type", "unit", "columns");
    private static final List<String> ROW =
            List.of("key", "label", "label_lines", "term", "span", "vertical", "keep", "sum", "rows");

    private final Findings findings;

    TableReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a table.
     *
     * @param sections the numbers of the parts by their keys
     */
    TableSpec table(String key, Node node, Map<String, Integer> sections) {
        Fields fields = Fields.of(node, key, findings, TABLE);
        boolean stacked = fields.has("blocks");
        List<BlockSpec> blocks = stacked ? blocks(fields) : List.of(block(fields, fields));
        String section = fields.choice("section", List.copyOf(sections.keySet()), "");
        int labels = fields.number("label_columns", 1);
        String name = fields.has("name") ? fields.text("name") : key;
        TableSpec table =
                new TableSpec(key, name, sections.getOrDefault(section, 0), labels, stacked, blocks, fields.span());
        checkWidths(table);
        return table;
    }

    private List<BlockSpec> blocks(Fields table) {
        List<BlockSpec> blocks = new ArrayList<>();
        table.list("blocks").forEach(node -> blocks.add(block(Fields.of(node, "blocks", findings, BLOCK), table)));
        if (blocks.isEmpty()) {
            findings.add(Code.FORM_MISSING, table.span(), "blocks");
        }
        checkKeys(
                blocks.stream().map(block -> new Key(block.key(), block.span())).toList());
        return blocks;
    }

    /** A block of its own, or the table itself as its only block. */
    private BlockSpec block(Fields fields, Fields table) {
        boolean stub = fields.has("stub") || table.has("stub");
        String corner = stub ? (fields.has("stub") ? fields : table).text("stub") : table.text("corner");
        List<RowSpec> rows = fields.list("rows").stream().map(this::row).toList();
        List<ColumnSpec> columns = columns(fields, table.text("unit"), !rows.isEmpty());
        checkKeys(rowKeys(rows).toList());
        return new BlockSpec(fields.text("key"), fields.text("caption"), corner, stub, columns, rows, fields.span());
    }

    private List<ColumnSpec> columns(Fields fields, String unit, boolean besideRows) {
        List<ColumnSpec> columns = columns(fields, unit);
        if (columns.isEmpty()) {
            findings.add(Code.FORM_MISSING, fields.span(), "columns");
        }
        if (besideRows) {
            checkKeys(leaves(columns)
                    .map(column -> new Key(column.key(), column.place()))
                    .toList());
        } else {
            checkGroups(columns, "");
        }
        return columns;
    }

    private List<ColumnSpec> columns(Fields fields, String unit) {
        return fields.list("columns").stream().map(node -> column(node, unit)).toList();
    }

    /** Reads a column; what has no unit of its own counts in that of the table. */
    private ColumnSpec column(Node node, String around) {
        Fields fields = Fields.of(node, "columns", findings, COLUMN);
        String unit = fields.has("unit") ? fields.text("unit") : around;
        List<ColumnSpec> inner = columns(fields, unit);
        if (inner.isEmpty()) {
            fields.required("key");
        }
        return new ColumnSpec(
                fields.text("key"),
                fields.requiredText("label"),
                fields.texts("label_lines"),
                fields.number("span", 1),
                choice(fields, "type", CellType.values(), CellType.COUNT),
                unit,
                inner,
                fields.span());
    }

    /** Reads a row or a group of rows. */
    RowSpec row(Node node) {
        Fields fields = Fields.of(node, "rows", findings, ROW);
        List<RowSpec> inner = fields.list("rows").stream().map(this::row).toList();
        if (inner.isEmpty()) {
            fields.required("key");
        }
        return new RowSpec(
                fields.text("key"),
                fields.requiredText("label"),
                fields.texts("label_lines"),
                fields.text("term"),
                fields.number("span", 1),
                fields.flag("vertical"),
                fields.flag("keep"),
                choice(fields, "sum", Summing.values(), Summing.SUM),
                inner,
                fields.span());
    }

    private static <E extends Enum<E>> E choice(Fields fields, String key, E[] values, E otherwise) {
        List<String> words = Stream.of(values).map(TableReader::word).toList();
        return values[words.indexOf(fields.choice(key, words, word(otherwise)))];
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<ColumnSpec> leaves(List<ColumnSpec> columns) {
        return columns.stream().flatMap(column -> column.isLeaf() ? Stream.of(column) : leaves(column.columns()));
    }

    /** The keys of one level of the data: a label without a key hands on the keys of its rows. */
    private Stream<Key> rowKeys(List<RowSpec> rows) {
        return rows.stream().flatMap(row -> {
            if (row.key().isEmpty()) {
                return rowKeys(row.rows());
            }
            checkKeys(rowKeys(row.rows()).toList());
            return Stream.of(new Key(row.key(), row.place()));
        });
    }

    /** In a table of one row the innermost groups of columns have the keys, and hold nothing but columns. */
    private void checkGroups(List<ColumnSpec> columns, String key) {
        boolean innermost = columns.stream().allMatch(ColumnSpec::isLeaf);
        if (innermost) {
            checkKeys(columns.stream()
                    .map(column -> new Key(column.key(), column.place()))
                    .toList());
        }
        for (ColumnSpec column : columns) {
            if (!column.isLeaf()) {
                checkGroups(column.columns(), column.key());
            } else if (key.isEmpty() || !innermost) {
                findings.add(Code.FORM_MISSING, column.place(), "rows");
            }
        }
    }

    private record Key(String text, SourceSpan place) {}

    private void checkKeys(List<Key> keys) {
        Map<String, Integer> lines = new HashMap<>();
        for (Key key : keys) {
            Integer first = lines.putIfAbsent(key.text(), key.place().line());
            if (first != null && !key.text().isEmpty()) {
                findings.add(Code.FORM_DUPLICATE, key.place(), key.text(), first);
            }
        }
    }

    private void checkWidths(TableSpec table) {
        for (BlockSpec block : table.blocks()) {
            int first = GridBuilder.width(table.blocks().get(0));
            if (GridBuilder.width(block) != first) {
                findings.add(Code.FORM_SPANS, block.span(), GridBuilder.width(block), first);
            }
        }
    }
}
