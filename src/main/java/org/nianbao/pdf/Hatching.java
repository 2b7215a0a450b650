package org.nianbao.pdf;

import org.nianbao.chart.Path;
import org.nianbao.chart.Path.Step;

/**
 * Parallel lines over the bounds of a shape, at multiples of their pitch counted from the corner of the figure, so that
 * shapes of one pattern that touch each other go on in each other.
 */
final class Hatching {
    private final Operators out;
    private final double left;
    private final double top;
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    /**
     * Lines over a shape.
     *
     * @param left where the figure begins on the page
     * @param top the height of its upper edge over the foot of the page
     */
    Hatching(Path shape, Operators out, double left, double top) {
        this.out = out;
        this.left = left;
        this.top = top;
        shape.steps().forEach(this::extend);
    }

    /**
     * Adds lines to the path.
     *
     * @param degrees their angle, counter-clockwise from the horizontal
     * @param pitch from line to line, in pt
     */
    void lines(double degrees, double pitch) {
        double angle = Math.toRadians(degrees);
        double alongX = Math.cos(angle);
        double alongY = -Math.sin(angle);
        double middleX = (minX + maxX) / 2;
        double middleY = (minY + maxY) / 2;
        double reach = Math.hypot(maxX - minX, maxY - minY) / 2;
        double across = -middleX * alongY + middleY * alongX;
        double along = middleX * alongX + middleY * alongY;
        double start = Math.floor((along - reach) / pitch) * pitch;
        long last = (long) Math.floor((across + reach) / pitch);
        for (long i = (long) Math.ceil((across - reach) / pitch); i <= last; i++) {
            double offset = i * pitch;
            line(-offset * alongY, offset * alongX, alongX, alongY, start, along + reach);
        }
    }

    private void line(double x, double y, double alongX, double alongY, double from, double to) {
        out.number(left + x + from * alongX).number(top - y - from * alongY).operator("m");
        out.number(left + x + to * alongX).number(top - y - to * alongY).operator("l");
    }

    private void extend(Step step) {
        if (step instanceof Step.Move move) {
            extend(move.x(), move.y());
        } else if (step instanceof Step.Line line) {
            extend(line.x(), line.y());
        } else if (step instanceof Step.Curve curve) {
            extend(curve.x1(), curve.y1());
            extend(curve.x2(), curve.y2());
            extend(curve.x(), curve.y());
        }
    }

    private void extend(double x, double y) {
        minX = Math.min(minX, x);
        minY = Math.min(minY, y);
        maxX = Math.max(maxX, x);
        maxY = Math.max(maxY, y);
    }
}
