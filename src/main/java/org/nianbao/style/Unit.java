package org.nianbao.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The units of lengths (CSS Values 4, sections 6.1 and 6.2). */
enum Unit {
    PT,
    MM,
    CM,
    IN,
    PX,
    EM,
    /** The width of a Han character: one em. */
    IC,
    REM,
    LH;

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;
    private static final double PX_PER_INCH = 96;

    /** The unit of a name, in letters of any case. */
    static Optional<Unit> of(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name as written. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long one of it is, in pt. */
    double points(Context context) {
        return switch (this) {
            case PT -> 1;
            case MM -> POINTS_PER_INCH / MM_PER_INCH;
            case CM -> 10 * POINTS_PER_INCH / MM_PER_INCH;
            case IN -> POINTS_PER_INCH;
            case PX -> POINTS_PER_INCH / PX_PER_INCH;
            case EM, IC -> context.em();
            case REM -> context.rem();
            case LH -> context.line();
        };
    }
}
