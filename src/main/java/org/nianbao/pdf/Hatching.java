package org.nianbao.pdf;

import org.nianbao.chart.Path;
import org.nianbao.chart.Path.Step;

/**
 * Parallel lines or dots over the bounds of a shape, at multiples of their pitch counted from the corner of the figure, so that
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
        long last = (long) Math.floor((across + reach) / pitch);
        for (long i = (long) Math.ceil((across - reach) / pitch); i <= last; i++) {
            double x = -i * pitch * alongY;
            double y = i * pitch * alongX;
            point(x + (along - reach) * alongX, y + (along - reach) * alongY).operator("m");
            point(x + (along + reach) * alongX, y + (along + reach) * alongY).operator("l");
        }
    }

    /**
     * Adds lines without length, in rows that stand half a step aside of each other: a square grid on its corner.
     *
     * @param pitch from one to the nearest others, in pt
     */
    void dots(double pitch) {
        double row = pitch / Math.sqrt(2);
        long lastRow = (long) Math.ceil(maxY / row);
        for (long i = (long) Math.floor(minY / row); i <= lastRow; i++) {
            double aside = Math.floorMod(i, 2) * row;
            long last = (long) Math.ceil((maxX - aside) / (2 * row));
            for (long k = (long) Math.floor((minX - aside) / (2 * row)); k <= last; k++) {
                double x = aside + k * 2 * row;
                point(x, i * row).operator("m");
                point(x, i * row).operator("l");
            }
        }
    }

    private Operators point(double x, double y) {
        return out.number(left + x).number(top - y);
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
