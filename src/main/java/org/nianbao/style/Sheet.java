package org.nianbao.style;

import java.util.Map;
import java.util.Optional;

/**
 * The value of {@code size}: a sheet of paper.
 *
 * @param width in pt
 * @param height in pt
 */
record Sheet(double width, double height) {
    /** A named size (ISO 216), upright or lying, or width and height. */
    static final Reader<Sheet> READER = new Reader<Sheet>("[A3 | A4 | A5] [portrait | landscape]?", Sheet::named)
            .or(new Reader<>("<length> <length>", Sheet::lengths));

    private static final double MM = 72 / 25.4;

    private static final Map<String, Sheet> NAMED = Map.of(
            "a3",
            new Sheet(297 * MM, 420 * MM),
            "a4",
            new Sheet(210 * MM, 297 * MM),
            "a5",
            new Sheet(148 * MM, 210 * MM));

    private static Optional<Specified<Sheet>> named(Cursor in) {
        Optional<Sheet> sheet = in.takeKeyword().map(NAMED::get);
        boolean lying = !in.takes("portrait") && in.takes("landscape");
        return sheet.map(upright -> Specified.of(lying ? upright.turned() : upright));
    }

    private static Optional<Specified<Sheet>> lengths(Cursor in) {
        return Readers.SIZE.read(in).flatMap(width -> Readers.SIZE
                .read(in)
                .map(height -> context -> new Sheet(width.compute(context), height.compute(context))));
    }

    private Sheet turned() {
        return new Sheet(height, width);
    }
}
