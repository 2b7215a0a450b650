package org.nianbao.chart;

import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Chart.Figure;
import org.nianbao.chart.Label.SetLabel;
import org.nianbao.style.TextStyle.Align;

/** Columns side by side, the names below, each figure over its column. Lengths in pt. */
final class Columns {
    /** A column for which the style sheet says nothing, in em. */
    private static final double THICKNESS = 2.2;

    /** The room between two categories, in em. */
    private static final double BETWEEN = 1.2;

    /** The room between a column and its figure, and between the axis and the names, in em. */
    private static final double GAP = 0.35;

    /** More lines under a column are a burden to read. */
    private static final int MOST_LINES = 3;

    private final Chart chart;
    private final Sketch sketch = new Sketch();
    private final double em;
    private final double thickness;
    private final double slot;

    private Columns(Chart chart) {
        this.chart = chart;
        this.em = chart.categories().get(0).name().em();
        this.thickness = thickness();
        double needed = Math.max(chart.series() * thickness, widestFigure());
        double wanted = Math.max(needed, widestName()) + BETWEEN * em;
        this.slot = Math.min(wanted, chart.width() / chart.categories().size());
    }

    /** Draws a chart. */
    static Drawing draw(Chart chart) {
        return new Columns(chart).draw();
    }

    /**
     * Whether there is room for columns and their names.
     *
     * @param lines the most lines that a name may take
     */
    static boolean fit(Chart chart, int lines) {
        Columns columns = new Columns(chart);
        double needed = Math.max(chart.series() * columns.thickness, columns.widestFigure());
        boolean wide = columns.slot >= needed + BETWEEN * columns.em / 2;
        return wide
                && chart.categories().stream()
                        .allMatch(category ->
                                columns.name(category).lines().lines().size() <= lines);
    }

    /** Whether there is room for columns with names of any decent length. */
    static boolean fit(Chart chart) {
        return fit(chart, MOST_LINES);
    }

    private Drawing draw() {
        Legend legend = Legend.of(chart);
        legend.draw(sketch);
        Scale scale = Scale.of(chart, chart.rise());
        double figures = figureHeight() + GAP * em;
        boolean below = Scale.goesBelowZero(chart.categories());
        double top = legend.height() + figures;
        double zero = top + chart.rise() - scale.zero();
        double foot = top + chart.rise() + (below ? figures : 0);
        double left = (chart.width() - slot * chart.categories().size()) / 2;
        double x = left;
        double height = foot;
        for (Category category : chart.categories()) {
            SetLabel name = name(category);
            sketch.text(name, x + (slot - name.measure()) / 2, foot + GAP * em);
            columns(category, x, zero, scale);
            height = Math.max(height, foot + GAP * em + name.height());
            x += slot;
        }
        sketch.rule(Path.line(left, zero, x, zero), chart.axis());
        return sketch.drawing(chart.width(), height);
    }

    private void columns(Category category, double left, double zero, Scale scale) {
        double x = left + (slot - chart.series() * thickness) / 2;
        for (Figure figure : category.figures()) {
            column(figure, x, zero, scale.of(figure.value()));
            x += thickness;
        }
    }

    private void column(Figure figure, double x, double zero, double length) {
        if (length != 0) {
            sketch.area(Path.box(x, zero - length, x + thickness, zero), figure.look());
        }
        SetLabel label = figure.label().set();
        double away = GAP * em + label.height() / 2;
        double middle = zero - length + (length < 0 ? away : -away);
        sketch.middle(label, x + (thickness - label.right()) / 2, middle);
    }

    private SetLabel name(Category category) {
        return category.name().balanced(slot - BETWEEN * em / 2, Align.CENTER);
    }

    /** As wide as the style sheet says, and wide enough that figures side by side do not touch. */
    private double thickness() {
        double given = chart.categories().get(0).figures().get(0).look().column();
        double own = given > 0 ? given : THICKNESS * em;
        return chart.series() > 1 ? Math.max(own, widestFigure() + GAP * em) : own;
    }

    private double widestFigure() {
        return Bars.figures(chart.categories())
                .mapToDouble(label -> label.set().right())
                .max()
                .orElse(0);
    }

    private double widestName() {
        return chart.categories().stream()
                .mapToDouble(category -> category.name().set().right())
                .max()
                .orElse(0);
    }

    private double figureHeight() {
        return Bars.figures(chart.categories())
                .mapToDouble(label -> label.set().height())
                .max()
                .orElse(0);
    }
}
