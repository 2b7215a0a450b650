package org.nianbao.chart;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.nianbao.chart.Chart.Kind;

/** Chart → drawing. */
public final class Charts {
    /** More columns than these are compared with less effort as bars. */
    private static final int MOST_COLUMNS = 6;

    /** In pt. */
    private static final double ROUNDING = 1e-6;

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

    /**
     * Draws a chart no higher than a height: with rows as low as they may be, with lower columns or a smaller disc.
     *
     * @param most the height, in pt
     * @param least the least share of its rise that a chart keeps
     * @return nothing where it would have to be lower than that
     */
    public static Optional<Drawing> lowered(Chart chart, double most, double least) {
        Chart tight = chart.tight();
        double rise = tight.rise() - (draw(tight).height() - most);
        return DoubleStream.of(tight.rise(), rise, least * tight.rise())
                .filter(lower -> lower >= least * tight.rise() && lower <= tight.rise())
                .mapToObj(lower -> draw(tight.withRise(lower)))
                .filter(drawing -> drawing.height() <= most + ROUNDING)
                .findFirst();
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
