package org.nianbao.report;

import static org.nianbao.report.SchemaParts.anyOf;
import static org.nianbao.report.SchemaParts.described;
import static org.nianbao.report.SchemaParts.has;
import static org.nianbao.report.SchemaParts.map;
import static org.nianbao.report.SchemaParts.not;
import static org.nianbao.report.SchemaParts.object;
import static org.nianbao.report.SchemaParts.reference;
import static org.nianbao.report.SchemaParts.under;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.form.Edition.SectionHeading;
import org.nianbao.form.Edition.Variant;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.report.SchemaParts.Property;

/**
 * Definitions of fields and editions of the form → JSON Schema (draft 7) of the report file.
 *
 * <p>It is made of what the reader goes by, so that an editor and the program accept the same shape. Labels may be
 * written more loosely than a schema can list: the reader ignores their numbers, blanks and marks.
 */
public final class ReportSchema {
    /** Years that may be written in quotes are listed up to this one. */
    private static final int LAST_LISTED_YEAR = 2099;

    private final Forms forms;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ReportSchema(Forms forms) {
        this.forms = forms;
    }

    /** The schema, as maps and lists in the order in which it is to be written. */
    public static Map<String, Object> of(Forms forms) {
        return new ReportSchema(forms).schema();
    }

    /**
     * The schema of another file that is read by definitions of fields.
     *
     * @param title what the file is
     * @param description how it is written
     * @param fields the fields at its top
     */
    public static Map<String, Object> ofFields(String title, String description, List<Field> fields) {
        Map<String, Object> schema = head(title, description);
        schema.putAll(object(SchemaFields.properties(fields)));
        schema.put("definitions", texts());
        return schema;
    }

    private static Map<String, Object> head(String title, String description) {
        String draft = "http://json-schema.org/draft-07/schema#";
        return map("$schema", draft, "title", title, "description", description);
    }

    private static Map<String, Object> texts() {
        return map(
                "blank",
                map("type", List.of("null", "string"), "pattern", "^\\s*$"),
                "text",
                map("type", List.of("string", "number", "boolean", "null")),
                "filled",
                map("type", List.of("string", "number", "boolean"), "pattern", "\\S"));
    }

    private Map<String, Object> schema() {
        definitions.putAll(texts());
        SchemaTables.defineCells(definitions);
        Map<String, Object> schema = head("政府信息公开工作年度报告", "nianbao 的年报文件。键可以用英文，也可以用中文，同一项只写一次。");
        Map<String, Object> top = object(topProperties());
        List<Object> all = new ArrayList<>((List<?>) top.get("allOf"));
        forms.all().forEach(edition -> all.addAll(conditions(edition)));
        all.add(hasEdition());
        top.put("allOf", all);
        schema.putAll(top);
        schema.put("definitions", definitions);
        return schema;
    }

    // ---- fields

    private List<Property> topProperties() {
        return SchemaFields.properties(ReportFields.TOP).stream()
                .map(property -> property.key().key().equals("edition") ? edition(property) : property)
                .toList();
    }

