package org.nianbao.chart;

import java.util.ArrayList;
import java.util.List;

/** A closed or open outline; x to the right, y down, in pt. */
public record Path(List<Step> steps) {
    /** The longest piece of a circle drawn with one curve: the error is then under 4 millionths of the radius. */
    private static final double ARC = Math.PI / 4;

    /** Copies the list. */
    public Path {
        steps = List.copyOf(steps);
    }

    /** A step of the pen. */
    public sealed interface Step {
        /** To a point, without drawing. */
        record Move(double x, double y) implements Step {}

        /** Straight to a point. */
        record Line(double x, double y) implements Step {}

        /** Along a Bézier curve with two control points. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** Straight to where the outline began. */
        record Close() implements Step {}
    }

    /** A rectangle between two corners. */
    static Path box(double x1, double y1, double x2, double y2) {
        return new Path(List.of(
                new Step.Move(x1, y1),
                new Step.Line(x2, y1),
                new Step.Line(x2, y2),
                new Step.Line(x1, y2),
                new Step.Close()));
    }

    /** A line over points, given as x, y, x, y … */
    static Path line(double... points) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            steps.add(new Step.Line(points[i], points[i + 1]));
        }
        return new Path(steps);
    }

    /**
     * A sector of a disc, or the whole disc where it spans all of it. Angles in radians, clockwise from the top.
     *
     * @param x of the middle
     * @param y of the middle
     */
    static Path sector(double x, double y, double radius, double from, double to) {
        boolean whole = to - from > 2 * Math.PI - 1e-9;
        List<Step> steps = new ArrayList<>();
        double startX = x + radius * Math.sin(from);
        double startY = y - radius * Math.cos(from);
        if (whole) {
            steps.add(new Step.Move(startX, startY));
        } else {
            steps.add(new Step.Move(x, y));
            steps.add(new Step.Line(startX, startY));
        }
        int pieces = (int) Math.ceil((to - from) / ARC);
        double step = (to - from) / pieces;
        for (int i = 0; i < pieces; i++) {
            steps.add(arc(x, y, radius, from + i * step, from + (i + 1) * step));
        }
        steps.add(new Step.Close());
        return new Path(steps);
    }

    private static Step arc(double x, double y, double radius, double from, double to) {
        double reach = 4.0 / 3 * Math.tan((to - from) / 4) * radius;
        return new Step.Curve(
                x + radius * Math.sin(from) + reach * Math.cos(from),
                y - radius * Math.cos(from) + reach * Math.sin(from),
                x + radius * Math.sin(to) - reach * Math.cos(to),
                y - radius * Math.cos(to) - reach * Math.sin(to),
                x + radius * Math.sin(to),
                y - radius * Math.cos(to));
    }
}
