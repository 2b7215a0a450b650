package org.nianbao.style;

import java.util.Map;

/**
 * A property and the value a declaration gives it.
 *
 * @param <T> the type of the computed value
 */
record Setting<T>(Property<T> property, Specified<T> value) {
    /** {@code inherit}: the value of the parent. */
    static <T> Setting<T> inherit(Property<T> property) {
        return new Setting<>(property, context -> context.parent().get(property));
    }

    /** {@code initial}: the value of the table of properties. */
    static <T> Setting<T> initial(Property<T> property) {
        return new Setting<>(property, context -> property.initial());
    }

    /** Computes the value and puts it under the property. */
    void computeInto(Map<Property<?>, Object> values, Context context) {
        values.put(property, value.compute(context));
    }
}
