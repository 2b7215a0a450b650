package org.nianbao.chart;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chart.Chart.Entry;
import org.nianbao.chart.Label.SetLabel;

/** The names of the series with their patterns, in rows over a chart. Lengths in pt. */
final class Legend {
    /** The size of a swatch and the gaps around it, in em. */
    private static final double SWATCH_WIDTH = 1.8;

    private static final double SWATCH_HEIGHT = 0.8;
    private static final double INNER_GAP = 0.4;
    private static final double OUTER_GAP = 1.5;
    private static final double BELOW = 0.9;

    private final List<List<Piece>> rows = new ArrayList<>();
    private final double width;
    private final double em;
    private final double pitch;

    /** An entry in its row. */
    private record Piece(Entry entry, SetLabel name, double width) {}

    private Legend(double width, double em, double pitch) {
        this.width = width;
        this.em = em;
        this.pitch = pitch;
    }

    /** The legend of a chart; without rows where it has one series. */
    static Legend of(Chart chart) {
        boolean needed = chart.series() > 1 && !chart.legend().isEmpty();
        Label first = chart.categories().get(0).name();
        Legend legend = new Legend(chart.width(), first.em(), Math.max(first.pitch(), 1.3 * first.em()));
        if (needed) {
            chart.legend().forEach(legend::add);
        }
        return legend;
    }

    private void add(Entry entry) {
        SetLabel name = entry.name().set();
        Piece piece = new Piece(entry, name, (SWATCH_WIDTH + INNER_GAP) * em + name.right());
        boolean fits = !rows.isEmpty() && width(rows.get(rows.size() - 1)) + OUTER_GAP * em + piece.width() <= width;
        if (!fits) {
            rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(piece);
    }

    /** What it takes above the chart. */
    double height() {
        return rows.isEmpty() ? 0 : rows.size() * pitch + BELOW * em;
    }

    /** Draws it from the top down, each row in the middle. */
    void draw(Sketch sketch) {
        double middle = pitch / 2;
        for (List<Piece> row : rows) {
            double x = (width - width(row)) / 2;
            for (Piece piece : row) {
                swatch(sketch, piece, x, middle);
                sketch.middle(piece.name(), x + (SWATCH_WIDTH + INNER_GAP) * em, middle);
                x += piece.width() + OUTER_GAP * em;
            }
            middle += pitch;
        }
    }

    private void swatch(Sketch sketch, Piece piece, double x, double middle) {
        double half = SWATCH_HEIGHT * em / 2;
        sketch.area(
                Path.box(x, middle - half, x + SWATCH_WIDTH * em, middle + half),
                piece.entry().look());
    }

    private double width(List<Piece> row) {
        return row.stream().mapToDouble(Piece::width).sum() + (row.size() - 1) * OUTER_GAP * em;
    }
}
