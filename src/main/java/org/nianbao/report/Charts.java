package org.nianbao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.form.ChartForm;
import org.nianbao.form.FormTable;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.CellValue.Blank;
import org.nianbao.report.Chart.Kind;
import org.nianbao.report.Chart.Row;
import org.nianbao.report.TableData.Figures;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/**
 * Finds the figures of a chart in the text: {@code {{chart: applications.results, pie}}}. Paths are those of
 * {@link Citations} without their last step, and those that the form lists.
 */
public final class Charts {
    /** The most years drawn, this one included: more bars of as many patterns cannot be told apart. */
    private static final int MOST_YEARS = 5;

    /** The most sectors: the patterns of the shipped style sheets. */
    private static final int MOST_SECTORS = 8;

    /** Beyond this share of the greatest a figure is no more than a line. */
    private static final BigDecimal SPREAD = BigDecimal.valueOf(500);

    private static final String EXAMPLE = "applications.results";

    private final Report report;
    private final SourceSpan span;
    private final Findings findings;

    private Charts(Report report, SourceSpan span, Findings findings) {
        this.report = report;
        this.span = span;
        this.findings = findings;
    }

    /** Whether a text between double braces asks for a chart. */
    public static boolean isChart(String text) {
        return ChartWish.isChart(text);
    }

    /**
     * Reads what an author asks for; what is wrong with it is said.
     *
     * @param report the report, completed
     * @param past the reports of earlier years
     * @param text what stands between the braces
     * @param span the place of the chart
     * @return the chart, perhaps without any figure to draw; nothing where it cannot be known what is meant
     */
    public static Optional<Chart> read(
            Report report, PastReports past, String text, SourceSpan span, Findings findings) {
        return new Charts(report, span, findings).read(ChartWish.of(text), past);
    }

    /** The names of what a chart of the form compares. */
    public static List<String> names(ChartForm chart, FormTable table) {
        return ChartTargets.target(chart, table).names();
    }

    /**
     * The figures of a chart of the form in a report of any edition: one a name, of all series together.
     *
     * @return empty where the report has no figures for the table; blanks where one of the cells has no number
     */
    public static List<CellValue> sums(ChartForm chart, Report report) {
        return report.table(chart.table())
                .filter(Figures.class::isInstance)
                .map(Figures.class::cast)
                .map(figures -> ChartTargets.target(chart, figures.form()).sums(figures))
                .orElse(List.of());
    }

    private Optional<Chart> read(ChartWish wish, PastReports past) {
        ChartTargets targets = new ChartTargets(report.edition());
        Optional<ChartTarget> target = targets.find(wish.path());
        if (target.isEmpty()) {
            String near = targets.nearest(wish.path()).orElse(EXAMPLE);
            findings.add(Code.CHART_PATH, span, wish.path(), near);
        }
        for (String option : wish.strange()) {
            String near = ChartWish.OPTIONS.nearest(option).orElse("bars");
            findings.add(Code.CHART_OPTION, span, option, near, ChartWish.OPTIONS.listing());
        }
        boolean lonely = target.filter(ChartTarget::isSingle).isPresent() && !wish.years();
        if (lonely) {
            findings.add(Code.CHART_SINGLE, span, wish.path());
        }
        return target.filter(found -> wish.strange().isEmpty() && !lonely).map(found -> chart(wish, found, past));
    }

    private Chart chart(ChartWish wish, ChartTarget target, PastReports past) {
        Chart plain = wish.years() ? overYears(target, past) : ofThisYear(target);
        Chart chart = wish.caption()
                .map(caption -> new Chart(plain.kind(), caption, "", plain.unit(), plain.series(), plain.rows()))
                .orElse(plain)
                .as(wish.kind());
        sayBlanks(chart);
        if (!chart.hasFigures()) {
            findings.add(Code.CHART_EMPTY, span, wish.path());
        }
        saySpread(chart);
        return wish.kind() == Kind.PIE ? pie(chart) : chart;
    }

    // ---- figures

    private Chart ofThisYear(ChartTarget target) {
        List<List<CellValue>> values = values(report, target);
        List<Row> rows = IntStream.range(0, values.size())
                .mapToObj(i -> new Row(target.names().get(i), values.get(i)))
                .toList();
        return new Chart(Kind.AUTO, target.caption(), remark("", target.unit()), target.unit(), target.series(), rows);
    }

