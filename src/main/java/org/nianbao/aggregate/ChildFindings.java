package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.aggregate.Share.Why;
import org.nianbao.aggregate.ShareReader.GapAt;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.form.FormTable.Summing;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Report;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Missing;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** What a report leaves the sum in doubt about, said once for each of its rows. */
final class ChildFindings {
    private final Report report;
    private final ParentForm parent;
    private final Findings findings = new Findings();

    ChildFindings(Report report, ParentForm parent) {
        this.report = report;
        this.parent = parent;
    }

    List<Finding> of(List<GapAt> gaps) {
        Map<String, List<GapAt>> byRow = new LinkedHashMap<>();
        for (GapAt gap : gaps) {
            byRow.computeIfAbsent(unit(gap), key -> new ArrayList<>()).add(gap);
        }
        byRow.values().forEach(this::say);
        sayWithoutPlace();
        return findings.toList();
    }

    /** Which gaps are told together: those of a row, of a table that is not there, of another edition. */
    private static String unit(GapAt gap) {
        String table = gap.slot().table().key();
        return switch (gap.gap().why()) {
            case NO_TABLE -> table;
            case NO_CELL -> "edition";
            case BLANK, MARKER, WHOLE -> table + gap.row() + gap.gap().why();
            default -> table + gap.row() + gap.slot().cellPath();
        };
    }

    private void say(List<GapAt> gaps) {
        GapAt first = gaps.get(0);
        SourceSpan span = first.span();
        String cell = first.row() + " × " + first.slot().column().label();
        switch (first.gap().why()) {
            case NO_TABLE ->
                findings.add(
                        Code.COLLECT_NO_TABLE,
                        span,
                        report.agency(),
                        first.slot().table().name(),
                        reason(first));
            case NO_CELL ->
                findings.add(
                        Code.COLLECT_EDITION,
                        report.place("edition"),
                        report.agency(),
                        report.edition().id(),
                        rows(gaps));
            case WHOLE -> findings.add(Code.COLLECT_WHOLE, span, report.agency(), first.row(), figures(gaps));
            case BLANK, MARKER ->
                findings.add(Code.COLLECT_BLANK, span, report.agency(), first.row(), labels(gaps), written(first));
            case NO_UNIT ->
                findings.add(
                        Code.COLLECT_NO_UNIT,
                        span,
                        report.agency(),
                        cell,
                        first.gap().written());
            case NO_COUNT, CONFLICT -> {} // The checks of the tables have told it; a conflict is told of two reports.
        }
    }

    private String reason(GapAt gap) {
        return report.table(gap.slot().table().key())
                .filter(Missing.class::isInstance)
                .map(table -> ((Missing) table).reason())
                .orElse(Messages.word("no-figures"));
    }

    private static String rows(List<GapAt> gaps) {
        return gaps.stream().map(gap -> gap.slot().rowPlace()).distinct().collect(Collectors.joining("、"));
    }

    private static String labels(List<GapAt> gaps) {
        return gaps.stream().map(gap -> gap.slot().column().label()).distinct().collect(Collectors.joining("、"));
    }

    private static String figures(List<GapAt> gaps) {
        return gaps.stream()
                .map(gap -> gap.slot().column().label() + " " + gap.gap().written())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String written(GapAt gap) {
        return gap.gap().why() == Why.BLANK
                ? Messages.word("cell-blank")
                : "“" + gap.gap().written() + "”";
    }

    // ---- figures for which the sum has no place

    private void sayWithoutPlace() {
        for (FormTable table : parent.edition().tables()) {
            report.table(table.key())
                    .filter(Figures.class::isInstance)
                    .map(Figures.class::cast)
                    .ifPresent(figures -> sayWithoutPlace(table, figures));
        }
    }

    private void sayWithoutPlace(FormTable table, Figures figures) {
        if (figures.form() == table) {
            return;
        }
        for (FigureRow row : figures.form().rows()) {
            String labels = row.columns().stream()
                    .filter(column -> row.summing() == Summing.SUM && isSomething(figures, row.cellPath(column)))
                    .filter(column -> !hasPlace(table, row.path(), column.key()))
                    .map(FormTable.FigureColumn::label)
                    .collect(Collectors.joining("、"));
            if (!labels.isEmpty()) {
                String place = figures.form().place(row);
                SourceSpan span =
                        figures.cell(row.cellPath(row.columns().get(0))).span();
                findings.add(Code.COLLECT_DROPPED, span, report.agency(), place, labels);
            }
        }
    }

    /** Whether the form of the sum has the cell, or the row in which it is added, or the rows of which it is the sum. */
    private static boolean hasPlace(FormTable table, String path, String column) {
        boolean same =
                table.rowsOf(path).stream().anyMatch(row -> row.column(column).isPresent());
        int dot = path.lastIndexOf('.');
        return same
                || dot > 0
                        && table.row(path.substring(0, dot))
                                .flatMap(row -> row.column(column))
                                .isPresent();
    }

    private static boolean isSomething(Figures figures, String path) {
        return figures.cell(path).value() instanceof Amount amount
                && amount.amount().compareTo(BigDecimal.ZERO) != 0;
    }
}
