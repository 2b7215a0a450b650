package org.nianbao.report;

import static org.nianbao.report.SchemaParts.anyOf;
import static org.nianbao.report.SchemaParts.described;
import static org.nianbao.report.SchemaParts.map;
import static org.nianbao.report.SchemaParts.object;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.report.FieldType.Choice;
import org.nianbao.report.FieldType.FreeMap;
import org.nianbao.report.FieldType.Group;
import org.nianbao.report.FieldType.ListOf;
import org.nianbao.report.FieldType.Simple;
import org.nianbao.report.FieldType.TextOrGroup;
import org.nianbao.report.SchemaParts.Property;

/** Definitions of fields → JSON Schema. What depends on the edition is left open here and closed by conditions. */
final class SchemaFields {
    private SchemaFields() {}

    static List<Property> properties(List<Field> fields) {
        return fields.stream().map(SchemaFields::property).toList();
    }

    static KeySet.Key key(Field field) {
        return new KeySet.Key(field.key(), List.of(field.label()));
    }

    private static Property property(Field field) {
        Object schema = field.required() ? filled(field.type()) : schema(field.type());
        return new Property(key(field), described(field.chinese(), schema), field.required());
    }

    /** A field that must be given: neither left out nor blank. */
    private static Object filled(FieldType type) {
        return type == Simple.TEXT || type == Simple.NARRATIVE ? SchemaParts.FILLED : schema(type);
    }

    static Object schema(FieldType type) {
        if (type instanceof Simple simple) {
            return simple(simple);
        } else if (type instanceof Choice choice) {
            Stream<String> words = choice.options().stream().flatMap(option -> Stream.of(option.key(), option.label()));
            return anyOf(map("enum", words.toList()), SchemaParts.BLANK);
        } else if (type instanceof Group group) {
            return anyOf(group(group), SchemaParts.BLANK);
        } else if (type instanceof TextOrGroup either) {
            return anyOf(SchemaParts.TEXT, group(either.group()));
        } else if (type instanceof ListOf list) {
            return anyOf(map("type", "array", "items", item(list.item())), SchemaParts.BLANK);
        }
        return anyOf(
                map("type", "object", "additionalProperties", schema(((FreeMap) type).value())), SchemaParts.BLANK);
    }

    /** An item of a list of maps; a finding is only turned off with its reason. */
    private static Object item(FieldType type) {
        return type instanceof Group group ? anyOf(group(group), SchemaParts.BLANK) : schema(type);
    }

    private static Object group(Group group) {
        List<Property> properties = group.fields().equals(ReportFields.IGNORE)
                ? group.fields().stream()
                        .map(field -> new Property(key(field), described(field.chinese(), SchemaParts.FILLED), true))
                        .toList()
                : properties(group.fields());
        return object(properties);
    }

    private static Object simple(Simple type) {
        return switch (type) {
            case YEAR ->
                anyOf(
                        map("type", "integer", "minimum", 1000, "maximum", 9999),
                        map("type", "string", "pattern", "^\\s*[0-9０-９]{4}\\s*$"));
            case DATE ->
                anyOf(
                        map("type", "string", "pattern", "^\\s*[0-9０-９]{4}[-－−][0-9０-９]{2}[-－−][0-9０-９]{2}\\s*$"),
                        SchemaParts.BLANK);
            case FLAG ->
                anyOf(
                        map("type", "boolean"),
                        map(
                                "type",
                                "string",
                                "pattern",
                                "^\\s*([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|是|否)\\s*$"),
                        SchemaParts.BLANK);
            case ZERO -> anyOf(map("enum", List.of(0, "0", "０")), SchemaParts.BLANK);
            case LINES -> anyOf(SchemaParts.TEXT, map("type", "array", "items", SchemaParts.TEXT));
            case TEXT, NARRATIVE, PATH -> SchemaParts.TEXT;
            default -> map();
        };
    }
}
