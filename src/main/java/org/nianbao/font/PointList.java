package org.nianbao.font;

import java.util.Arrays;

/** Points of a glyph that is being drawn anew. */
final class PointList {
    private int[] x;
    private int[] y;
    private boolean[] on;
    private int count;

    PointList(int expected) {
        x = new int[expected];
        y = new int[expected];
        on = new boolean[expected];
    }

    int count() {
        return count;
    }

    void add(int px, int py, boolean isOn) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            on = Arrays.copyOf(on, 2 * count);
        }
        x[count] = px;
        y[count] = py;
        on[count] = isOn;
        count++;
    }

    /** Takes back what was added last. */
    void cut(int remaining) {
        count = remaining;
    }

    int[] x() {
        return Arrays.copyOf(x, count);
    }

    int[] y() {
        return Arrays.copyOf(y, count);
    }

    boolean[] on() {
        return Arrays.copyOf(on, count);
    }
}
