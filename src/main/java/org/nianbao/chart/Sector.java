package org.nianbao.chart;

import org.nianbao.chart.Chart.Figure;
import org.nianbao.chart.Label.SetLabel;
import org.nianbao.style.TextStyle.Align;

/**
 * A figure as a sector of a disc; angles in radians, clockwise from the top.
 *
 * @param name the name of its category
 * @param room the room for its label, in pt
 * @param height from the top of the name to the bottom of the figure on the line under it, in pt
 */
record Sector(Figure figure, Label name, double from, double to, double room, double height) {
    private static final double ROUND = 2 * Math.PI;

    static Sector of(Figure figure, Label name, double from, double to, double room) {
        double height = name.balanced(room, Align.LEFT).height()
                - name.em()
                + name.pitch()
                + figure.label().set(room, Align.LEFT).height();
        return new Sector(figure, name, from, to, room, height);
    }

    /** The same sector with the disc turned clockwise. */
    Sector turned(double by) {
        return new Sector(figure, name, from + by, to + by, room, height);
    }

    /** The direction of its label: the middle of the sector; to the right for a whole disc. */
    double middle() {
        boolean whole = to - from > ROUND - 1e-9;
        double middle = whole ? from + Math.PI / 2 : (from + to) / 2;
        return middle - ROUND * Math.floor(middle / ROUND);
    }

    boolean isRight() {
        return middle() < Math.PI;
    }

    /** Its name in lines, the ragged side away from the disc. */
    SetLabel setName() {
        return name.balanced(room, align());
    }

    /** Its figure in lines. */
    SetLabel setFigure() {
        return figure.label().set(room, align());
    }

    private Align align() {
        return isRight() ? Align.LEFT : Align.RIGHT;
    }
}
