package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
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
 * @param sentences its narrative
 */
record Subject(Report report, CheckContext context, List<Sentence> sentences) {
    Subject {
        sentences = List.copyOf(sentences);
    }

    /** Prepares a report for the checks. */
    static Subject of(Report report, CheckContext context) {
        return new Subject(report, context, Prose.of(report));
    }

    /** The sentences that may speak about a topic. */
    Stream<Sentence> sentencesOn(Topic topic) {
        return sentences.stream().filter(sentence -> sentence.part() > 0 && topic.isNamedIn(sentence.text()));
    }

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
