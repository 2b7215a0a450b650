package org.nianbao.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The heights at which labels stand beside a disc, so that none lies over another.
 *
 * @param labels clockwise from the top
 * @param depth how deep the line of any label cuts into the disc, 0 where none does, in pt
 */
record PieLabels(List<Placed> labels, double depth) {
    PieLabels {
        labels = List.copyOf(labels);
    }

    /**
     * A label in its place.
     *
     * @param top its upper edge, from the middle of the disc down, in pt
     */
    record Placed(Sector sector, double top) {
        double bottom() {
            return top + sector.height();
        }

        double middle() {
            return top + sector.height() / 2;
        }
    }

    /**
     * A disc with its middle at 0, 0, and the lines that lead from it to the labels: they start at the rim, bend, and end
     * beside the label. In pt.
     *
     * @param bend how far from the middle a line bends
     * @param end how far to the side it ends
     */
    record Disc(double radius, double bend, double end) {
        /** How deep the line to a label cuts into the disc behind its bend. */
        double depth(Placed label) {
            double x = bend * Math.sin(label.sector().middle());
            double y = -bend * Math.cos(label.sector().middle());
            double endX = label.sector().isRight() ? end : -end;
            double across = endX - x;
            double down = label.middle() - y;
            double length = Math.hypot(across, down);
            double nearest = -(x * across + y * down) / (length * length);
            double share = Math.max(0, Math.min(1, nearest));
            return Math.max(0, radius - Math.hypot(x + share * across, y + share * down));
        }
    }

    /**
     * Places the labels of a disc.
     *
     * @param disc the disc and the lines around it
     * @param gap the room between two labels, in pt
     */
    static PieLabels of(List<Sector> sectors, Disc disc, double gap) {
        Comparator<Placed> clockwise =
                Comparator.comparingDouble(label -> label.sector().middle());
        List<Placed> labels = new ArrayList<>();
        for (boolean right : new boolean[] {true, false}) {
            Comparator<Sector> down = Comparator.comparingDouble(Sector::middle);
            labels.addAll(side(
                    sectors.stream()
                            .filter(sector -> sector.isRight() == right)
                            .sorted(right ? down : down.reversed())
                            .toList(),
                    disc.bend(),
                    gap));
        }
        labels.sort(clockwise);
        double depth = labels.stream().mapToDouble(disc::depth).max().orElse(0);
        return new PieLabels(labels, depth);
    }

    private static double wanted(Sector sector, double reach) {
        return -reach * Math.cos(sector.middle());
    }

    /** One side from the top down. */
    private static List<Placed> side(List<Sector> sectors, double reach, double gap) {
        double[] middles =
                sectors.stream().mapToDouble(sector -> wanted(sector, reach)).toArray();
        double[] heights =
                sectors.stream().mapToDouble(sector -> sector.height() + gap).toArray();
        double[] tops = Spread.tops(middles, heights);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            placed.add(new Placed(sectors.get(i), tops[i] + gap / 2));
        }
        return placed;
    }
}
