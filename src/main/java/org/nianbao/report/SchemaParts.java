package org.nianbao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema as ordered maps and lists, ready to be written as JSON. */
final class SchemaParts {
    /** A text, a number or nothing: scalars are read as text. */
    static final Map<String, Object> TEXT = Map.of("$ref", "#/definitions/text");

    /** Nothing. */
    static final Map<String, Object> BLANK = Map.of("$ref", "#/definitions/blank");

    /** A text that is not blank. */
    static final Map<String, Object> FILLED = Map.of("$ref", "#/definitions/filled");

    private SchemaParts() {}

    /** A property of an object. */
    record Property(KeySet.Key key, Object schema, boolean required) {}

    /** An ordered map of keys and values in turn. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, Object> reference(String name) {
        return map("$ref", "#/definitions/" + name);
    }

    static Map<String, Object> anyOf(Object... schemas) {
        return map("anyOf", Arrays.asList(schemas));
    }

    static Map<String, Object> anyOf(List<?> schemas) {
        return map("anyOf", schemas);
    }

    static Map<String, Object> not(Object schema) {
        return map("not", schema);
    }

    static Map<String, Object> described(String description, Object schema) {
        return map("description", description, "allOf", List.of(schema));
    }

    /** An object of these properties and no others, none of them under two of its names. */
    static Map<String, Object> object(List<Property> properties) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        for (Property property : properties) {
            List<String> names = property.key().spellings();
            names.forEach(name -> schemas.put(name, property.schema()));
            if (property.required()) {
                all.add(anyOf(names.stream().map(SchemaParts::required).toList()));
            }
            if (names.size() > 1) {
                all.add(not(anyOf(pairs(names))));
            }
        }
        Map<String, Object> object = map("type", "object", "properties", schemas, "additionalProperties", false);
        if (!all.isEmpty()) {
            object.put("allOf", all);
        }
        return object;
    }

    static Map<String, Object> required(String... names) {
        return map("required", List.of(names));
    }

    private static List<Object> pairs(List<String> names) {
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(required(names.get(i), names.get(j)));
            }
        }
        return pairs;
    }

    /** A condition: some name of the key is there, with a value of this schema. */
    static Map<String, Object> has(KeySet.Key key, Object schema) {
        return anyOf(key.spellings().stream()
                .map(name -> map("type", "object", "required", List.of(name), "properties", map(name, schema)))
                .toList());
    }

    /** A demand: under every name of the key, the value has this schema. */
    static Map<String, Object> under(KeySet.Key key, Object schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        key.spellings().forEach(name -> properties.put(name, schema));
        return map("properties", properties);
    }
}
