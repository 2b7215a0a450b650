package org.nianbao.font;

import org.nianbao.font.SimpleGlyph.Box;

/**
 * Whether one line or one quadratic curve can stand for a stretch of a contour: nowhere further from it than a
 * tolerance, and without turning back. Lengths in font units.
 */
final class CurveFit {
    /** Most of what does not fit is found out with the nodes and the middles between them. */
    private static final int LOOSE = Contour.SAMPLES / 2;

    /** Below this two directions count as one. */
    private static final double PARALLEL = 1e-3;

    private static final double FLAT = 1e-6;

    private final Contour contour;
    private final Box box;
    private final double limit;

    private int first;
    private int end;
    private double startX;
    private double startY;
    private double endX;
    private double endY;
    private double controlX;
    private double controlY;

    /**
     * Begins on a contour.
     *
     * @param box what controls may not leave
     * @param tolerance how far the result may lie from the contour
     */
    CurveFit(Contour contour, Box box, double tolerance) {
        this.contour = contour;
        this.box = box;
        this.limit = tolerance * tolerance;
    }

    /** The control of the curve that was found last, a whole number. */
    int controlX() {
        return (int) controlX;
    }

    int controlY() {
        return (int) controlY;
    }

    /** Takes the stretch between two nodes. */
    void take(int from, int to) {
        first = from * Contour.SAMPLES;
        end = to * Contour.SAMPLES;
        startX = contour.x[from];
        startY = contour.y[from];
        endX = contour.x[to];
        endY = contour.y[to];
    }

    /** Whether a line can stand for the stretch. */
    boolean isLine() {
        return isLine(LOOSE) && isLine(1);
    }

    private boolean isLine(int step) {
        double dx = endX - startX;
        double dy = endY - startY;
        double square = dx * dx + dy * dy;
        double last = 0;
        for (int i = first + step; i < end; i += step) {
            double ex = contour.sampleX[i] - startX;
            double ey = contour.sampleY[i] - startY;
            double aside = dx * ey - dy * ex;
            double ahead = dx * ex + dy * ey;
            if (aside * aside > limit * square || ahead < last || ahead > square) {
                return false;
            }
            last = ahead;
        }
        return square > 0;
    }

    /** Whether a curve can stand for the stretch: one with its directions at both ends, or else the nearest one. */
    boolean isCurve(int from, int to) {
        return isTangent(from, to) || isNearest();
    }

    /** The curve that leaves and arrives in the directions of the contour. */
    private boolean isTangent(int from, int to) {
        double outX = contour.controlX[from] - startX;
        double outY = contour.controlY[from] - startY;
        double inX = endX - contour.controlX[to - 1];
        double inY = endY - contour.controlY[to - 1];
        double turn = outX * inY - outY * inX;
        double lengths = (outX * outX + outY * outY) * (inX * inX + inY * inY);
        if (turn * turn < PARALLEL * PARALLEL * lengths) {
            return false;
        }
        double dx = endX - startX;
        double dy = endY - startY;
        double ahead = (dx * inY - dy * inX) / turn;
        double back = (outX * dy - outY * dx) / turn;
        return ahead > 0 && back > 0 && isNear(startX + ahead * outX, startY + ahead * outY);
    }

    /** The curve with the least squares of distances, each sample taken at its share of the length. */
    private boolean isNearest() {
        double start = contour.along[first];
        double length = contour.along[end] - start;
        double weights = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = first + LOOSE; i < end; i += LOOSE) {
            double t = (contour.along[i] - start) / length;
            double u = 1 - t;
            double weight = 2 * t * u;
            weights += weight * weight;
            sumX += weight * (contour.sampleX[i] - u * u * startX - t * t * endX);
            sumY += weight * (contour.sampleY[i] - u * u * startY - t * t * endY);
        }
        return isNear(sumX / weights, sumY / weights);
    }

    /** Whether a curve with that control, rounded, is near the contour. */
    private boolean isNear(double x, double y) {
        controlX = Math.rint(x);
        controlY = Math.rint(y);
        return box.contains(controlX, controlY) && isNear(LOOSE) && isNear(1);
    }

    /**
     * Whether the curve is near all samples. In the axes of its first and second derivative it is the parabola b = a²; from
     * the place that a sample has there, one step of Newton's method leads close to the nearest point of the curve.
     */
    private boolean isNear(int step) {
        double d1x = 2 * (controlX - startX);
        double d1y = 2 * (controlY - startY);
        double d2x = endX - 2 * controlX + startX;
        double d2y = endY - 2 * controlY + startY;
        double det = d1x * d2y - d1y * d2x;
        double last = 0;
        for (int i = first + step; i < end; i += step) {
            double ex = contour.sampleX[i] - startX;
            double ey = contour.sampleY[i] - startY;
            double t = (ex * d2y - ey * d2x) / det;
            double tangentX = d1x + 2 * t * d2x;
            double tangentY = d1y + 2 * t * d2y;
            double awayX = ex - t * (d1x + t * d2x);
            double awayY = ey - t * (d1y + t * d2y);
            t += (awayX * tangentX + awayY * tangentY) / (tangentX * tangentX + tangentY * tangentY);
            double dx = ex - t * (d1x + t * d2x);
            double dy = ey - t * (d1y + t * d2y);
            if (!(t >= last && t <= 1 && dx * dx + dy * dy <= limit)) {
                return false;
            }
            last = t;
        }
        return Math.abs(det) > FLAT;
    }
}
