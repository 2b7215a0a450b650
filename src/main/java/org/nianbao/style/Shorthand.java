package org.nianbao.style;

import java.util.List;
import java.util.Optional;

/**
 * A property that sets several others.
 *
 * @param longhands the others
 * @param reader reads their settings
 */
record Shorthand(String name, List<Property<?>> longhands, Reader<List<Setting<?>>> reader, String source)
        implements Definition {
    @Override
    public String syntax() {
        return reader.syntax();
    }

    @Override
    public String initialText() {
        return "";
    }

    @Override
    public boolean isInherited() {
        return false;
    }

    @Override
    public Optional<List<Setting<?>>> read(Cursor in) {
        return reader.read(in).map(value -> value.compute(Context.NONE));
    }
}
