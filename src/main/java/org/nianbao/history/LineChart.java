package org.nianbao.history;

import static org.nianbao.page.WebPage.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.history.Lines.Series;

/** Lines over the years as SVG that is read without a script. Lengths in px; y grows downwards. */
final class LineChart {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 300;
    private static final int LEFT = 90;
    private static final int RIGHT = 620;
    private static final int TOP = 20;
    private static final int BOTTOM = 260;

    /** The least distance of two names at the ends of their lines. */
    private static final int NAME_STEP = 19;

    private static final int TICKS = 4;

    /** Told apart by hue, lightness and dashes, so that a copy in black shows them too. */
    private static final List<String> COLOURS =
            List.of("#0b57a4", "#b3261e", "#1b5e20", "#6a1b9a", "#8a4b00", "#00696f", "#444444");

    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 3 2 3", "14 4", "4 2", "1 3");

    private final Lines lines;
    private final double most;
    private final StringBuilder out = new StringBuilder();

    private LineChart(Lines lines) {
        this.lines = lines;
        this.most = ceiling(lines.series().stream()
                .flatMap(series -> series.figures().stream().flatMap(Optional::stream))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1));
    }

    static String svg(Lines lines) {
        return new LineChart(lines).draw();
    }

    private String draw() {
        out.append("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-label=\"" + text(description())
                + "\">\n");
        drawScale();
        drawYears();
        int[] places = namePlaces();
        for (int i = 0; i < lines.series().size(); i++) {
            draw(lines.series().get(i), i, places[i]);
        }
        return out.append("</svg>\n").toString();
    }

    /** All that the lines say, for those who do not see them. */
    private String description() {
        StringBuilder words = new StringBuilder(lines.caption());
        for (Series series : lines.series()) {
            words.append("；").append(series.name()).append("：");
            IntStream.range(0, lines.years().size()).forEach(i -> words.append(i == 0 ? "" : "，")
                    .append(lines.years().get(i))
                    .append(' ')
                    .append(series.figures()
                            .get(i)
                            .map(BigDecimal::toPlainString)
                            .orElse("—")));
        }
        return words.toString();
    }

    private void drawScale() {
        for (int i = 0; i <= TICKS; i++) {
            double value = most * i / TICKS;
            String y = at(y(value));
            out.append("<line x1=\"" + LEFT + "\" x2=\"" + RIGHT + "\" y1=\"" + y + "\" y2=\"" + y
                    + "\" stroke=\"" + (i == 0 ? "#555" : "#ddd") + "\"/><text x=\"" + (LEFT - 8) + "\" y=\""
                    + at(y(value) + 5) + "\" text-anchor=\"end\">"
                    + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + "</text>\n");
        }
    }

    private void drawYears() {
        for (int year : lines.years()) {
            out.append("<text x=\"" + at(x(year)) + "\" y=\"" + (BOTTOM + 24) + "\" text-anchor=\"middle\">" + year
                    + "</text>\n");
        }
    }

    private void draw(Series series, int index, int nameY) {
        String colour = COLOURS.get(index % COLOURS.size());
        String path = path(series);
        out.append("<g fill=\"" + colour + "\"><path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour
                + "\" stroke-width=\"2.2\" stroke-dasharray=\"" + DASHES.get(index % DASHES.size()) + "\"/>\n");
        int last = -1;
        for (int i = 0; i < lines.years().size(); i++) {
            Optional<BigDecimal> figure = series.figures().get(i);
            if (figure.isPresent()) {
                last = i;
                drawPoint(series, i, figure.get());
            }
        }
        double x = x(lines.years().get(last));
        double y = y(series.figures().get(last).orElseThrow().doubleValue());
        out.append("<path d=\"M" + at(x + 6) + " " + at(y) + "L" + (RIGHT + 14) + " " + nameY + "\" stroke=\"" + colour
                + "\" stroke-width=\".7\" fill=\"none\"/><text x=\"" + (RIGHT + 18) + "\" y=\"" + (nameY + 5) + "\">"
                + text(series.name()) + "</text></g>\n");
    }

    private void drawPoint(Series series, int index, BigDecimal figure) {
        int year = lines.years().get(index);
        out.append("<circle cx=\"" + at(x(year)) + "\" cy=\"" + at(y(figure.doubleValue())) + "\" r=\"3.6\"><title>"
                + text(series.name() + " " + year + "：" + figure.toPlainString()) + "</title></circle>\n");
    }

    /** A year without a number, or without a report, breaks the line. */
    private String path(Series series) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < lines.years().size(); i++) {
            Optional<BigDecimal> figure = series.figures().get(i);
            if (figure.isPresent()) {
                boolean follows = i > 0
                        && series.figures().get(i - 1).isPresent()
                        && lines.years().get(i - 1) == lines.years().get(i) - 1;
                path.append(follows ? "L" : "M")
                        .append(at(x(lines.years().get(i))))
                        .append(' ')
                        .append(at(y(figure.get().doubleValue())));
            }
        }
        return path.toString();
    }

    /** Where the names stand, from the top: in the order of the ends of the lines, and none upon another. */
    private int[] namePlaces() {
        List<Integer> order = IntStream.range(0, lines.series().size())
                .boxed()
                .sorted((a, b) -> Double.compare(end(a), end(b)))
                .toList();
        int[] places = new int[order.size()];
        double lowest = BOTTOM - NAME_STEP * (order.size() - 1.0);
        double next = TOP;
        for (int rank = 0; rank < order.size(); rank++) {
            double wished = Math.min(end(order.get(rank)), lowest + rank * (double) NAME_STEP);
            next = Math.max(next, wished);
            places[order.get(rank)] = (int) Math.round(next);
            next += NAME_STEP;
        }
        return places;
    }

    /** The y of the last figure of a line. */
    private double end(int index) {
        return lines.series().get(index).figures().stream()
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .map(figure -> y(figure.doubleValue()))
                .orElse((double) BOTTOM);
    }

    private double x(int year) {
        int first = lines.years().get(0);
        int last = lines.years().get(lines.years().size() - 1);
        int room = RIGHT - LEFT - 60;
        return first == last ? LEFT + 30 + room / 2.0 : LEFT + 30 + room * (double) (year - first) / (last - first);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / most;
    }

    /** A round number not below, whose quarters are whole where it can be. */
    private static double ceiling(double value) {
        double step = Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.max(value, 1)))) / 10 * TICKS);
        double rounded = Math.ceil(value / step) * step;
        return Math.max(rounded % TICKS == 0 ? rounded : Math.ceil(rounded / TICKS) * TICKS, TICKS);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
