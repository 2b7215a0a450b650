package org.nianbao.pdf;

import java.util.List;
import org.nianbao.chart.Path;
import org.nianbao.chart.Path.Step;
import org.nianbao.chart.Shape;
import org.nianbao.style.BoxStyle.Border;
import org.nianbao.style.Color;
import org.nianbao.style.Pattern;
import org.nianbao.style.Pattern.Dots;
import org.nianbao.style.Pattern.Lines;
import org.nianbao.style.Pattern.Tint;

/** Shapes with every pattern, each in a square of 40 pt. */
final class SampleShapes {
    static final double SIDE = 40;
    static final Border RULE = new Border(0.5, Color.BLACK);
    static final Pattern TINT = new Tint(new Color(0.6, 0.6, 0.6));
    static final Pattern LINES = new Lines(45, 4, 1, false, Color.BLACK);
    static final Pattern CROSS = new Lines(30, 5, 1, true, Color.BLACK);
    static final Pattern DOTS = new Dots(5, 2, Color.BLACK);

    /** Two rows of squares, and a disc over an outline alone. */
    static final List<Shape> ALL = List.of(
            new Shape(square(0, 0), TINT, RULE),
            new Shape(square(40, 0), LINES, RULE),
            new Shape(square(0, 40), CROSS, RULE),
            new Shape(square(40, 40), DOTS, RULE),
            new Shape(leaf(), new Tint(new Color(0.2, 0.4, 0.8)), Border.NONE),
            new Shape(new Path(List.of(new Step.Move(80, 0), new Step.Line(100, 80))), new Pattern.None(), RULE));

    private SampleShapes() {}

    /** A square with its upper left corner at a point. */
    static Path square(double x, double y) {
        return new Path(List.of(
                new Step.Move(x, y),
                new Step.Line(x + SIDE, y),
                new Step.Line(x + SIDE, y + SIDE),
                new Step.Line(x, y + SIDE),
                new Step.Close()));
    }

    private static Path leaf() {
        return new Path(List.of(
                new Step.Move(85, 20), new Step.Curve(85, 40, 95, 40, 95, 20), new Step.Curve(95, 0, 85, 0, 85, 20)));
    }
}
