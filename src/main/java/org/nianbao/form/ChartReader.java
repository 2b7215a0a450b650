package org.nianbao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.FormTable.FigureRow;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;
import org.nianbao.yaml.Node;

/** The part {@code charts} of a form file. */
final class ChartReader {
    private static final List<String> CHART =
            List.of("key", "label", "table", "caption", "rows", "columns", "compare", "names");
    private static final List<String> COMPARED = List.of("rows", "columns");

    private final Map<String, FormTable> tables;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    /** Reads charts of tables, given by their keys; without tables every chart would be a finding, and none would help. */
    ChartReader(Map<String, FormTable> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    List<ChartForm> charts(List<Node> nodes) {
        List<ChartForm> charts = new ArrayList<>();
        if (!tables.isEmpty()) {
            nodes.forEach(node -> charts.add(chart(Fields.of(node, "charts", findings, CHART))));
        }
        return charts;
    }

    private ChartForm chart(Fields fields) {
        ChartForm chart = new ChartForm(
                fields.requiredText("key"),
                fields.requiredText("label"),
                fields.choice("table", List.copyOf(tables.keySet()), ""),
                fields.requiredText("caption"),
                needed(fields, "rows"),
                needed(fields, "columns"),
                fields.choice("compare", COMPARED, "rows").equals("columns"),
                fields.texts("names"));
        Integer first = lines.putIfAbsent(chart.key(), fields.span().line());
        if (first != null) {
            findings.add(Code.FORM_DUPLICATE, fields.span(), chart.key(), first);
        }
        Optional.ofNullable(tables.get(chart.table())).ifPresent(table -> check(chart, table, fields));
        return chart;
    }

    private List<String> needed(Fields fields, String key) {
        return fields.required(key).isPresent() ? fields.texts(key) : List.of();
    }

    private void check(ChartForm chart, FormTable table, Fields fields) {
        for (String row : chart.rows()) {
            List<FigureRow> found = table.rowsOf(row);
            boolean whole = found.stream().allMatch(one -> chart.columns().stream()
                    .allMatch(column -> one.column(column).isPresent()));
            if (found.isEmpty() || !whole) {
                findings.add(Code.FORM_TERM, place(fields, found.isEmpty() ? "rows" : "columns"), row, table.key());
            }
        }
        int compared = (chart.byColumn() ? chart.columns() : chart.rows()).size();
        if (compared > 0 && !chart.names().isEmpty() && chart.names().size() != compared) {
            findings.add(Code.FORM_SHAPE, place(fields, "names"), "names", Messages.word("list"));
        }
    }

    private static SourceSpan place(Fields fields, String key) {
        return fields.node(key).map(Node::span).orElse(fields.span());
    }
}
