package org.nianbao.chart;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Label.SetLabel;
import org.nianbao.chart.PieLabels.Disc;
import org.nianbao.chart.PieLabels.Placed;

/**
 * Sectors clockwise in the order of the categories. Names and figures stand around the disc, each tied to its sector by a
 * line, so that nobody has to look up patterns in a legend. Lengths in pt.
 */
final class Pie {
    /** Where a line to a label bends and ends, and where the letters begin, from the rim of the disc, in em. */
    private static final double BEND = 0.6;

    private static final double END = 1.5;
    private static final double LETTERS = 1.8;

    /** Room between two labels, in em. */
    private static final double BETWEEN = 0.5;

    /** The least room for labels beside the disc, in em. */
    private static final double LEAST_ROOM = 5;

    /** In how many ways the disc may be turned. */
    private static final int TURNS = 24;

    /** A line that touches the disc is no fault; one that goes deeper is, in em. */
    private static final double TOUCH = 0.2;

    private final Chart chart;
    private final Sketch sketch = new Sketch();
    private final double radius;
    private final double em;
    private final Disc disc;

    private Pie(Chart chart) {
        this.chart = chart;
        this.radius = chart.rise() / 2;
        this.em = chart.categories().get(0).name().em();
        this.disc = new Disc(radius, radius + BEND * em, radius + END * em);
    }

    /** Draws a chart; its first figures only, and of these only those above zero. */
    static Drawing draw(Chart chart) {
        return new Pie(chart).draw();
    }

    private Drawing draw() {
        List<Placed> labels = labels(sectors()).labels();
        double top = labels.stream().mapToDouble(Placed::top).reduce(-radius, Math::min);
        double bottom = labels.stream().mapToDouble(Placed::bottom).reduce(radius, Math::max);
        labels.forEach(label -> sketch.area(
                Path.sector(
                        chart.width() / 2,
                        -top,
                        radius,
                        label.sector().from(),
                        label.sector().to()),
                label.sector().figure().look()));
        labels.forEach(label -> draw(label, -top));
        return sketch.drawing(chart.width(), bottom - top);
    }

    private List<Sector> sectors() {
        double room = Math.max(LEAST_ROOM * em, chart.width() / 2 - radius - LETTERS * em);
        List<Category> shown = chart.categories().stream()
                .filter(category -> value(category) > 0)
                .toList();
        double total = shown.stream().mapToDouble(Pie::value).sum();
        List<Sector> sectors = new ArrayList<>();
        double sum = 0;
        for (Category category : shown) {
            double from = 2 * Math.PI * sum / total;
            sum += value(category);
            double to = 2 * Math.PI * sum / total;
            sectors.add(Sector.of(category.figures().get(0), category.name(), from, to, room));
        }
        return sectors;
    }

    private static double value(Category category) {
        return category.figures().get(0).value();
    }

    /** Many narrow sectors at the top would have lines across the disc: the disc is then turned to bring them aside. */
    private PieLabels labels(List<Sector> sectors) {
        PieLabels best = turned(sectors, 0);
        for (int turn = 1; turn < TURNS && best.depth() > TOUCH * em; turn++) {
            PieLabels other = turned(sectors, 2 * Math.PI * turn / TURNS);
            best = other.depth() < best.depth() ? other : best;
        }
        return best;
    }

    private PieLabels turned(List<Sector> sectors, double by) {
        List<Sector> turned = sectors.stream().map(sector -> sector.turned(by)).toList();
        return PieLabels.of(turned, disc, BETWEEN * em);
    }

    private void draw(Placed label, double centre) {
        Sector sector = label.sector();
        double side = sector.isRight() ? 1 : -1;
        double middle = chart.width() / 2;
        double sin = Math.sin(sector.middle());
        double cos = Math.cos(sector.middle());
        sketch.rule(
                Path.line(
                        middle + radius * sin,
                        centre - radius * cos,
                        middle + disc.bend() * sin,
                        centre - disc.bend() * cos,
                        middle + side * disc.end(),
                        centre + label.middle()),
                chart.axis());
        double letters = middle + side * (radius + LETTERS * em);
        text(sector.setName(), letters, side, centre + label.top());
        SetLabel figure = sector.setFigure();
        text(figure, letters, side, centre + label.bottom() - figure.height());
    }

    private void text(SetLabel label, double x, double side, double top) {
        sketch.text(label, side > 0 ? x : x - label.measure(), top);
    }
}