    /** A single figure has one bar a year; of several, each has a bar for every year. */
    private Chart overYears(ChartTarget target, PastReports past) {
        List<Report> reports = reports(past);
        List<String> years = reports.stream().map(found -> found.year() + "年").toList();
        List<List<List<CellValue>>> values =
                reports.stream().map(found -> values(found, target)).toList();
        List<Row> rows = new ArrayList<>();
        if (target.isSingle()) {
            IntStream.range(0, years.size())
                    .forEach(year ->
                            rows.add(new Row(years.get(year), values.get(year).get(0))));
        } else {
            IntStream.range(0, target.names().size())
                    .forEach(i -> rows.add(new Row(
                            target.names().get(i),
                            values.stream().map(ofYear -> ofYear.get(i).get(0)).toList())));
        }
        String span = reports.get(0).year() + "—" + report.year() + "年";
        return new Chart(
                Kind.AUTO,
                target.caption(),
                remark(years.size() > 1 ? span : "", target.unit()),
                target.unit(),
                target.isSingle() || years.size() == 1 ? List.of() : years,
                rows);
    }

    /** This report and those before it without a gap, the earliest first. */
    private List<Report> reports(PastReports past) {
        List<Report> reports = new ArrayList<>(List.of(report));
        Optional<Report> before = past.before(report);
        while (before.isPresent()) {
            reports.add(0, before.get());
            before = reports.size() < MOST_YEARS ? past.before(before.get()) : Optional.empty();
        }
        if (reports.size() == 1) {
            findings.add(Code.CHART_YEARS, span, report.agency(), String.valueOf(report.year() - 1));
        }
        return reports;
    }

    /** The values in a report; blanks where it has no figures for the table. */
    private static List<List<CellValue>> values(Report report, ChartTarget target) {
        return report.table(target.table().key())
                .filter(Figures.class::isInstance)
                .map(table -> target.values((Figures) table))
                .orElseGet(() -> target.cells().stream()
                        .map(series -> series.stream()
                                .map(paths -> (CellValue) new Blank())
                                .toList())
                        .toList());
    }

    private static String remark(String years, String unit) {
        String counted = unit.isEmpty() ? "" : "单位：" + unit;
        return years.isEmpty() || counted.isEmpty() ? years + counted : years + "，" + counted;
    }

    // ---- what is said

    private void sayBlanks(Chart chart) {
        List<String> names = chart.rows().stream()
                .filter(row -> !row.values().stream().allMatch(Amount.class::isInstance))
                .map(Row::name)
                .toList();
        if (!names.isEmpty()) {
            findings.add(Code.CHART_BLANK, span, String.join("、", names));
        }
    }

    private void saySpread(Chart chart) {
        List<BigDecimal> sizes = chart.amounts().stream()
                .map(BigDecimal::abs)
                .filter(amount -> amount.signum() > 0)
                .sorted()
                .toList();
        if (!sizes.isEmpty()) {
            BigDecimal least = sizes.get(0);
            BigDecimal most = sizes.get(sizes.size() - 1);
            if (most.compareTo(least.multiply(SPREAD)) > 0) {
                findings.add(Code.CHART_SPREAD, span, least.toPlainString(), most.toPlainString());
            }
        }
    }

    /** A disc shows the parts of one whole, so not several series, nothing below zero, and not too many parts. */
    private Chart pie(Chart chart) {
        Optional<String> obstacle = obstacle(chart);
        obstacle.ifPresent(why -> findings.add(Code.CHART_PIE, span, why));
        return obstacle.isPresent() ? chart.as(Kind.BARS) : chart;
    }

    private static Optional<String> obstacle(Chart chart) {
        if (!chart.series().isEmpty()) {
            return Optional.of(Messages.word("chart-series"));
        } else if (chart.amounts().stream().anyMatch(amount -> amount.signum() < 0)) {
            return Optional.of(Messages.word("chart-negative"));
        }
        long sectors =
                chart.amounts().stream().filter(amount -> amount.signum() > 0).count();
        return sectors > MOST_SECTORS ? Optional.of(Messages.word("chart-many")) : Optional.empty();
    }
}
