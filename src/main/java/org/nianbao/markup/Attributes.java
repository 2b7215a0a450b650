package org.nianbao.markup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A few names with values, in order. One object serves all start tags of a document, one after the other. */
public final class Attributes {
    private String[] names = new String[8];
    private String[] values = new String[8];
    private int count;

    /** Forgets all. */
    void clear() {
        count = 0;
    }

    /** Adds a name that is not there yet. */
    public void add(String name, String value) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        names[count] = name;
        values[count++] = value;
    }

    /** Adds an attribute in place of one of the same name. */
    void put(String name, String value) {
        int index = find(name);
        if (index < 0) {
            add(name, value);
        } else {
            values[index] = value;
        }
    }

    int count() {
        return count;
    }

    String name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }

    /** Where an attribute stands among the others, −1 where there is none of the name. */
    int find(String name) {
        int index = count - 1;
        while (index >= 0 && !names[index].equals(name)) {
            index--;
        }
        return index;
    }

    /** The attributes as a map that stays as it is; no name may stand twice. */
    public Map<String, String> toMap() {
        String[] n = names;
        String[] v = values;
        return switch (count) {
            case 0 -> Map.of();
            case 1 -> Map.of(n[0], v[0]);
            case 2 -> Map.of(n[0], v[0], n[1], v[1]);
            case 3 -> Map.of(n[0], v[0], n[1], v[1], n[2], v[2]);
            case 4 -> Map.of(n[0], v[0], n[1], v[1], n[2], v[2], n[3], v[3]);
            case 5 -> Map.of(n[0], v[0], n[1], v[1], n[2], v[2], n[3], v[3], n[4], v[4]);
            default -> large();
        };
    }

    private Map<String, String> large() {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < count; i++) {
            map.put(names[i], values[i]);
        }
        return Map.copyOf(map);
    }
}
