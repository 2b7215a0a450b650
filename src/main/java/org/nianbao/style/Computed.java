package org.nianbao.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computed values with the style made of them. Two are the same only if they are one object. */
final class Computed {
    /** The parent of the root element. */
    static final Computed INITIAL = new Computed(Values.INITIAL, StyleAssembly.style(Values.INITIAL, 0));

    private final Values values;
    private final Style style;

    private Computed(Values values, Style style) {
        this.values = values;
        this.style = style;
    }

    /**
     * Computes what is declared for an element.
     *
     * @param settings one a property: what won the cascade
     * @param parent the element it inherits from
     * @param rem the font size of the root element in pt
     */
    static Computed of(Map<Property<?>, Setting<?>> settings, Computed parent, double rem) {
        Map<Property<?>, Object> own = new HashMap<>();
        Values values = new Values(own, parent.values);
        double parentEm = parent.values.fontSize();
        double parentLine = parent.values.linePitch();
        Context early = new Context(parent.values, parentEm, parentEm, rem, parentLine);
        compute(settings.get(Properties.FONT_SIZE), own, early);
        Context sized = new Context(parent.values, values.fontSize(), parentEm, rem, parentLine);
        compute(settings.get(Properties.LINE_HEIGHT), own, sized);
        Context full = new Context(parent.values, values.fontSize(), parentEm, rem, values.linePitch());
        for (Setting<?> setting : settings.values()) {
            if (!own.containsKey(setting.property())) {
                setting.computeInto(own, full);
            }
        }
        return new Computed(
                values, StyleAssembly.style(values, parent.style.font().rise()));
    }

    private static void compute(Setting<?> setting, Map<Property<?>, Object> own, Context context) {
        if (setting != null) {
            setting.computeInto(own, context);
        }
    }

    /** Puts settings over earlier ones. */
    static void cascade(List<Setting<?>> settings, Map<Property<?>, Setting<?>> over) {
        for (Setting<?> setting : settings) {
            over.put(setting.property(), setting);
        }
    }

    Values values() {
        return values;
    }

    Style style() {
        return style;
    }
}
