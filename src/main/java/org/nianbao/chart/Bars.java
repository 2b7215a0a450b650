package org.nianbao.chart;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.chart.Chart.Category;
import org.nianbao.chart.Chart.Figure;
import org.nianbao.chart.Label.SetLabel;
import org.nianbao.style.TextStyle.Align;

/** Bars from left to right, one row a category, the names on the left, each figure behind its bar. Lengths in pt. */
final class Bars {
    /** The most of the width that names take. */
    private static final double NAMES = 0.42;

    /** Gaps beside the axis and behind a bar, in em. */
    private static final double GAP = 0.5;

    /** A bar for which the style sheet says nothing, alone in its row and among others, in em. */
    private static final double THICKNESS = 1;

    private static final double AMONG_OTHERS = 1.15;

    /** The room between the names of two rows, in em. */
    private static final double BETWEEN = 0.5;

    private final Chart chart;
    private final Sketch sketch = new Sketch();
    private final double em;
    private final double names;
    private final double left;
    private final Scale scale;

    private Bars(Chart chart) {
        this.chart = chart;
        this.em = chart.categories().get(0).name().em();
        this.names = Math.min(widestName(), NAMES * chart.width());
        double figures = widestFigure() + GAP * em;
        double below = Scale.goesBelowZero(chart.categories()) ? figures : 0;
        this.left = names + GAP * em + below;
        this.scale = Scale.of(chart, Math.max(0, chart.width() - left - figures));
    }

    /** Draws a chart. */
    static Drawing draw(Chart chart) {
        return new Bars(chart).draw();
    }

    private Drawing draw() {
        Legend legend = Legend.of(chart);
        legend.draw(sketch);
        double top = legend.height();
        double y = top;
        for (Category category : chart.categories()) {
            y += row(category, y);
        }
        double zero = left + scale.zero();
        sketch.rule(Path.line(zero, top, zero, y), chart.axis());
        return sketch.drawing(chart.width(), y);
    }

    /** Draws a row and returns its height. */
    private double row(Category category, double top) {
        SetLabel name = category.name().balanced(names, Align.RIGHT);
        double thick = category.figures().stream().mapToDouble(this::thickness).sum();
        double height = Math.max(category.least(), Math.max(name.height() + BETWEEN * em, thick + BETWEEN * em));
        sketch.middle(name, names - name.measure(), top + height / 2);
        double y = top + (height - thick) / 2;
        for (Figure figure : category.figures()) {
            bar(figure, y, thickness(figure));
            y += thickness(figure);
        }
        return height;
    }

    private void bar(Figure figure, double top, double thickness) {
        double zero = left + scale.zero();
        double end = zero + scale.of(figure.value());
        if (end != zero) {
            sketch.area(Path.box(zero, top, end, top + thickness), figure.look());
        }
        SetLabel label = figure.label().set();
        double x = figure.value() < 0 ? end - GAP * em - label.right() : end + GAP * em;
        sketch.middle(label, x, top + thickness / 2);
    }

    private double thickness(Figure figure) {
        double given = figure.look().bar();
        return given > 0 ? given : (chart.series() > 1 ? AMONG_OTHERS : THICKNESS) * em;
    }

    private double widestName() {
        return chart.categories().stream()
                .mapToDouble(category -> category.name().set().right())
                .max()
                .orElse(0);
    }

    private double widestFigure() {
        return figures(chart.categories())
                .mapToDouble(label -> label.set().right())
                .max()
                .orElse(0);
    }

    static Stream<Label> figures(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> category.figures().stream())
                .map(Figure::label);
    }
}
