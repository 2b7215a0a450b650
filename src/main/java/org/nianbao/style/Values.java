package org.nianbao.style;

import java.util.Map;

/** The computed values of an element: its own, else the parent's if the property is inherited, else the initial one. */
final class Values {
    /** The parent of the root element: every value is the initial one. */
    static final Values INITIAL = new Values(Map.of(), null);

    private final Map<Property<?>, Object> own;
    private final Values parent;

    /**
     * Keeps the values; the map is not copied.
     *
     * @param own what was declared for the element
     * @param parent where the rest is inherited from
     */
    Values(Map<Property<?>, Object> own, Values parent) {
        this.own = own;
        this.parent = parent;
    }

    /** The value of a property. */
    <T> T get(Property<T> property) {
        Object value = own.get(property);
        if (value != null) {
            return property.cast(value);
        }
        return property.isInherited() && parent != null ? parent.get(property) : property.initial();
    }

    /** The font size in pt. */
    double fontSize() {
        return get(Properties.FONT_SIZE);
    }

    /** The pitch of the lines in pt. */
    double linePitch() {
        return get(Properties.LINE_HEIGHT).points(fontSize());
    }
}