    private Property edition(Property field) {
        Object ids = map("enum", forms.all().stream().map(Edition::id).toList());
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(formKey(), described("格式版本的名称", anyOf(ids, SchemaParts.BLANK)), false));
        Map<String, List<Object>> values = new LinkedHashMap<>();
        forms.all().stream().flatMap(edition -> edition.variants().stream()).forEach(variant -> values.computeIfAbsent(
                        variant.key(), key -> new ArrayList<>())
                .add(variant.value()));
        values.forEach((key, all) -> properties.add(
                new Property(new KeySet.Key(key, List.of()), described("允许的变通", map("enum", all)), false)));
        Object schema = anyOf(ids, SchemaParts.BLANK, object(properties));
        return new Property(field.key(), described("官方格式的版本，不写时按年份确定", schema), false);
    }

    private static KeySet.Key key(String name) {
        return ReportFields.TOP.stream()
                .filter(field -> field.key().equals(name))
                .map(SchemaFields::key)
                .findFirst()
                .orElseThrow();
    }

    private static KeySet.Key formKey() {
        return SchemaFields.key(ReportFields.EDITION.get(0));
    }

    // ---- what depends on the edition

    private List<Object> conditions(Edition edition) {
        definitions.put(edition.id() + "-sections", sections(edition));
        Object demand = map(
                "allOf",
                List.of(
                        under(key("sections"), anyOf(SchemaParts.BLANK, reference(edition.id() + "-sections"))),
                        under(key("headings"), anyOf(SchemaParts.BLANK, headings(edition)))));
        List<Object> conditions = new ArrayList<>();
        conditions.add(map("if", follows(edition), "then", demand));
        conditions.add(map("if", follows(edition), "then", onlyVariantsOf(edition)));
        edition.tables().forEach(table -> conditions.addAll(conditions(edition, table)));
        return conditions;
    }

    /** The table of a part is that of the declared variant, else the edition's own. */
    private List<Object> conditions(Edition edition, FormTable table) {
        List<Object> conditions = new ArrayList<>();
        List<Variant> variants = edition.variants().stream()
                .filter(variant -> variant.table().key().equals(table.key()))
                .toList();
        Object none = not(anyOf(
                variants.isEmpty()
                        ? List.of(not(map()))
                        : variants.stream().map(ReportSchema::declares).toList()));
        conditions.add(condition(edition, table, List.of(none), edition.id() + "-" + table.key()));
        for (Variant variant : variants) {
            String name = edition.id() + "-" + variant.key() + "-" + variant.value();
            conditions.add(condition(edition, variant.table(), List.of(declares(variant)), name));
        }
        return conditions;
    }

    private Object condition(Edition edition, FormTable table, List<Object> also, String name) {
        SchemaTables.define(name, table, definitions);
        List<Object> all = new ArrayList<>(also);
        all.add(follows(edition));
        SectionHeading heading = edition.headings().stream()
                .filter(found -> found.number() == table.section())
                .findFirst()
                .orElseThrow();
        KeySet.Key part = SectionReader.keys(edition).all().stream()
                .filter(found -> found.key().equals(heading.key()))
                .findFirst()
                .orElseThrow();
        Object demand = under(key("sections"), under(part, under(tableKey(), reference(name))));
        return map("if", map("allOf", all), "then", demand);
    }

    private static KeySet.Key tableKey() {
        return ReportFields.SECTION.stream()
                .filter(field -> field.key().equals("table"))
                .map(SchemaFields::key)
                .findFirst()
                .orElseThrow();
    }

    private Object sections(Edition edition) {
        List<Property> parts = SectionReader.keys(edition).all().stream()
                .map(key -> new Property(key, definedPart(edition, key.key()), false))
                .toList();
        return object(parts);
    }

    /** A part stands under several names, so it is defined once. */
    private Object definedPart(Edition edition, String key) {
        String name = edition.id() + "-" + key;
        definitions.put(name, part(edition, key));
        return reference(name);
    }

    private static Object part(Edition edition, String key) {
        SectionHeading heading = edition.headings().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow();
        boolean hasTable = edition.tableOfSection(heading.number()).isPresent();
        List<Property> fields = SchemaFields.properties(ReportFields.SECTION).stream()
                .filter(property -> hasTable || !property.key().key().equals("table"))
                .toList();
        return described(heading.official(), anyOf(SchemaParts.TEXT, object(fields)));
    }

    private static Object headings(Edition edition) {
        return object(SectionReader.headingKeys(edition).all().stream()
                .map(key -> new Property(key, SchemaParts.TEXT, false))
                .toList());
    }

    // ---- which edition a report follows

    private Object follows(Edition edition) {
        Object unnamed = not(has(key("edition"), named(not(SchemaParts.BLANK))));
        return anyOf(
                has(key("edition"), named(map("const", edition.id()))),
                map("allOf", List.of(unnamed, has(key("year"), yearOf(edition)))));
    }

    /** The value of {@code edition} where it names a form, alone or in a map. */
    private static Object named(Object id) {
        Object alone = map("allOf", List.of(map("type", "string"), id));
        return anyOf(alone, has(formKey(), id));
    }

    /** A report of a year before the first form must name its edition; full-width years are not told apart. */
    private Object hasEdition() {
        List<Object> ways =
                new ArrayList<>(forms.all().stream().map(this::follows).toList());
        ways.add(has(key("year"), map("type", "string", "pattern", "[０-９]")));
        return anyOf(ways);
    }

    private static Object yearOf(Edition edition) {
        int first = edition.years().first();
        int last = Math.min(edition.years().last(), LAST_LISTED_YEAR);
        Stream<String> quoted = IntStream.rangeClosed(first, last).mapToObj(String::valueOf);
        return anyOf(
                map(
                        "type",
                        "integer",
                        "minimum",
                        first,
                        "maximum",
                        Math.min(edition.years().last(), 9999)),
                map("enum", quoted.toList()));
    }

    private static Object declares(Variant variant) {
        return has(
                key("edition"),
                map(
                        "type",
                        "object",
                        "required",
                        List.of(variant.key()),
                        "properties",
                        map(variant.key(), map("const", variant.value()))));
    }

    private static Object onlyVariantsOf(Edition edition) {
        List<Property> known = new ArrayList<>();
        known.add(new Property(formKey(), map(), false));
        Map<String, List<Object>> values = new LinkedHashMap<>();
        edition.variants().forEach(variant -> values.computeIfAbsent(variant.key(), key -> new ArrayList<>())
                .add(variant.value()));
        values.forEach((key, all) -> known.add(new Property(new KeySet.Key(key, List.of()), map("enum", all), false)));
        return under(key("edition"), anyOf(SchemaParts.TEXT, object(known)));
    }
}
