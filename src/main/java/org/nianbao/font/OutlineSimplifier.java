package org.nianbao.font;

/**
 * Draws glyphs with fewer points. No point of the new outline is further from the old one than a tolerance, nor the other
 * way round; the order of contours, their directions and the bounding box stay. Lengths in font units.
 */
final class OutlineSimplifier {
    /** A contour narrower and lower than so many tolerances is left as it is: little would be left of it. */
    private static final int SMALL = 16;

    /** Fewer points enclose nothing. */
    private static final int LEAST_POINTS = 3;

    private final double tolerance;

    OutlineSimplifier(double tolerance) {
        this.tolerance = tolerance;
    }

    /** Whether it leaves all as it is. */
    boolean isIdle() {
        return tolerance <= 0;
    }

    /** Draws a glyph anew. */
    SimpleGlyph simplified(SimpleGlyph glyph) {
        int[] ends = new int[glyph.ends().length];
        PointList points = new PointList(glyph.x().length);
        int from = 0;
        for (int contour = 0; contour < ends.length; contour++) {
            int to = glyph.ends()[contour] + 1;
            add(glyph, from, to, points);
            ends[contour] = points.count() - 1;
            from = to;
        }
        return new SimpleGlyph(glyph.box(), ends, points.x(), points.y(), points.on(), glyph.overlaps());
    }

    private void add(SimpleGlyph glyph, int from, int to, PointList points) {
        int before = points.count();
        int start = sharpest(glyph, from, to);
        if (start >= 0 && Math.max(extent(glyph.x(), from, to), extent(glyph.y(), from, to)) >= SMALL * tolerance) {
            new ContourFit(new Contour(glyph, from, to, start), glyph.box(), tolerance).addTo(points);
        }
        if (points.count() - before < LEAST_POINTS) {
            points.cut(before);
            for (int i = from; i < to; i++) {
                points.add(glyph.x()[i], glyph.y()[i], glyph.on()[i]);
            }
        }
    }

    private static int extent(int[] values, int from, int to) {
        int least = values[from];
        int most = values[from];
        for (int i = from; i < to; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        return most - least;
    }

    /** The point on the curve where the contour turns most; -1 where none is on the curve. */
    private static int sharpest(SimpleGlyph glyph, int from, int to) {
        int found = -1;
        double least = 2;
        for (int i = from; i < to; i++) {
            double cosine =
                    glyph.on()[i] ? cosine(glyph, i == from ? to - 1 : i - 1, i, i + 1 == to ? from : i + 1) : 2;
            if (cosine < least) {
                least = cosine;
                found = i;
            }
        }
        return found;
    }

    /** The cosine of the turn at a point, between the way from the point before and to the one after. */
    private static double cosine(SimpleGlyph glyph, int before, int at, int after) {
        double inX = glyph.x()[at] - glyph.x()[before];
        double inY = glyph.y()[at] - glyph.y()[before];
        double outX = glyph.x()[after] - glyph.x()[at];
        double outY = glyph.y()[after] - glyph.y()[at];
        double lengths = Math.sqrt((inX * inX + inY * inY) * (outX * outX + outY * outY));
        return lengths == 0 ? 1 : (inX * outX + inY * outY) / lengths;
    }
}
