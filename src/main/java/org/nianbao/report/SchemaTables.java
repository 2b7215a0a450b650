package org.nianbao.report;

import static org.nianbao.report.SchemaParts.anyOf;
import static org.nianbao.report.SchemaParts.described;
import static org.nianbao.report.SchemaParts.map;
import static org.nianbao.report.SchemaParts.object;
import static org.nianbao.report.SchemaParts.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.CellType;
import org.nianbao.form.FormTable.FigureColumn;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Group;
import org.nianbao.report.SchemaParts.Property;

/** A table of the form → JSON Schema of what the data file may write for it. */
final class SchemaTables {
    private static final String NUMBER = "[+\\-＋－−]?[0-9０-９]{1,39}([.．][0-9０-９]{1,38})?";
    private static final String MARKER = "/|／|-|－|—|——|--|–|―|无|不适用|N/A|n/a";

    private final String name;
    private final FormTable table;
    private final Map<String, Object> definitions;

    private SchemaTables(String name, FormTable table, Map<String, Object> definitions) {
        this.name = name;
        this.table = table;
        this.definitions = definitions;
    }

    /** Defines a table under a name, and its kinds of rows under names that begin with it. */
    static void define(String name, FormTable table, Map<String, Object> definitions) {
        definitions.put(name, new SchemaTables(name, table, definitions).table());
    }

    /** The cells of one type, shared by all tables. */
    static void defineCells(Map<String, Object> definitions) {
        for (CellType type : CellType.values()) {
            String unit = type == CellType.MONEY_TEXT ? "\\s*(元|万元)?" : "";
            Object figure = map("type", "string", "pattern", "^\\s*(" + NUMBER + unit + "|" + MARKER + ")\\s*$");
            Object filled = anyOf(map("type", "number"), figure);
            List<Property> noted = ReportFields.CELL.stream()
                    .map(field -> new Property(
                            SchemaFields.key(field),
                            described(field.chinese(), field.required() ? filled : SchemaFields.schema(field.type())),
                            field.required()))
                    .toList();
            definitions.put(cellName(type), anyOf(filled, SchemaParts.BLANK, object(noted)));
        }
    }

    private static String cellName(CellType type) {
        return "cell-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Figures, or what stands in their place. */
    private Object table() {
        List<Property> own = SchemaFields.properties(ReportFields.TABLE);
        List<Property> all = new ArrayList<>(own);
        all.addAll(children(""));
        List<Property> rows = all.stream()
                .filter(property ->
                        !List.of("missing", "image").contains(property.key().key()))
                .toList();
        return anyOf(SchemaParts.BLANK, object(rows), object(standIn(own, "missing")), object(standIn(own, "image")));
    }

    private static List<Property> standIn(List<Property> own, String key) {
        return own.stream()
                .filter(property -> List.of(key, "alt").contains(property.key().key()))
                .map(property -> property.key().key().equals(key)
                        ? new Property(property.key(), SchemaParts.FILLED, true)
                        : property)
                .toList();
    }

    private List<Property> children(String parent) {
        return new TableKeys(table)
                .under(parent).all().stream()
                        .map(key -> new Property(
                                key, child(parent.isEmpty() ? key.key() : parent + "." + key.key()), false))
                        .toList();
    }

    private Object child(String path) {
        Stream<Object> row = table.row(path).stream().map(found -> described(found.label(), row(found)));
        Stream<Object> group = table.group(path).stream().map(this::group);
        return Stream.concat(row, group).findFirst().orElseThrow();
    }

    /** A group stands under several names, so it is defined once. */
    private Object group(Group group) {
        String defined = name + "." + group.path();
        definitions.put(defined, described(group.label(), anyOf(SchemaParts.BLANK, object(children(group.path())))));
        return reference(defined);
    }

    /** Rows of the same columns share one definition. */
    private Object row(FigureRow row) {
        String kind = name + "-"
                + String.join("-", row.columns().stream().map(FigureColumn::key).toList());
        if (!definitions.containsKey(kind)) {
            definitions.put(kind, columns(row));
        }
        return reference(kind);
    }

    private static Object columns(FigureRow row) {
        List<Object> cells = row.columns().stream()
                .<Object>map(column -> reference(cellName(column.type())))
                .toList();
        List<Property> properties = new ArrayList<>();
        for (FigureColumn column : row.columns()) {
            KeySet.Key key = new KeySet.Key(column.key(), List.of(column.label()));
            properties.add(new Property(key, described(column.label(), reference(cellName(column.type()))), false));
        }
        int count = cells.size();
        Object list = map("type", "array", "items", cells, "minItems", count, "maxItems", count);
        Object map = object(properties);
        return count == 1 ? anyOf(map, list, cells.get(0)) : anyOf(map, list, SchemaParts.BLANK);
    }
}
