package org.nianbao.chart;

import org.nianbao.chart.Chart.Kind;

/** Chart → drawing. */
public final class Charts {
    /** More columns than these are compared with less effort as bars. */
    private static final int MOST_COLUMNS = 6;

    private Charts() {}

    /**
     * Draws a chart. A pie needs a figure above zero; without one it is drawn as bars, as are columns that have no room.
     */
    public static Drawing draw(Chart chart) {
        return switch (kind(chart)) {
            case PIE -> Pie.draw(chart);
            case COLUMNS -> Columns.draw(chart);
            default -> Bars.draw(chart);
        };
    }

    private static Kind kind(Chart chart) {
        return switch (chart.kind()) {
            case AUTO -> chart.categories().size() <= MOST_COLUMNS && Columns.fit(chart, 1) ? Kind.COLUMNS : Kind.BARS;
            case COLUMNS -> Columns.fit(chart) ? Kind.COLUMNS : Kind.BARS;
            case PIE -> hasSectors(chart) ? Kind.PIE : Kind.BARS;
            case BARS -> Kind.BARS;
        };
    }

    private static boolean hasSectors(Chart chart) {
        return chart.categories().stream()
                .anyMatch(category -> category.figures().get(0).value() > 0);
    }
}
