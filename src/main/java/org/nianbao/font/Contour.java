package org.nianbao.font;

/**
 * A closed outline as nodes on it and what leads from each to the next, a line or a quadratic curve; and samples of it,
 * dense enough to hold another curve against. Its arrays are open to {@link CurveFit} and {@link ContourFit}, which are all
 * about them. Lengths in font units.
 */
final class Contour {
    /** How many samples there are from one node to the next, its own counted: node n is sample n · SAMPLES. */
    static final int SAMPLES = 8;

    /** The nodes; the first stands once more behind the last. */
    final double[] x;

    final double[] y;

    /** Whether a curve leads from a node to the next, and its control. */
    final boolean[] curved;

    final double[] controlX;
    final double[] controlY;

    final double[] sampleX;
    final double[] sampleY;

    /** How long the way through the samples is up to each of them. */
    final double[] along;

    private int nodes;

    /**
     * Takes a contour of a glyph.
     *
     * @param glyph the glyph
     * @param from its first point
     * @param to the point behind its last
     * @param start the point that begins it, on the curve
     */
    Contour(SimpleGlyph glyph, int from, int to, int start) {
        int size = to - from + 1;
        x = new double[size];
        y = new double[size];
        curved = new boolean[size];
        controlX = new double[size];
        controlY = new double[size];
        sampleX = new double[size * SAMPLES];
        sampleY = new double[sampleX.length];
        along = new double[sampleX.length];
        node(glyph.x()[start], glyph.y()[start]);
        walk(glyph, from, to, start);
        takeSamples();
    }

    /** How many nodes there are, the repeated first one not counted. */
    int count() {
        return nodes - 1;
    }

    private void walk(SimpleGlyph glyph, int from, int to, int start) {
        int length = to - from;
        int control = -1;
        for (int step = 1; step <= length; step++) {
            int point = from + (start - from + step) % length;
            int px = glyph.x()[point];
            int py = glyph.y()[point];
            if (glyph.on()[point]) {
                connect(glyph, control, px, py);
                control = -1;
            } else {
                if (control >= 0) {
                    connect(glyph, control, (glyph.x()[control] + px) / 2.0, (glyph.y()[control] + py) / 2.0);
                }
                control = point;
            }
        }
    }

    /** Leads to the next node, by a curve where there is a control; nothing leads from a node to itself. */
    private void connect(SimpleGlyph glyph, int control, double toX, double toY) {
        int last = nodes - 1;
        if (control >= 0) {
            curved[last] = true;
            controlX[last] = glyph.x()[control];
            controlY[last] = glyph.y()[control];
            node(toX, toY);
        } else if (toX != x[last] || toY != y[last]) {
            controlX[last] = (x[last] + toX) / 2;
            controlY[last] = (y[last] + toY) / 2;
            node(toX, toY);
        }
    }

    private void node(double nodeX, double nodeY) {
        x[nodes] = nodeX;
        y[nodes] = nodeY;
        nodes++;
    }

    /** A line is a curve with its control in the middle. */
    private void takeSamples() {
        for (int node = 0; node < nodes; node++) {
            for (int step = 0; step < SAMPLES && (step == 0 || node + 1 < nodes); step++) {
                double t = (double) step / SAMPLES;
                double u = 1 - t;
                int at = node * SAMPLES + step;
                int next = step == 0 ? node : node + 1;
                sampleX[at] = u * u * x[node] + 2 * u * t * controlX[node] + t * t * x[next];
                sampleY[at] = u * u * y[node] + 2 * u * t * controlY[node] + t * t * y[next];
                if (at > 0) {
                    double dx = sampleX[at] - sampleX[at - 1];
                    double dy = sampleY[at] - sampleY[at - 1];
                    along[at] = along[at - 1] + Math.sqrt(dx * dx + dy * dy);
                }
            }
        }
    }
}
