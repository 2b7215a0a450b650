package org.nianbao.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.report.CellValue;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Chart;
import org.nianbao.report.Chart.Kind;
import org.nianbao.report.Chart.Row;
import org.nianbao.source.SourceSpan;

/**
 * A chart to markup: a figure with a table, which layout draws. A browser shows the table, and a screen reader is told all
 * figures in one sentence.
 */
final class ChartRenderer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Chart chart;
    private final BigDecimal whole;
    private final StringBuilder out;

    private ChartRenderer(Chart chart, StringBuilder out) {
        this.chart = chart;
        this.out = out;
        this.whole = chart.kind() == Kind.PIE
                ? chart.rows().stream().map(ChartRenderer::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }

    /**
     * Writes a chart, or a sentence where there is nothing to draw.
     *
     * @param numbers gives it its number
     * @param place of the chart in the data file
     */
    static void render(Chart chart, FigureNumbers numbers, SourceSpan place, StringBuilder out) {
        ChartRenderer renderer = new ChartRenderer(chart, out);
        String src = " data-src=\"" + ReportModel.src(place) + "\"";
        if (chart.hasFigures()) {
            renderer.figure(numbers.numbered(chart.fullCaption(), place), src);
        } else {
            renderer.sentence(src);
        }
    }

    private void sentence(String src) {
        boolean zero =
                chart.rows().stream().flatMap(row -> row.values().stream()).allMatch(Amount.class::isInstance);
        out.append("<p class=\"chart-empty\"").append(src).append(">（");
        XmlText.escape(chart.caption() + (zero ? "：各项均为0，不作图。" : "：没有可以作图的数字。"), out);
        out.append("）</p>");
    }

    private void figure(String caption, String src) {
        String kind = chart.kind().name().toLowerCase(Locale.ROOT);
        out.append("<figure class=\"chart\"")
                .append(src)
                .append("><table class=\"chart ")
                .append(kind);
        out.append("\" data-chart=\"").append(kind).append("\" title=\"");
        XmlText.escape(alternative(), out);
        out.append("\">");
        head();
        out.append("<tbody>");
        chart.rows().forEach(this::row);
        out.append("</tbody></table>");
        note();
        element("figcaption", src, caption);
        out.append("</figure>");
    }

    private void head() {
        if (!chart.series().isEmpty()) {
            out.append("<thead><tr><th></th>");
            chart.series().forEach(name -> element("th", " scope=\"col\"", name));
            out.append("</tr></thead>");
        }
    }

    private void row(Row row) {
        out.append("<tr>");
        element("th", " scope=\"row\"", row.name());
        for (CellValue value : row.values()) {
            String data = value instanceof Amount amount
                    ? " data-value=\"" + amount.amount().toPlainString() + "\""
                    : "";
            element("td", data, printed(value));
        }
        out.append("</tr>");
    }

    /** A figure, in a pie with its share. */
    private String printed(CellValue value) {
        boolean share = value instanceof Amount amount && amount.amount().signum() > 0 && whole.signum() > 0;
        return share ? value.printed() + "（" + percent(((Amount) value).amount()) + "）" : value.printed();
    }

    private String percent(BigDecimal amount) {
        BigDecimal percent = amount.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "不足0.1%" : percent.toPlainString() + "%";
    }

    /** What has no sector must not be lost. */
    private void note() {
        List<Row> absent = whole.signum() == 0
                ? List.of()
                : chart.rows().stream().filter(row -> amount(row).signum() == 0).toList();
        String zeros = names(absent, true);
        String others = names(absent, false);
        String text = (zeros.isEmpty() ? "" : zeros + "：0")
                + (zeros.isEmpty() || others.isEmpty() ? "" : "；")
                + (others.isEmpty() ? "" : others + "：没有数字");
        if (!text.isEmpty()) {
            element("p", " class=\"chart-note\"", "（" + text + "）");
        }
    }

    private static String names(List<Row> rows, boolean numbers) {
        return rows.stream()
                .filter(row -> row.values().get(0) instanceof Amount == numbers)
                .map(Row::name)
                .collect(Collectors.joining("、"));
    }

    private static BigDecimal amount(Row row) {
        return row.values().get(0) instanceof Amount amount ? amount.amount() : BigDecimal.ZERO;
    }

    // ---- what a screen reader says

    private String alternative() {
        return chart.caption() + "：" + chart.rows().stream().map(this::said).collect(Collectors.joining("；")) + "。";
    }

    private String said(Row row) {
        if (chart.series().isEmpty()) {
            return row.name() + said(row.values().get(0));
        }
        return IntStream.range(0, row.values().size())
                .mapToObj(i -> chart.series().get(i) + said(row.values().get(i)))
                .collect(Collectors.joining("，", row.name() + "，", ""));
    }

    private String said(CellValue value) {
        if (!(value instanceof Amount)) {
            return value.printed().isEmpty() ? "未填" : "“" + value.printed() + "”";
        }
        String share = printed(value).substring(value.printed().length());
        return value.printed() + chart.unit() + share;
    }

    private void element(String tag, String attributes, String text) {
        out.append('<').append(tag).append(attributes).append('>');
        XmlText.escape(text, out);
        out.append("</").append(tag).append('>');
    }
}
