package org.nianbao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far apart two drawings of a glyph are, measured densely and contour by contour, in font units. */
final class OutlineDistance {
    private static final int FINE = 64;
    private static final int COARSE = 20;
    private static final int ON_LINE = 5;

    private OutlineDistance() {}

    /** The largest distance of a point of either from the other; both have the same contours in the same order. */
    static double between(SimpleGlyph one, SimpleGlyph other) {
        double largest = 0;
        for (int contour = 0; contour < one.ends().length; contour++) {
            double there = distance(points(one, contour, COARSE), points(other, contour, FINE));
            double back = distance(points(other, contour, COARSE), points(one, contour, FINE));
            largest = Math.max(largest, Math.max(there, back));
        }
        return largest;
    }

    /** The area a contour encloses; its sign tells the direction. */
    static double area(SimpleGlyph glyph, int contour) {
        double[][] points = points(glyph, contour, COARSE);
        double twice = 0;
        for (int i = 0; i + 1 < points.length; i++) {
            twice += points[i][0] * points[i + 1][1] - points[i + 1][0] * points[i][1];
        }
        return twice / 2;
    }

    private static double distance(double[][] points, double[][] way) {
        double largest = 0;
        for (double[] point : points) {
            double least = Double.MAX_VALUE;
            for (int i = 0; i + 1 < way.length; i++) {
                least = Math.min(least, square(point, way[i], way[i + 1]));
            }
            largest = Math.max(largest, least);
        }
        return Math.sqrt(largest);
    }

    private static double square(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
        double within = Math.max(0, Math.min(1, t));
        double ex = from[0] + within * dx - point[0];
        double ey = from[1] + within * dy - point[1];
        return ex * ex + ey * ey;
    }

    /** The contour as a closed chain of short lines, so many for each curve; it begins at its first point on the curve. */
    private static double[][] points(SimpleGlyph glyph, int contour, int steps) {
        int from = contour == 0 ? 0 : glyph.ends()[contour - 1] + 1;
        int length = glyph.ends()[contour] + 1 - from;
        int start = 0;
        while (start < length && !glyph.on()[from + start]) {
            start++;
        }
        List<double[]> points = new ArrayList<>(List.of(at(glyph, from, start, length)));
        Optional<double[]> control = Optional.empty();
        for (int step = 1; step <= length; step++) {
            double[] point = at(glyph, from, start + step, length);
            if (glyph.on()[from + (start + step) % length]) {
                lead(points, control, point, steps);
                control = Optional.empty();
            } else {
                if (control.isPresent()) {
                    lead(points, control, middle(control.get(), point), steps);
                }
                control = Optional.of(point);
            }
        }
        return points.toArray(new double[0][]);
    }

    private static double[] at(SimpleGlyph glyph, int from, int index, int length) {
        int point = from + index % length;
        return new double[] {glyph.x()[point], glyph.y()[point]};
    }

    private static double[] middle(double[] a, double[] b) {
        return new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
    }

    private static void lead(List<double[]> points, Optional<double[]> control, double[] to, int steps) {
        double[] from = points.get(points.size() - 1);
        double[] over = control.orElseGet(() -> middle(from, to));
        int count = control.isPresent() ? steps : ON_LINE;
        for (int step = 1; step <= count; step++) {
            double t = (double) step / count;
            double u = 1 - t;
            points.add(new double[] {
                u * u * from[0] + 2 * u * t * over[0] + t * t * to[0],
                u * u * from[1] + 2 * u * t * over[1] + t * t * to[1]
            });
        }
    }
}
