package org.nianbao.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.form.EquationEvaluator;
import org.nianbao.report.CellValue.Amount;
import org.nianbao.report.Report.Section;
import org.nianbao.report.TableData.Cell;
import org.nianbao.report.TableData.Figures;
import org.nianbao.report.TableData.Origin;

/**
 * Report → report with its left-out totals computed by the equations of the form.
 *
 * <p>Only a cell that was left out is computed, never one that was written, be it blank. A sum over a cell that is blank
 * or holds a marker stays left out: neither is ever read as zero. Cells that {@code fill: 0} made zero count as zero.
 */
public final class Completion {
    private Completion() {}

    /** The report with computed totals; the same report again where there is nothing to compute. */
    public static Report complete(Report report) {
        List<Section> sections =
                report.sections().stream().map(Completion::complete).toList();
        return isSame(sections, report.sections()) ? report : with(report, sections);
    }

    /** Sections that need nothing are handed through, so identity tells; comparing all cells would cost more. */
    private static boolean isSame(List<Section> one, List<Section> other) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
    }

    private static Section complete(Section section) {
        Optional<Figures> figures =
                section.table().filter(Figures.class::isInstance).map(Figures.class::cast);
        boolean leavesOut = figures.stream()
                .flatMap(table -> table.cells().values().stream())
                .anyMatch(cell -> cell.origin() == Origin.ABSENT);
        return leavesOut ? with(section, complete(figures.get())) : section;
    }

    private static Figures complete(Figures figures) {
        Map<String, Cell> cells = new HashMap<>(figures.cells());
        Map<String, BigDecimal> totals = EquationEvaluator.of(figures.form())
                .computed(
                        path -> number(cells.get(path)), path -> cells.get(path).origin() == Origin.ABSENT);
        totals.forEach((path, total) -> cells.computeIfPresent(path, (key, cell) -> computed(cell, total)));
        return new Figures(figures.form(), cells, figures.span());
    }

    private static Cell computed(Cell cell, BigDecimal total) {
        return new Cell(new Amount(total, total.toPlainString()), cell.note(), Origin.COMPUTED, cell.span());
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell.value() instanceof Amount amount ? Optional.of(amount.amount()) : Optional.empty();
    }

    private static Section with(Section section, Figures table) {
        return new Section(
                section.number(),
                section.key(),
                section.heading(),
                section.reworded(),
                section.text(),
                Optional.of(table),
                section.note(),
                section.span());
    }

    private static Report with(Report report, List<Section> sections) {
        return new Report(
                report.source(),
                report.year(),
                report.agency(),
                report.kind(),
                report.edition(),
                report.status(),
                report.title(),
                report.published(),
                report.signatory(),
                report.metadata(),
                report.preamble(),
                sections,
                report.attachments(),
                report.punctuation(),
                report.ignored(),
                report.reasons(),
                report.places());
    }
}
