package org.nianbao.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param byTopic the sentences of its parts that may speak about a topic
 */
record Subject(Report report, CheckContext context, List<Sentence> sentences, Map<Topic, List<Sentence>> byTopic) {
    Subject {
        sentences = List.copyOf(sentences);
        byTopic = Map.copyOf(byTopic);
    }

    /** Prepares a report for the checks. */
    static Subject of(Report report, CheckContext context) {
        List<Sentence> sentences = Prose.of(report);
        Map<Topic, List<Sentence>> byTopic = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            byTopic.put(topic, sentences.stream().filter(topic::isNamedIn).toList());
        }
        return new Subject(report, context, sentences, byTopic);
    }

    /** The sentences that may speak about a topic. */
    Stream<Sentence> sentencesOn(Topic topic) {
        return byTopic.get(topic).stream();
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
