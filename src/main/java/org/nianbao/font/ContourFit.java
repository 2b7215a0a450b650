package org.nianbao.font;

import java.util.Arrays;
import org.nianbao.font.SimpleGlyph.Box;

/**
 * A contour → the fewest points that stand for it, nowhere further away than a tolerance. The nodes that stay are nodes of the
 * contour; which of them, is found as the shortest way from the first node round to itself.
 */
final class ContourFit {
    /** How many nodes one line or curve may pass over. */
    private static final int REACH = 24;

    /** A corner that stands out by so many tolerances is never passed over: no curve could turn so sharply. */
    private static final double STANDS_OUT = 1.25;

    /** What samples are held against, as part of the tolerance: between them the distance may be a little larger. */
    private static final double MARGIN = 0.95;

    private final Contour contour;
    private final CurveFit fit;
    private final double standsOut;
    private final int[] cost;
    private final int[] from;
    private final boolean[] curved;
    private final int[] controlX;
    private final int[] controlY;

    ContourFit(Contour contour, Box box, double tolerance) {
        this.contour = contour;
        this.fit = new CurveFit(contour, box, MARGIN * tolerance);
        this.standsOut = STANDS_OUT * tolerance;
        int size = contour.count() + 1;
        cost = new int[size];
        from = new int[size];
        curved = new boolean[size];
        controlX = new int[size];
        controlY = new int[size];
    }

    /** Finds the way and adds its points. */
    void addTo(PointList points) {
        Arrays.fill(cost, 1, cost.length, Integer.MAX_VALUE);
        for (int node = 0; node < contour.count(); node++) {
            step(node);
            if (isWhole(node)) {
                reach(node);
            }
        }
        addWay(points);
    }

    /** On to the next node as the contour goes. A node in the middle between controls need not be said. */
    private void step(int node) {
        boolean curve = contour.curved[node];
        int points = curve && isWhole(node) ? 2 : 1;
        offer(node, node + 1, points, curve, (int) contour.controlX[node], (int) contour.controlY[node]);
    }

    /** Over the nodes that follow, as far as something can stand for the stretch. */
    private void reach(int node) {
        int end = Math.min(node + REACH, contour.count());
        boolean replaced = true;
        for (int to = node + 1; to <= end && replaced && (to == node + 1 || !standsOut(to - 1)); to++) {
            if (isWhole(to)) {
                replaced = isReplaced(node, to) || to == node + 1;
            }
        }
    }

    private boolean isReplaced(int node, int to) {
        fit.take(node, to);
        if (fit.isLine()) {
            offer(node, to, 1, false, 0, 0);
            return true;
        }
        if (to > node + 1 && fit.isCurve(node, to)) {
            offer(node, to, 2, true, fit.controlX(), fit.controlY());
            return true;
        }
        return false;
    }

    private void offer(int node, int to, int points, boolean curve, int x, int y) {
        if (cost[node] + points < cost[to]) {
            cost[to] = cost[node] + points;
            from[to] = node;
            curved[to] = curve;
            controlX[to] = x;
            controlY[to] = y;
        }
    }

    /** Half the distance between the ends of the two legs of a corner, one turned over and both as long as the shorter. */
    private boolean standsOut(int node) {
        double inX = contour.x[node] - contour.controlX[node - 1];
        double inY = contour.y[node] - contour.controlY[node - 1];
        double outX = contour.controlX[node] - contour.x[node];
        double outY = contour.controlY[node] - contour.y[node];
        double in = Math.sqrt(inX * inX + inY * inY);
        double out = Math.sqrt(outX * outX + outY * outY);
        double dx = outX / out - inX / in;
        double dy = outY / out - inY / in;
        return Math.min(in, out) * Math.sqrt(dx * dx + dy * dy) / 2 > standsOut;
    }

    /** Only whole numbers can be written; a node that need not be said may lie halfway. */
    private boolean isWhole(int node) {
        return contour.x[node] == Math.rint(contour.x[node]) && contour.y[node] == Math.rint(contour.y[node]);
    }

    private void addWay(PointList points) {
        int[] next = new int[contour.count() + 1];
        for (int to = contour.count(); to > 0; to = from[to]) {
            next[from[to]] = to;
        }
        for (int node = 0; node < contour.count(); node = next[node]) {
            int to = next[node];
            if (node == 0 || !isImplied(node, to)) {
                points.add((int) contour.x[node], (int) contour.y[node], true);
            }
            if (curved[to]) {
                points.add(controlX[to], controlY[to], false);
            }
        }
    }

    /** Whether a node lies in the middle between the controls around it, where readers put one by themselves. */
    private boolean isImplied(int node, int next) {
        return curved[node]
                && curved[next]
                && controlX[node] + controlX[next] == 2 * contour.x[node]
                && controlY[node] + controlY[next] == 2 * contour.y[node];
    }
}
