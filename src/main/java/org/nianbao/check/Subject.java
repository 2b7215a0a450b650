package org.nianbao.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.report.Report;
import org.nianbao.report.TableData;
import org.nianbao.report.TableData.Figures;

/**
 * A report as the checks see it.
 *
 * @param report the report, left-out totals computed
 * @param context what else is known
 */
record Subject(Report report, CheckContext context) {
    /** The tables that have figures, in the order of the parts. */
    Stream<Figures> tables() {
        return tableData().filter(Figures.class::isInstance).map(Figures.class::cast);
    }

    /** All tables, those without figures included. */
    Stream<TableData> tableData() {
        return report.sections().stream().flatMap(section -> section.table().stream());
    }

    /** The number in a cell of a table; empty where the table, the cell or its number is missing. */
    Optional<BigDecimal> figure(String table, String path) {
        return Figure.table(report, table).flatMap(figures -> Figure.at(figures, path));
    }
}
