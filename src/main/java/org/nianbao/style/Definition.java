package org.nianbao.style;

import java.util.List;
import java.util.Optional;

/** A property of the subset, or a shorthand for several. */
sealed interface Definition permits Property, Shorthand {
    /** The name as written. */
    String name();

    /** What it takes, in the notation of CSS. */
    String syntax();

    /** The initial value as written, empty for a shorthand. */
    String initialText();

    /** Whether an element has its parent's value where none is declared. */
    boolean isInherited();

    /** Where it comes from: a module of CSS, a clause of a standard, or ourselves. */
    String source();

    /** The properties it sets. */
    List<Property<?>> longhands();

    /** The value at the cursor as settings of properties; empty where it is no value of this property. */
    Optional<List<Setting<?>>> read(Cursor in);
}
